package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.checklist.vocabulary.Vocabularies;
import countersign.checklist.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The language that a document is in: the front matter says it, else the language most of whose frequent words are found. */
final class LanguageFinder {
    /** By each frequent word, the languages it is one of, by their places in {@link Vocabularies#ALL}. */
    private static final Map<String, List<Integer>> COMMON = common();

    private LanguageFinder() {}

    static String of(FrontMatter front, List<String> texts) {
        String said = (front.value("lang") + front.value("language")).toLowerCase(Locale.ROOT);
        for (Vocabulary vocabulary : Vocabularies.ALL)
            if (said.equals(vocabulary.language()) || said.startsWith(vocabulary.language() + "-"))
                return vocabulary.language();
        int[] counts = counts(texts);
        int best = 0;
        for (int i = 1; i < counts.length; i++) if (counts[i] > counts[best]) best = i;
        return Vocabularies.ALL.get(best).language();
    }

    /** How many of the frequent words of each language there are. */
    private static int[] counts(List<String> texts) {
        int[] counts = new int[Vocabularies.ALL.size()];
        for (String text : texts)
            for (String word : Folded.words(text).split(" ", -1))
                for (int language : COMMON.getOrDefault(word, List.of())) counts[language]++;
        return counts;
    }

    private static Map<String, List<Integer>> common() {
        Map<String, List<Integer>> common = new LinkedHashMap<>();
        for (int i = 0; i < Vocabularies.ALL.size(); i++)
            for (String word : Vocabularies.ALL.get(i).of(Sense.COMMON))
                common.computeIfAbsent(word, first -> new ArrayList<>()).add(i);
        return common;
    }
}
