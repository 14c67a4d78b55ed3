package countersign.site.view;

import java.util.Set;

/**
 * The language of a text, where it is not the page's.
 *
 * @param lang ISO 639-1, or empty where it is the page's own
 * @param dir {@code rtl}, or empty where the text runs as the page does
 */
public record Tongue(String lang, String dir) {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv");

    static Tongue of(String language, Wording page) {
        boolean same = language.equals(page.language());
        return new Tongue(same ? "" : language, same ? "" : direction(language).equals("rtl") ? "rtl" : "");
    }

    /** {@code rtl} or {@code ltr}. */
    static String direction(String language) {
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }
}
