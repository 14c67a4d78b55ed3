/** Quantities with units, bounds on them, and ages: exact decimal arithmetic, no locale. */
@NullMarked
package countersign.measure;

import org.jspecify.annotations.NullMarked;
