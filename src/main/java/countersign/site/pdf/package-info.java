/** From a print page to PDF/UA-1 and PDF/A-2a bytes. Nothing outside the bundled style sheet and fonts is ever opened. */
@NullMarked
package countersign.site.pdf;

import org.jspecify.annotations.NullMarked;
