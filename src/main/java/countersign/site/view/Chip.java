package countersign.site.view;

/**
 * A piece of evidence that an item asks for.
 *
 * @param kind of requirement, as a word
 * @param name of the file, command or person
 * @param missing whether nothing was found that could answer
 */
public record Chip(String kind, String name, boolean missing) {}
