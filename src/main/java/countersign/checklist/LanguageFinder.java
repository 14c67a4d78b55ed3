package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.checklist.vocabulary.Vocabularies;
import countersign.checklist.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The language that a document is in: the front matter says it, else the language most of whose frequent words are found. */
final class LanguageFinder {
    private LanguageFinder() {}

    static String of(FrontMatter front, List<String> texts) {
        String said = (front.value("lang") + front.value("language")).toLowerCase(Locale.ROOT);
        for (Vocabulary vocabulary : Vocabularies.ALL)
            if (said.equals(vocabulary.language()) || said.startsWith(vocabulary.language() + "-"))
                return vocabulary.language();
        Vocabulary best = Vocabularies.ALL.get(0);
        int most = 0;
        for (Vocabulary vocabulary : Vocabularies.ALL) {
            int count = count(vocabulary.of(Sense.COMMON), texts);
            if (count > most) best = vocabulary;
            most = Math.max(most, count);
        }
        return best.language();
    }

    private static int count(Set<String> common, List<String> texts) {
        int count = 0;
        for (String text : texts)
            for (String word : Folded.words(text).split(" ", -1)) if (common.contains(word)) count++;
        return count;
    }
}
