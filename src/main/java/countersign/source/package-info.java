/** Text of the input tree, and places in it: path, line and column, 1-based, columns in UTF-16 units. */
@NullMarked
package countersign.source;

import org.jspecify.annotations.NullMarked;
