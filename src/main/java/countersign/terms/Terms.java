package countersign.terms;

import java.util.Locale;

/** How outputs write the closed vocabularies: in lower case with hyphens. */
public final class Terms {
    private Terms() {}

    public static String word(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
