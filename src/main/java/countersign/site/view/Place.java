package countersign.site.view;

/**
 * Something that can be gone to.
 *
 * @param href a vetted address, or empty where there is only the text
 */
public record Place(String text, String href) {}
