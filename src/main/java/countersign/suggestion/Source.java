package countersign.suggestion;

import countersign.evidence.Evidence;
import countersign.source.Glob;
import countersign.terms.Topic;
import java.util.List;
import java.util.Set;

/**
 * Evidence that could be asked for in one way.
 *
 * @param files pattern of the files, from the root
 * @param tools names by which people call what wrote it
 * @param pathWords words of the paths that tell something
 * @param tests names of tests; none where it offers something else
 * @param offer what can be asked of it
 */
record Source(
        Glob files,
        List<Evidence> evidence,
        Set<Topic> topics,
        Set<String> tools,
        Set<String> pathWords,
        TestIndex tests,
        Offer offer) {
    Source {
        evidence = List.copyOf(evidence);
    }

    /** What can be asked, in the order in which it is preferred where all else is equal. */
    enum Offer {
        TESTS,
        FINDINGS,
        METRICS,
        JUDGEMENT,
        COMMAND
    }
}
