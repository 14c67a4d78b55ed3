package countersign.checklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a document is in.
 *
 * @param main its language, ISO 639-1; one that is not read is named all the same
 * @param lexicon the words that it is read with
 */
record Languages(String main, Lexicon lexicon) {
    /**
     * English mixes with every language. Those of {@code others} have a script of their own in the document, so their words cannot be taken
     * for words of the main one.
     */
    static Languages of(String main, List<String> others) {
        Set<String> read = new LinkedHashSet<>();
        read.add("en");
        read.add(main);
        read.addAll(others);
        return new Languages(main, Lexicon.of(List.copyOf(read)));
    }
}
