/** Stage 5: claims held against evidence. Pure: no files, no clock, no diagnostics. */
@NullMarked
package countersign.verdict;

import org.jspecify.annotations.NullMarked;
