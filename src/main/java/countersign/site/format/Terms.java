package countersign.site.format;

import java.util.Locale;

/** How outputs write the closed vocabularies: in lower case with hyphens. */
final class Terms {
    private Terms() {}

    static String word(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
