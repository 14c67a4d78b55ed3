package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.regex.Pattern;

/**
 * Tells words that lead to conditions for a no-go, {@code NO-GO IF any of these:}, from words that lead to things to be done,
 * {@code NO-GO if one of these is still open:}.
 */
record NoGo(Lexicon lexicon) {
    private static final Pattern GROUP = Pattern.compile("[(\uFF08][^()\uFF08\uFF09]{0,200}[)\uFF09]");

    boolean leads(Section section) {
        return section.path().stream().anyMatch(this::leads);
    }

    /** Whether the text begins with such words and goes on with nothing that would turn them round. */
    boolean leads(String text) {
        String words = Folded.heading(GROUP.matcher(text).replaceAll(" "));
        return lexicon.phrase(words).leads(Sense.NO_GO_IF, Sense.NO_GO_IF_REST);
    }
}
