/** A document as its author wrote it, as pieces that are safe to show: prose, code, lists, tables, and where its items stand. Judges nothing. */
@NullMarked
package countersign.site.document;

import org.jspecify.annotations.NullMarked;
