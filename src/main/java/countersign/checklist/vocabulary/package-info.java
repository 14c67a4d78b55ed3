/**
 * The words that checklists are written with, one file per language, and by what each language is known. A document is read with the words of
 * its own languages and of English; an ordinary word of one language may be a mark in another.
 */
@NullMarked
package countersign.checklist.vocabulary;

import org.jspecify.annotations.NullMarked;
