package countersign.verdict;

import countersign.binding.Validity;
import countersign.evidence.Evidence;
import countersign.subject.Lineage;
import countersign.subject.SubjectRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether what confirms was made for what the report is about. It matters only where somebody asks for it; there, a file that names no
 * commit, and a commit that nobody here knows, confirm nothing.
 */
final class Provenance {
    private final Lineage lineage;
    private final Freshness freshness;
    private final List<Limit> limits;

    Provenance(Lineage lineage, Freshness freshness, List<Rules.Limit> limits) {
        this.lineage = lineage;
        this.freshness = freshness;
        this.limits = limits.stream()
                .flatMap(limit -> limit.validity().subject().stream()
                        .map(rule -> new Limit(limit.files().matcher(), rule)))
                .toList();
    }

    private record Limit(Predicate<String> files, SubjectRule rule) {}

    /** The arithmetic of the file that decides, and why it does not count. */
    record Traced(Optional<Proof.Made> made, Optional<Miss> miss) {
        private static final Traced ANYWHERE = new Traced(Optional.empty(), Optional.empty());

        private Support support() {
            return miss.map(Miss::support).orElse(Support.CONFIRMED);
        }

        private int behind() {
            return made.flatMap(Proof.Made::behind).orElse(0);
        }
    }

    /** Holds {@code weighed} to {@code asked}, or where nothing is asked to what the project asks of each file. */
    Traced trace(Weighed weighed, Validity asked) {
        return weighed.witnesses().stream()
                .flatMap(witness -> trace(witness, asked))
                .min(Comparator.comparing(Traced::support).thenComparing(Traced::behind, Comparator.reverseOrder()))
                .orElse(Traced.ANYWHERE);
    }

    private Stream<Traced> trace(Witness witness, Validity asked) {
        Evidence file = witness.evidence();
        return asked.subject().or(() -> limit(file.file())).stream()
                .filter(rule -> !rule.equals(SubjectRule.ANY))
                .map(rule -> rule.match(new Tracing(lineage, file, freshness.isLimited(witness, asked.maxAge()))));
    }

    private Optional<SubjectRule> limit(String file) {
        return limits.stream()
                .filter(limit -> limit.files().test(file))
                .map(Limit::rule)
                .findFirst();
    }
}
