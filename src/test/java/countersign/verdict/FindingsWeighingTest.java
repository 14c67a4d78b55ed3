package countersign.verdict;

import static countersign.verdict.Given.proof;
import static countersign.verdict.Given.support;
import static countersign.verdict.Papers.brokenScan;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.finding;
import static countersign.verdict.Papers.scan;
import static countersign.verdict.Papers.unread;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.binding.Requirement.Findings;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.source.Glob;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FindingsWeighingTest {
    private static final Evidence CLEAN = file("scans/a.sarif", Outcome.PASS, scan("Lint"));

    @Test
    void a_scan_that_ran_and_found_nothing_confirms() {
        Proof proof = proof(any(0), CLEAN);
        assertThat(proof.support()).isEqualTo(Support.CONFIRMED);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.FINDINGS_COUNTED, Number.of(0)));
        assertThat(proof.expected()).isEqualTo(Phrase.of(Say.FINDINGS_AT_MOST, Number.of(0), new CodeText("warning")));
    }

    @Test
    void no_file_is_absent() {
        assertThat(support(any(0))).isEqualTo(Support.ABSENT);
    }

    @Test
    void a_file_without_a_scan_is_absent() {
        Proof proof = proof(any(0), file("scans/a.sarif", Outcome.NONE));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.NO_SCAN, new CodeText("scans/*")));
        assertThat(proof.next()).contains(Phrase.of(Say.SCAN_INTO, new CodeText("scans/*")));
    }

    @Test
    void a_scan_that_did_not_finish_is_absent() {
        Proof proof = proof(any(0), CLEAN, file("scans/b.sarif", Outcome.PASS, brokenScan("Lint")));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(Say.SCAN_INCOMPLETE, new CodeText("scans/b.sarif"), new Text("it crashed")));
        assertThat(support(any(0), CLEAN, file("scans/b.sarif", Outcome.INCOMPLETE)))
                .isEqualTo(Support.ABSENT);
    }

    @Test
    void a_scan_need_not_say_why_it_did_not_finish() {
        Fact silent = new Fact.Scan("Lint", "1", false, "", Pointer.WHOLE_FILE);
        assertThat(proof(any(0), file("scans/b.sarif", Outcome.PASS, silent)).observed())
                .isEqualTo(Phrase.of(Say.FILE_INCOMPLETE, new CodeText("scans/b.sarif")));
    }

    @Test
    void a_second_file_that_is_not_read_leaves_nothing_confirmed() {
        assertThat(support(any(0), CLEAN, unread("scans/b.sarif", Evidence.State.UNRECOGNISED)))
                .isEqualTo(Support.ABSENT);
    }

    @Test
    void findings_at_the_level_and_above_it_count() {
        Evidence file = file(
                "scans/a.sarif",
                Outcome.FAIL,
                scan("Lint"),
                finding("Lint", FindingLevel.ERROR),
                finding("Lint", FindingLevel.WARNING),
                finding("Lint", FindingLevel.NOTE));
        assertThat(support(any(1), file)).isEqualTo(Support.REFUTED);
        assertThat(support(any(2), file)).isEqualTo(Support.CONFIRMED);
        Proof proof = proof(any(1), file);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.FINDINGS_COUNTED, Number.of(2)));
        assertThat(proof.next()).contains(Phrase.of(Say.FIX_FINDINGS));
        assertThat(proof.sources()).extracting(Proof.Source::line).containsExactly(4);
    }

    @Test
    void several_files_add_up() {
        Evidence one = file("scans/a.sarif", Outcome.FAIL, scan("Lint"), finding("Lint", FindingLevel.ERROR));
        Evidence other = file("scans/b.sarif", Outcome.FAIL, scan("Spot"), finding("Spot", FindingLevel.ERROR));
        assertThat(support(any(1), one)).isEqualTo(Support.CONFIRMED);
        assertThat(support(any(1), one, other)).isEqualTo(Support.REFUTED);
        assertThat(proof(any(0), CLEAN, other).sources())
                .extracting(Proof.Source::file)
                .containsExactly("scans/b.sarif", "scans/a.sarif");
    }

    @Test
    void findings_refute_even_where_the_scan_did_not_finish() {
        Evidence file = file("scans/a.sarif", Outcome.FAIL, brokenScan("Lint"), finding("Lint", FindingLevel.ERROR));
        assertThat(support(any(0), file)).isEqualTo(Support.REFUTED);
    }

    @Test
    void only_the_tool_asked_for_counts_whatever_its_case() {
        Evidence other = file("scans/b.sarif", Outcome.FAIL, scan("Spot"), finding("Spot", FindingLevel.ERROR));
        assertThat(support(by("LINT"), CLEAN, other)).isEqualTo(Support.CONFIRMED);
        Proof proof = proof(by("Lint"), other);
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.NO_SCAN_BY, new CodeText("scans/*"), new Text("Lint")));
        assertThat(proof.next()).contains(Phrase.of(Say.SCAN, new Text("Lint")));
        assertThat(proof.expected())
                .isEqualTo(Phrase.of(Say.FINDINGS_AT_MOST_BY, Number.of(0), new CodeText("warning"), new Text("Lint")));
    }

    private static Requirement any(int atMost) {
        return new Findings(new Glob("scans/*"), Optional.empty(), FindingLevel.WARNING, atMost);
    }

    private static Requirement by(String tool) {
        return new Findings(new Glob("scans/*"), Optional.of(tool), FindingLevel.WARNING, 0);
    }
}
