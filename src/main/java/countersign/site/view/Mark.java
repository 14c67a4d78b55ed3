package countersign.site.view;

/**
 * A glyph with its word.
 *
 * @param kind which glyph and which colour: a verdict, decision, claim or state in lower case with hyphens
 * @param word what it says to a reader
 */
public record Mark(String kind, String word) {}
