/** Which boxes evidence has earned or refuted, and the one character of each that says so. */
@NullMarked
package countersign.ticking;

import org.jspecify.annotations.NullMarked;
