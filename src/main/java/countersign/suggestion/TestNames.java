package countersign.suggestion;

import countersign.suggestion.Candidate.Setting;
import countersign.suggestion.Reason.Kind;
import countersign.terms.Topic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tests that an item could mean: all of a report, or those with words of the item in their names. One word in common is chance, unless the item
 * says itself that it is about tests.
 */
final class TestNames {
    private static final int ONE_WORD = 20;
    private static final int TWO_WORDS = 30;
    private static final int MORE_WORDS = 15;

    private final Subject subject;
    private final Source source;

    private TestNames(Subject subject, Source source) {
        this.subject = subject;
        this.source = source;
    }

    static List<Candidate> guess(Subject subject, Source source) {
        List<Candidate> candidates = new ArrayList<>();
        Setting files = Guess.files("tests", source);
        candidates.addAll(Guess.one(Closeness.of(subject, source), List.of(files)));
        new TestNames(subject, source).named(files).ifPresent(candidates::add);
        return candidates;
    }

    private Optional<Candidate> named(Setting files) {
        List<String> known =
                subject.words().stream().filter(source.tests()::knows).toList();
        return known.stream()
                .map(word -> together(word, known))
                .max(Comparator.comparingInt((Together found) -> found.words().size()))
                .filter(this::isMeant)
                .map(found -> candidate(files, found));
    }

    /** Whether the tests have most of what the item says, or the item asks for tests anyway. */
    private boolean isMeant(Together found) {
        int words = found.words().size();
        return subject.topics().contains(Topic.TESTS)
                || (words > 1 && words * 2 > subject.words().size());
    }

    /** Words that stand together in the names of some tests. */
    private record Together(List<String> words, BitSet tests) {}

    /** As many of {@code words} as stand together with {@code first}. */
    private Together together(String first, List<String> words) {
        List<String> shared = new ArrayList<>(List.of(first));
        BitSet tests = source.tests().with(first);
        for (String word : words) {
            BitSet both = source.tests().with(word);
            both.and(tests);
            if (word.equals(first) || both.isEmpty()) continue;
            shared.add(word);
            tests = both;
        }
        return new Together(shared, tests);
    }

    private Candidate candidate(Setting files, Together found) {
        int words = found.words().size();
        Closeness closeness = Closeness.of(subject, source);
        closeness.add(
                words == 1 ? ONE_WORD : TWO_WORDS + MORE_WORDS * (words - 2),
                Kind.TEST_NAMES,
                found.tests().cardinality() + " named " + String.join(", ", found.words()));
        String rarest = found.words().stream()
                .min(Comparator.comparingInt(word -> source.tests().with(word).cardinality()))
                .orElseThrow();
        return closeness.candidate(
                List.of(files, Setting.of("named", source.tests().pattern(rarest))));
    }
}
