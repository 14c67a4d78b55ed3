/** Advice on how a checklist is written, and the mending of what is only misspelt. Functions of what was read. */
@NullMarked
package countersign.lint;

import org.jspecify.annotations.NullMarked;
