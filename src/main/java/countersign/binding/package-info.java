/** Stage 4: which requirement an item is held to, who said so, and what would meet it. */
@NullMarked
package countersign.binding;

import org.jspecify.annotations.NullMarked;
