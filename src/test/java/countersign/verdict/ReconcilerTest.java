package countersign.verdict;

import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.outOfScope;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Papers.failed;
import static countersign.verdict.Papers.passed;
import static countersign.verdict.Papers.tests;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.binding.Requirement.Tests;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.source.Glob;
import countersign.source.Location;
import countersign.terms.Decision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReconcilerTest {
    private static final Requirement TESTS = new Tests(new Glob("junit/*.xml"), Optional.empty(), 1);

    @Test
    void a_tick_without_evidence_is_only_a_claim() {
        Given given = Given.items(ticked("a"));
        assertThat(given.verdict()).isEqualTo(Verdict.CLAIMED);
        assertThat(given.ruling(0).reason()).isEqualTo(Phrase.of(Say.NOTHING_BOUND));
    }

    @Test
    void a_tick_that_evidence_confirms_is_verified() {
        assertThat(Given.items(ticked("a").needs(TESTS))
                        .evidence(tests("junit/a.xml", passed("t")))
                        .verdict())
                .isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void a_tick_against_the_evidence_is_a_contradiction() {
        assertThat(Given.items(ticked("a").needs(TESTS))
                        .evidence(tests("junit/a.xml", failed("t")))
                        .verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void every_need_has_to_be_met() {
        Requirement other = new Tests(new Glob("more/*.xml"), Optional.empty(), 1);
        Given given = Given.items(ticked("a").needs(TESTS).needs(other)).evidence(tests("junit/a.xml", passed("t")));
        assertThat(given.verdict()).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(given.ruling(0).reason().say()).isEqualTo(Say.MET_OF);
        assertThat(given.ruling(0).proofs())
                .extracting(Proof::support)
                .containsExactly(Support.CONFIRMED, Support.ABSENT);
    }

    @Test
    void an_item_out_of_scope_shows_its_reason_and_its_evidence() {
        Ruling ruling = Given.items(outOfScope("a").because("no database").needs(TESTS))
                .evidence(tests("junit/a.xml", failed("t")))
                .ruling(0);
        assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(ruling.reason()).isEqualTo(Phrase.of(Say.NOT_APPLICABLE, new Phrase.Text("no database")));
        assertThat(ruling.support()).isEqualTo(Support.REFUTED);
        assertThat(ruling.proofs()).hasSize(1);
    }

    @Test
    void an_item_out_of_scope_for_no_reason_is_open() {
        Ruling ruling = Given.items(outOfScope("a")).ruling(0);
        assertThat(ruling.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(ruling.reason()).isEqualTo(Phrase.of(Say.NOT_APPLICABLE_UNEXPLAINED));
    }

    @Test
    void an_error_in_an_input_leaves_the_decision_open() {
        Given given = Given.items(ticked("a").needs(TESTS)).evidence(tests("junit/a.xml", passed("t")));
        assertThat(given.report().decision()).contains(Decision.GO);
        Diagnostic note = complaint(Code.EVIDENCE_UNUSED);
        Diagnostic error = complaint(Code.DUPLICATE_ID);
        assertThat(given.complaints(note).report().decision()).contains(Decision.GO);
        assertThat(given.complaints(note, error).report().decision()).isEmpty();
        assertThat(given.report().withDiagnostics(List.of(error)).decision()).isEmpty();
        assertThat(given.complaints(error).report().diagnostics()).containsExactly(error);
    }

    @Test
    void nothing_to_decide_on_is_never_a_go() {
        Given none = new Given(countersign.terms.Phase.BEFORE, List.of(), List.of(), Rules.NONE, List.of());
        assertThat(none.report().decision()).isEmpty();
        Report oneEmpty = none.checklist("a.md").report();
        assertThat(oneEmpty.decision()).isEmpty();
        assertThat(oneEmpty.checklists().get(0).decision()).isEqualTo(Decision.NO_GO);
    }

    @Test
    void counts_hold_every_item_of_every_checklist() {
        Report report = Given.items(ticked("a"), open("b").in(0))
                .checklist("b.md", open("a"))
                .report();
        assertThat(report.tally().total()).isEqualTo(3);
        assertThat(report.tally().of(Verdict.OPEN)).isEqualTo(2);
        assertThat(report.tally().of(Verdict.CONTRADICTED)).isEqualTo(1);
        assertThat(report.checklists().get(1).tally().total()).isEqualTo(1);
    }

    private static Diagnostic complaint(Code code) {
        return new Diagnostic(code, Location.startOf("a.md"), "message", "", "");
    }
}
