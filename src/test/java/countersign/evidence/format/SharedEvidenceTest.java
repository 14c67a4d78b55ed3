package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Metric;
import countersign.evidence.Fact.Reruns;
import countersign.evidence.Fact.Scan;
import countersign.evidence.Fact.TestCase;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of real tools, against the facts that an independent program found in them. They are other people's and not part of the project. */
class SharedEvidenceTest {
    private static final Path SHARED = Path.of("../shared/evidence");

    /** CTest and GoogleTest say in an attribute that a test never ran, node:test that a failure is a to-do: the recorded facts look at elements only. */
    private static final Map<String, List<Integer>> OTHERWISE = Map.of(
            "junit-xml/local__ctest-3.25.1__ctest-junit.xml", List.of(2, 2, 1, 2),
            "junit-xml/jenkinsci__xunit-plugin__googletest-testcase4.xml", List.of(18, 4, 0, 2),
            "junit-xml/local__node-20-test__node-test-junit.xml", List.of(2, 2, 0, 2));

    @BeforeAll
    static void needsTheSharedFolder() {
        assumeTrue(Files.isDirectory(SHARED), "../shared/evidence is not there");
    }

    static Stream<Recorded> junit() throws IOException {
        return recorded("junit-xml/");
    }

    @ParameterizedTest
    @MethodSource("junit")
    void junit_agrees_with_the_strict_verdict(Recorded recorded) {
        Evidence evidence = recorded.collect();
        switch (recorded.strictVerdict()) {
            case "PASS" -> assertThat(evidence.outcome()).isEqualTo(Outcome.PASS);
            case "PASS_FLAKY" -> assertThat(evidence.outcome()).isEqualTo(Outcome.FLAKY);
            case "FAIL", "FAIL(declared only)" -> assertThat(evidence.outcome()).isEqualTo(Outcome.FAIL);
            case "NO_EVIDENCE" -> assertThat(evidence.outcome()).isEqualTo(Outcome.NO_EVIDENCE);
            case "INCOMPLETE(declared>listed)" -> assertThat(evidence.outcome()).isEqualTo(Outcome.INCOMPLETE);
            case "UNREADABLE" -> assertThat(evidence.state()).isEqualTo(State.UNREADABLE);
            default -> throw new AssertionError(recorded.strictVerdict());
        }
    }

    @ParameterizedTest
    @MethodSource("junit")
    void junit_lists_the_cases_that_are_there(Recorded recorded) {
        Evidence evidence = recorded.collect();
        if (evidence.state() != State.READ) return;
        JsonNode facts = recorded.facts();
        List<Integer> counts = List.of(
                count(evidence, TestOutcome.PASSED) + count(evidence, TestOutcome.FLAKY),
                count(evidence, TestOutcome.FAILED),
                count(evidence, TestOutcome.ERROR),
                count(evidence, TestOutcome.SKIPPED));
        List<Integer> expected = OTHERWISE.getOrDefault(
                recorded.name(),
                List.of(
                        facts.path("passed").asInt(),
                        facts.path("failures").asInt(),
                        facts.path("errors").asInt(),
                        facts.path("skipped").asInt()));
        assertThat(counts).isEqualTo(expected);
        assertThat(counts.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(facts.path("cases").asInt());
        assertThat(count(evidence, TestOutcome.FLAKY))
                .isEqualTo(facts.path("flakyCases").asInt());
        assertThat(Collected.facts(evidence, Reruns.class).isEmpty())
                .isEqualTo(facts.path("flakyCases").asInt()
                                + facts.path("rerunCases").asInt()
                        == 0);
    }

    @ParameterizedTest
    @MethodSource("junit")
    void junit_tells_the_time_that_is_written(Recorded recorded) {
        Optional<String> written =
                Optional.ofNullable(recorded.facts().path("timestamp").asString(null));
        assertThat(recorded.collect().origin().time())
                .isEqualTo(written.flatMap(Times::parse))
                .matches(time -> time.isPresent() == written.isPresent());
    }

    static Stream<Recorded> sarif() throws IOException {
        return recorded("sarif/");
    }

    @ParameterizedTest
    @MethodSource("sarif")
    void sarif_finds_what_is_active_at_its_effective_level(Recorded recorded) {
        Evidence evidence = recorded.collect();
        JsonNode facts = recorded.facts();
        List<Finding> findings = Collected.facts(evidence, Finding.class);
        for (FindingLevel level : FindingLevel.values()) {
            String word = level.name().toLowerCase(Locale.ROOT);
            assertThat(findings)
                    .filteredOn(finding -> finding.level() == level)
                    .as(word)
                    .hasSize(facts.path("activeByLevel").path(word).asInt());
        }
        assertThat(evidence.outcome())
                .isEqualTo(
                        facts.path("activeByLevel").has("error")
                                        || facts.path("activeByLevel").has("warning")
                                ? Outcome.FAIL
                                : Outcome.PASS);
        assertThat(Collected.facts(evidence, Scan.class)).singleElement().satisfies(scan -> {
            assertThat(scan.tool()).isEqualTo(facts.at("/tools/0/0").asString());
            assertThat(scan.version()).isEqualTo(facts.at("/tools/0/1").asString(""));
        });
        assertThat(evidence.origin().commit())
                .isEqualTo(Optional.ofNullable(facts.at("/revisionId/0").asString(null)));
        assertThat(evidence.origin().time().map(time -> time.instant().toString()))
                .isEqualTo(Optional.ofNullable(facts.at("/endTimeUtc/0").asString(null)));
    }

    static Stream<Recorded> lighthouse() throws IOException {
        return recorded("lighthouse-lhr/");
    }

    @ParameterizedTest
    @MethodSource("lighthouse")
    void lighthouse_measures_what_it_names(Recorded recorded) {
        Evidence evidence = recorded.collect();
        Map<String, String> metrics = metrics(evidence);
        JsonNode facts = recorded.facts();
        assertThat(evidence.outcome()).isEqualTo(Outcome.NONE);
        assertThat(evidence.origin().tool().orElseThrow().version())
                .isEqualTo(facts.path("version").asString());
        assertThat(evidence.origin().time())
                .isEqualTo(Times.parse(facts.path("fetchTime").asString()));
        assertThat(metrics.getOrDefault("largest-contentful-paint", "null"))
                .isEqualTo(measured(facts.path("LCPms"), "MILLISECOND"));
        assertThat(metrics.getOrDefault("first-contentful-paint", "null"))
                .isEqualTo(measured(facts.path("FCPms"), "MILLISECOND"));
        assertThat(metrics.getOrDefault("total-blocking-time", "null"))
                .isEqualTo(measured(facts.path("TBTms"), "MILLISECOND"));
        assertThat(metrics.getOrDefault("speed-index", "null")).isEqualTo(measured(facts.path("SIms"), "MILLISECOND"));
        assertThat(metrics.getOrDefault("interactive", "null")).isEqualTo(measured(facts.path("TTIms"), "MILLISECOND"));
        assertThat(metrics.getOrDefault("cumulative-layout-shift", "null"))
                .isEqualTo(measured(facts.path("CLS"), "NONE"));
        assertThat(metrics.getOrDefault("total-byte-weight", "null"))
                .isEqualTo(measured(facts.path("totalBytes"), "BYTE"));
        facts.path("scores")
                .properties()
                .forEach(score -> assertThat(metrics.getOrDefault(score.getKey() + "-score", "null"))
                        .isEqualTo(measured(score.getValue(), "RATIO")));
    }

    static Stream<Recorded> k6() throws IOException {
        return recorded("k6-summary/");
    }

    @ParameterizedTest
    @MethodSource("k6")
    void k6_is_judged_by_its_thresholds(Recorded recorded) {
        Evidence evidence = recorded.collect();
        Map<String, String> metrics = metrics(evidence);
        JsonNode facts = recorded.facts();
        assertThat(metrics.get("http_req_duration p(95)")).isEqualTo(measured(facts.path("p95ms"), "MILLISECOND"));
        assertThat(metrics.get("http_req_duration avg")).isEqualTo(measured(facts.path("avgms"), "MILLISECOND"));
        assertThat(metrics.get("http_reqs count")).isEqualTo(measured(facts.path("reqs"), "NONE"));
        assertThat(metrics.get("http_req_failed")).isEqualTo(measured(facts.path("failedRate"), "RATIO"));
        List<Fact.State> states = Collected.facts(evidence, Fact.State.class);
        assertThat(states)
                .filteredOn(state -> state.value().equals("held"))
                .hasSize(facts.path("thresholdsOk").asInt());
        assertThat(states)
                .filteredOn(state -> state.value().equals("breached"))
                .hasSameSizeAs(facts.path("thresholdsFailed"));
        assertThat(evidence.outcome())
                .isEqualTo(facts.path("thresholdsFailed").isEmpty() ? Outcome.PASS : Outcome.FAIL);
    }

    private static String measured(JsonNode value, String unit) {
        return value.isNull() || value.isMissingNode() ? "null" : value.asString() + " " + unit;
    }

    private static Map<String, String> metrics(Evidence evidence) {
        return Collected.facts(evidence, Metric.class).stream()
                .collect(Collectors.toMap(
                        Metric::name,
                        metric -> metric.quantity().value() + " "
                                + metric.quantity().unit()));
    }

    private static int count(Evidence evidence, TestOutcome outcome) {
        return (int) Collected.facts(evidence, TestCase.class).stream()
                .filter(test -> test.outcome() == outcome)
                .count();
    }

    private static Stream<Recorded> recorded(String folder) throws IOException {
        if (!Files.isDirectory(SHARED)) return Stream.of();
        JsonNode facts = new JsonMapper().readTree(Files.newInputStream(SHARED.resolve("FACTS.json")));
        return facts.properties().stream()
                .filter(entry -> entry.getKey().startsWith(folder))
                .map(entry -> new Recorded(entry.getKey(), entry.getValue()));
    }

    /** One file and what is known of it. */
    record Recorded(String name, JsonNode record) {
        Evidence collect() {
            return Collected.of(MemoryFile.read(name, SHARED.resolve(name)))
                    .files()
                    .get(0);
        }

        String strictVerdict() {
            return record.path("junit_strict_verdict").asString();
        }

        JsonNode facts() {
            return record.path("facts");
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
