package countersign.verdict;

import countersign.verdict.Weighed.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why what confirms a requirement does not count, on one axis.
 *
 * @param support what is left of it: stale, or absent where nothing can be told
 * @param say the clause, which takes first what was observed, then {@code more}
 * @param next what would mend it; empty for whatever renews the evidence
 */
record Miss(Support support, Say say, List<Phrase.Arg> more, Optional<Phrase> next) {
    Miss {
        more = List.copyOf(more);
    }

    /** {@code weighed}, where each of {@code misses} is told, and the worst counts. */
    static Weighed all(Weighed weighed, List<Miss> misses) {
        Weighed held = weighed;
        List<Phrase> steps = new ArrayList<>();
        for (Miss miss : misses) {
            Phrase step = miss.next.orElse(weighed.remark().next());
            if (!steps.contains(step)) steps.add(step);
            held = held.but(miss.worse(held.support()), new Remark(miss.told(held), steps(steps)));
        }
        return held;
    }

    private Support worse(Support other) {
        return support.compareTo(other) < 0 ? support : other;
    }

    private Phrase told(Weighed weighed) {
        List<Phrase.Arg> args = new ArrayList<>();
        args.add(new Phrase.Clause(weighed.remark().observed()));
        args.addAll(more);
        return new Phrase(say, args);
    }

    private static Phrase steps(List<Phrase> steps) {
        return steps.stream()
                .reduce((one, other) -> Phrase.of(Say.STEP_AND_STEP, new Phrase.Clause(one), new Phrase.Clause(other)))
                .orElseThrow();
    }
}
