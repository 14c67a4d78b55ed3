/** Stage 3: what the files that tools wrote say, as facts that name the place they were read at. Knows nothing of checklists. */
@NullMarked
package countersign.evidence;

import org.jspecify.annotations.NullMarked;
