/** What is wrong with an input, where, and what to do about it: values, never exceptions. */
@NullMarked
package countersign.diagnostic;

import org.jspecify.annotations.NullMarked;
