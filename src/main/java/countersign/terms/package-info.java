/** The closed vocabularies that several stages speak: what an author claims, how much it matters, when it is due, what is decided. */
@NullMarked
package countersign.terms;

import org.jspecify.annotations.NullMarked;
