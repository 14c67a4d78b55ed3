/** What the templates are given: finished strings, numbers and links. Wording lives here. */
@NullMarked
package countersign.site.view;

import org.jspecify.annotations.NullMarked;
