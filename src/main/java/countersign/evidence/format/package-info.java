/** One file for each evidence format. A format recognises its files by content and streams them into facts. */
@NullMarked
package countersign.evidence.format;

import org.jspecify.annotations.NullMarked;
