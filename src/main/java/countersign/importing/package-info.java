/**
 * Pages exported from a wiki or a forge, as Markdown: the only door to the library that writes Markdown from HTML. That library loses the
 * boxes of most exports, so all boxes are taken out of the page before and put in their places after.
 */
@NullMarked
package countersign.importing;

import org.jspecify.annotations.NullMarked;
