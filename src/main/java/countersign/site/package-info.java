/** Stage 6: a report as files: pages, PDF, and the formats that programs read. */
@NullMarked
package countersign.site;

import org.jspecify.annotations.NullMarked;
