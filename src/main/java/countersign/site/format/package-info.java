/** One file for each output format, all from the same report. */
@NullMarked
package countersign.site.format;

import org.jspecify.annotations.NullMarked;
