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
     * English mixes with every language; {@code others} are what else more than a name or two of the document is written in.
     */
    static Languages of(String main, List<String> others) {
        Set<String> read = new LinkedHashSet<>();
        read.add("en");
        read.add(main);
        read.addAll(others);
        return new Languages(main, Lexicon.of(List.copyOf(read)));
    }
}
