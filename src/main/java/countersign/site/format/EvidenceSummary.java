package countersign.site.format;

import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.TestOutcome;
import countersign.source.Redaction;
import countersign.terms.Terms;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the facts of an evidence file come to.
 *
 * @param tests by outcome; empty where the file is no test report
 * @param findings active findings by the tool's own word of severity, with zeros where those are SARIF's; empty where the file is of no scan
 * @param says other facts by name, in the order of the file
 */
record EvidenceSummary(
        Optional<Map<TestOutcome, Integer>> tests,
        Map<String, Integer> findings,
        List<Fact.Metric> metrics,
        Map<String, String> says) {
    private static final Set<FindingLevel> SARIF =
            EnumSet.of(FindingLevel.ERROR, FindingLevel.WARNING, FindingLevel.NOTE, FindingLevel.NONE);

    static EvidenceSummary of(Evidence evidence) {
        Map<TestOutcome, Integer> tests = new EnumMap<>(TestOutcome.class);
        Map<String, Integer> findings = new LinkedHashMap<>();
        List<Fact.Metric> metrics = new ArrayList<>();
        Map<String, String> says = new LinkedHashMap<>();
        for (Fact fact : evidence.facts()) {
            if (fact instanceof Fact.TestCase test) tests.merge(test.outcome(), 1, Integer::sum);
            else if (fact instanceof Fact.MoreTests more) more.ledger().countInto(tests);
            else if (fact instanceof Fact.Metric metric) metrics.add(shown(metric));
            else if (fact instanceof Fact.Finding finding) findings.merge(finding.severity(), 1, Integer::sum);
            else if (fact instanceof Fact.MoreFindings more)
                findings.merge(more.severity(), more.count(), Integer::sum);
            else say(fact, says);
        }
        boolean scan = evidence.facts().stream().anyMatch(Fact.Scan.class::isInstance);
        if (scan || !findings.isEmpty()) fillIn(findings);
        int counted = countedOnly(evidence.facts());
        if (counted > 0) says.put("counted-only", counted + ", without their names and places");
        boolean report = !tests.isEmpty() || says.containsKey("declared-tests");
        return new EvidenceSummary(report ? Optional.of(tests) : Optional.empty(), findings, metrics, says);
    }

    /** Where a tool grades in SARIF's words, or found nothing, each of them has its number. */
    private static void fillIn(Map<String, Integer> findings) {
        List<String> words = SARIF.stream().map(Terms::word).toList();
        if (words.containsAll(findings.keySet())) words.forEach(word -> findings.putIfAbsent(word, 0));
    }

    private static Fact.Metric shown(Fact.Metric metric) {
        return new Fact.Metric(Redaction.of(metric.name()), metric.quantity(), metric.at());
    }

    /** How many tests and findings a very large file keeps nothing of but the number. */
    private static int countedOnly(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact instanceof Fact.MoreTests || fact instanceof Fact.MoreFindings)
                .mapToInt(Fact::count)
                .sum();
    }

    private static void say(Fact fact, Map<String, String> says) {
        if (fact instanceof Fact.Scan scan) {
            add(
                    says,
                    "scan",
                    (scan.tool() + " " + scan.version()).strip()
                            + (scan.complete() ? "" : ", not finished: " + scan.detail()));
        } else if (fact instanceof Fact.TestsDeclared declared) {
            add(says, "declared-tests", declared.declared() + ", of which " + declared.failures() + " failed");
        } else if (fact instanceof Fact.Reruns reruns) {
            add(says, "replaced-attempts", String.valueOf(reruns.attempts()));
        } else if (fact instanceof Fact.Command command) {
            add(says, "command", command.line());
            add(says, "exit", String.valueOf(command.exit()));
        } else if (fact instanceof Fact.State state) {
            add(says, state.name(), state.value());
        } else if (fact instanceof Fact.Attestation attestation) {
            add(says, "attestation", attestation.by().name() + " on " + attestation.on() + ": " + attestation.item());
        }
    }

    private static void add(Map<String, String> says, String name, String value) {
        says.merge(Redaction.of(name), Redaction.of(value), (first, next) -> first + "; " + next);
    }

    int total() {
        return tests.map(counts ->
                        counts.values().stream().mapToInt(Integer::intValue).sum())
                .orElse(0);
    }

    /** How many tests ended so. */
    int of(TestOutcome outcome) {
        return tests.map(counts -> counts.getOrDefault(outcome, 0)).orElse(0);
    }

    /** Passed in the end, after a failed attempt or without one. */
    int passed() {
        return of(TestOutcome.PASSED) + of(TestOutcome.FLAKY);
    }
}
