package countersign.suggestion;

import countersign.checklist.Topics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which two names of one metric are known to be alike: {@code p(95)}, {@code P95} and {@code 95th} are one. */
final class MetricTokens {
    private static final Pattern PERCENTILE =
            Pattern.compile("\\bp(?:erc(?:entile)?)? ?(\\d{2})\\b|\\b(\\d{2})th(?: percentile)?\\b");

    /** Words that say only that something is measured; what a laboratory measures as FID is another metric than a user's. */
    private static final Set<String> PLAIN = Set.of(
            "time", "score", "size", "value", "total", "the", "of", "is", "and", "api", "http", "page", "avg", "a",
            "in", "to", "fid", "load");

    private MetricTokens() {}

    static Set<String> of(String name) {
        String words = PERCENTILE.matcher(Topics.words(name)).replaceAll(found -> {
            String percent = found.group(1) == null ? found.group(2) : found.group(1);
            return "p" + percent;
        });
        Set<String> tokens = new LinkedHashSet<>(List.of(words.split(" ", -1)));
        tokens.removeIf(token ->
                token.isEmpty() || PLAIN.contains(token) || token.chars().allMatch(Character::isDigit));
        return tokens;
    }
}
