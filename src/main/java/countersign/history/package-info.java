/** What git knows: the commit a tree stands on, and whether it was changed since. The only door to JGit. */
@NullMarked
package countersign.history;

import org.jspecify.annotations.NullMarked;
