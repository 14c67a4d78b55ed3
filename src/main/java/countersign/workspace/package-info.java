/** Stage 1: what there is to read. The only reader of the input tree; nothing outside the root is opened. */
@NullMarked
package countersign.workspace;

import org.jspecify.annotations.NullMarked;
