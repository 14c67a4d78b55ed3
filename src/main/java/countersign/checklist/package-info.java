/** Stage 2: a Markdown document as a checklist: items, fields, choices, sign-off slots, and the document as written. Knows nothing of evidence. */
@NullMarked
package countersign.checklist;

import org.jspecify.annotations.NullMarked;
