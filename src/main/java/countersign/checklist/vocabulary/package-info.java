/**
 * The words that checklists are written with, one file per language. All languages are read at once, because documents mix them; which one
 * a document is in decides nothing but the words it is shown with.
 */
@NullMarked
package countersign.checklist.vocabulary;

import org.jspecify.annotations.NullMarked;
