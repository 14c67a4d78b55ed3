/**
 * What evidence has to be made for: the rules that people write, and what git knows of the commits that evidence names. Values and their reader; git
 * itself is asked in {@code history}.
 */
@NullMarked
package countersign.subject;

import org.jspecify.annotations.NullMarked;
