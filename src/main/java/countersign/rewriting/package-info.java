/** An author's file with a few characters changed: what would change, as a patch, and the writing of it, byte for byte the same elsewhere. */
@NullMarked
package countersign.rewriting;

import org.jspecify.annotations.NullMarked;
