package countersign.verdict;

import static countersign.verdict.Given.proof;
import static countersign.verdict.Papers.brokenScan;
import static countersign.verdict.Papers.command;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.metric;
import static countersign.verdict.Papers.passed;
import static countersign.verdict.Papers.scan;
import static countersign.verdict.Papers.tests;
import static countersign.verdict.Papers.unread;
import static countersign.verdict.Papers.word;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Person;
import countersign.evidence.Outcome;
import countersign.measure.Bound;
import countersign.measure.Unit;
import countersign.source.Glob;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearMissesTest {
    private static final Requirement TESTS = new Requirement.Tests(new Glob("reports/*.xml"), Optional.empty(), 1);
    private static final Evidence PASSED = tests("reports/a.xml", passed("t"));

    @Test
    void what_holds_sets_nothing_aside() {
        assertThat(proof(TESTS, PASSED).setAside()).isEmpty();
    }

    @Test
    void each_file_that_matches_and_does_not_count_is_told_with_its_reason_once() {
        Proof proof = proof(
                TESTS,
                PASSED,
                unread("reports/b.xml", Evidence.State.UNREADABLE),
                unread("reports/c.xml", Evidence.State.AMBIGUOUS),
                file("reports/d.xml", Outcome.NONE, metric("lines", "3", Unit.NONE)));
        assertThat(proof.observed().say()).isEqualTo(Say.FILE_UNREADABLE);
        assertThat(proof.setAside())
                .containsExactly(
                        Phrase.of(Say.FILE_AMBIGUOUS, new CodeText("reports/c.xml")),
                        Phrase.of(Say.HOLDS_NO_TEST, new CodeText("reports/d.xml")));
    }

    @Test
    void where_nothing_matches_a_file_of_the_same_name_is_told() {
        Requirement one = new Requirement.Tests(new Glob("reports/Unit.xml"), Optional.empty(), 1);
        assertThat(proof(one, tests("build/unit.xml", passed("t")), PASSED).setAside())
                .containsExactly(Phrase.of(Say.SAME_NAME, new CodeText("build/unit.xml")));
    }

    @Test
    void a_scan_by_another_tool_is_told() {
        Requirement codeql =
                new Requirement.Findings(new Glob("scans/*"), Optional.of("CodeQL"), FindingLevel.WARNING, 0);
        assertThat(proof(codeql, file("scans/a.sarif", Outcome.PASS, scan("Semgrep")))
                        .setAside())
                .containsExactly(Phrase.of(Say.SCAN_IS_BY, new CodeText("scans/a.sarif"), new Text("Semgrep")));
        assertThat(proof(codeql, file("scans/a.sarif", Outcome.PASS, brokenScan("CodeQL")))
                        .setAside())
                .isEmpty();
    }

    @Test
    void a_command_recorded_with_other_arguments_is_told() {
        Requirement pytest = new Requirement.Command("pytest -q", 0, Optional.empty());
        Evidence other = file("r1.json", Outcome.NONE, command("pytest -q tests/unit", 0, ""));
        Evidence another = file("r2.json", Outcome.NONE, command("make", 0, ""));
        assertThat(proof(pytest, other, another).setAside())
                .containsExactly(Phrase.of(Say.RECORDED_OTHERWISE, new CodeText("pytest -q tests/unit")));
    }

    @Test
    void a_metric_of_another_file_or_spelling_is_told() {
        Requirement lcp = new Requirement.Metric(
                "lcp", Optional.of(new Glob("lh/*.json")), Bound.parse("< 2 s").orElseThrow());
        Evidence elsewhere = file("old/a.json", Outcome.NONE, metric("LCP", "1", Unit.SECOND));
        assertThat(proof(lcp, elsewhere).setAside())
                .containsExactly(Phrase.of(Say.MEASURED_IN, new CodeText("LCP"), new CodeText("old/a.json")));
    }

    @Test
    void the_word_of_somebody_else_is_told() {
        Evidence words =
                file("words", Outcome.NONE, word("a", new Person("Lina", "tester"), "2026-11-01T00:00:00Z", ""));
        assertThat(proof(new Requirement.AttestedBy("dba"), words).setAside())
                .containsExactly(Phrase.of(Say.WORD_BY_ANOTHER, new Text("Lina"), new Text("tester")));
    }

    @Test
    void of_many_only_some_are_told_and_the_rest_counted() {
        Evidence[] files = new Evidence[9];
        for (int i = 0; i < files.length; i++) files[i] = unread("reports/" + i + ".xml", Evidence.State.UNRECOGNISED);
        List<Phrase> aside = proof(TESTS, files).setAside();
        assertThat(Arrays.asList(files)).hasSizeGreaterThan(aside.size());
        assertThat(aside).hasSize(5).last().isEqualTo(Phrase.of(Say.MORE_SET_ASIDE, Number.of(4)));
    }
}
