/** Stage 7: a site becomes a directory, whole or not at all. */
@NullMarked
package countersign.publish;

import org.jspecify.annotations.NullMarked;
