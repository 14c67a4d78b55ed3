/** Which evidence could be meant by which item: guesses with their reasons, for a person to accept. Nothing here binds anything. */
@NullMarked
package countersign.suggestion;

import org.jspecify.annotations.NullMarked;
