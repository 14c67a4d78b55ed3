package countersign.verdict;

import static countersign.verdict.Draft.need;
import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.outOfScope;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Papers.command;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.made;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.binding.Waiver;
import countersign.checklist.SignOffSlot;
import countersign.checklist.StatedDecision;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.source.Location;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.terms.Phase;
import countersign.terms.Shortfall;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class DecidingTest {
    private static final Requirement GOOD = new Requirement.Command("good", 0, Optional.empty());
    private static final Requirement BAD = new Requirement.Command("bad", 0, Optional.empty());
    private static final Evidence[] RUNS = {
        made("2026-11-01T00:00:01Z", file("good.json", Outcome.PASS, command("good", 0, ""))),
        file("bad.json", Outcome.FAIL, command("bad", 1, "")),
        file(
                "words",
                Outcome.NONE,
                Papers.word("a", new countersign.evidence.Fact.Person("Lina", "dba"), "2026-11-18T00:00:00Z", "")),
    };

    @ParameterizedTest
    @CsvSource({
        "VERIFIED,       GO,          GO",
        "ATTESTED,       GO,          GO",
        "NOT_APPLICABLE, GO,          GO",
        "CLAIMED,        CONDITIONAL, NO_GO",
        "WAIVED,         CONDITIONAL, CONDITIONAL",
        "OPEN,           NO_GO,       NO_GO",
        "READY,          NO_GO,       NO_GO",
        "FAILING,        NO_GO,       NO_GO",
        "STALE,          NO_GO,       NO_GO",
        "UNSUPPORTED,    NO_GO,       NO_GO",
        "CONTRADICTED,   NO_GO,       NO_GO",
    })
    void the_worst_item_decides(Verdict verdict, Decision required, Decision blocker) {
        assertThat(decision(item(verdict))).isEqualTo(required);
        assertThat(decision(item(verdict).level(Level.BLOCKER))).isEqualTo(blocker);
        assertThat(decision(item(verdict).level(Level.OPTIONAL))).isEqualTo(Decision.GO);
        assertThat(given(item(verdict)).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, BEFORE, true",
        "DURING, BEFORE, false",
        "AFTER, BEFORE, false",
        "CONTINGENCY, BEFORE, false",
        "BEFORE, DURING, true",
        "DURING, DURING, true",
        "AFTER, DURING, false",
        "BEFORE, AFTER, true",
        "DURING, AFTER, true",
        "AFTER, AFTER, true",
        "CONTINGENCY, AFTER, false",
        "CONTINGENCY, CONTINGENCY, false",
    })
    void only_what_is_due_by_the_phase_asked_for_decides(Phase phase, Phase asked, boolean due) {
        Given given = given(ticked("x").needs(GOOD), open("a").phase(phase)).decidedOn(asked);
        assertThat(given.ruling(1).due()).isEqualTo(due);
        assertThat(given.report().decision()).contains(due ? Decision.NO_GO : Decision.GO);
    }

    @Test
    void the_grounds_count_each_item_once_by_its_weight() {
        Grounds grounds = given(
                        open("blocker").level(Level.BLOCKER),
                        ticked("claimed blocker").level(Level.BLOCKER),
                        ticked("bad").needs(BAD),
                        ticked("claimed"),
                        open("w"),
                        open("optional").level(Level.OPTIONAL),
                        open("after").phase(Phase.AFTER))
                .waivers(waiver("w"))
                .report()
                .grounds();
        assertThat(grounds).isEqualTo(new Grounds(2, 1, 1, 1, 0, 0, 0));
    }

    @Test
    void a_parent_is_not_counted_beside_the_items_that_it_stands_for() {
        assertThat(grounds(ticked("p"), open("b").in(0), open("c").in(0))).isEqualTo(new Grounds(0, 2, 0, 0, 0, 0, 0));
        assertThat(grounds(open("p"), open("q").in(0), open("r").in(1))).isEqualTo(new Grounds(0, 1, 0, 0, 0, 0, 0));
        assertThat(grounds(ticked("p"), ticked("b").in(0))).isEqualTo(new Grounds(0, 0, 1, 0, 0, 0, 0));
        assertThat(given(ticked("p"), open("w").in(0))
                        .waivers(waiver("w"))
                        .report()
                        .grounds())
                .isEqualTo(new Grounds(0, 0, 0, 1, 0, 0, 0));
    }

    @Test
    void a_parent_with_a_gap_of_its_own_is_counted() {
        assertThat(grounds(ticked("p").needs(BAD), ticked("b").needs(GOOD).in(0)))
                .isEqualTo(new Grounds(0, 1, 0, 0, 0, 0, 0));
        assertThat(grounds(open("p"), ticked("b").needs(GOOD).in(0))).isEqualTo(new Grounds(0, 1, 0, 0, 0, 0, 0));
        assertThat(grounds(open("p"), ticked("b").in(0))).isEqualTo(new Grounds(0, 1, 1, 0, 0, 0, 0));
        assertThat(grounds(ticked("p"), open("b").in(0).level(Level.OPTIONAL)))
                .isEqualTo(new Grounds(0, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void a_gap_below_a_blocker_is_a_blocker() {
        assertThat(grounds(
                        open("p").level(Level.BLOCKER),
                        open("q").in(0),
                        open("r").in(1)))
                .isEqualTo(new Grounds(1, 0, 0, 0, 0, 0, 0));
        assertThat(grounds(
                        open("p").level(Level.BLOCKER).phase(Phase.AFTER),
                        open("b").in(0)))
                .isEqualTo(new Grounds(0, 1, 0, 0, 0, 0, 0));
        assertThat(grounds(ticked("p").level(Level.BLOCKER), ticked("b").in(0)))
                .as("the blocker itself is only claimed")
                .isEqualTo(new Grounds(1, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void the_report_adds_up_its_checklists_and_the_worst_of_them_decides() {
        Report report = given(ticked("a")).checklist("b.md", open("a")).report();
        assertThat(report.checklists())
                .extracting(ChecklistReport::decision)
                .containsExactly(Decision.CONDITIONAL, Decision.NO_GO);
        assertThat(report.decision()).contains(Decision.NO_GO);
        assertThat(report.grounds()).isEqualTo(new Grounds(0, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void a_policy_tightens_or_relaxes_what_is_only_claimed() {
        Policy.Rule strict =
                new Policy.Rule(Optional.empty(), Optional.empty(), Map.of(Shortfall.CLAIMED, Decision.NO_GO));
        Policy.Rule lenient =
                new Policy.Rule(Optional.of(Level.BLOCKER), Optional.empty(), Map.of(Shortfall.CLAIMED, Decision.GO));
        Draft blocker = ticked("a").level(Level.BLOCKER);
        assertThat(given(ticked("a")).policy(strict).report().grounds()).isEqualTo(new Grounds(0, 1, 0, 0, 0, 0, 0));
        assertThat(given(blocker).policy(lenient).report().decision()).contains(Decision.GO);
        assertThat(given(ticked("a")).policy(lenient).report().decision()).contains(Decision.CONDITIONAL);
        assertThat(given(blocker).policy(strict, lenient).report().decision()).contains(Decision.GO);
        assertThat(given(blocker).policy(lenient, strict).report().decision()).contains(Decision.NO_GO);
        assertThat(given(open("a").level(Level.BLOCKER))
                        .policy(lenient)
                        .report()
                        .decision())
                .as("nothing else is relaxed")
                .contains(Decision.NO_GO);
        assertThat(given(ticked("a").level(Level.OPTIONAL))
                        .policy(strict)
                        .report()
                        .decision())
                .contains(Decision.GO);
    }

    @Test
    void a_policy_for_a_section_reaches_the_items_below_that_heading() {
        Policy.Rule here = new Policy.Rule(
                Optional.empty(), Optional.of(" section OF a.md"), Map.of(Shortfall.CLAIMED, Decision.GO));
        Policy.Rule there =
                new Policy.Rule(Optional.empty(), Optional.of("Section"), Map.of(Shortfall.CLAIMED, Decision.GO));
        assertThat(given(ticked("a")).policy(here).report().decision()).contains(Decision.GO);
        assertThat(given(ticked("a")).policy(there).report().decision()).contains(Decision.CONDITIONAL);
    }

    @Test
    void a_sign_off_that_is_asked_for_and_not_signed_is_a_no_go() {
        Given signed = Given.items()
                .with(Given.checklist(
                        "b.md",
                        List.of(slot("QA Lead", "Bram", "2026-11-20"), slot("CTO", "", ""), slot("Guest", "", "")),
                        Optional.empty(),
                        ticked("a").needs(GOOD)));
        Given given =
                new Given(signed.phase(), signed.checklists().subList(1, 2), List.of(RUNS), Rules.NONE, List.of());
        assertThat(given.report().decision()).contains(Decision.GO);
        Report report = given.roles("qa lead", "DBA").report();
        assertThat(report.decision()).contains(Decision.NO_GO);
        assertThat(report.grounds()).isEqualTo(new Grounds(0, 0, 0, 0, 2, 0, 0));
        assertThat(report.checklists().get(0).grounds()).isEqualTo(new Grounds(0, 0, 0, 0, 1, 0, 0));
        assertThat(given.roles("CTO").report().grounds().signOffs()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Bram,  2026-11-20,  TYPED",
        "Bram,  20 Nov 2026, TYPED",
        "Bram,  '',          MISSING",
        "'',    2026-11-20,  MISSING",
        "'',    '',          MISSING",
        "___,   2026-11-20,  MISSING",
        "Bram,  soon,        MISSING",
    })
    void a_slot_is_typed_where_name_and_date_are_real(String name, String date, SlotState state) {
        assertThat(SlotState.of(slot("QA", name, date))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"GO, true", "CONDITIONAL, false", "NO_GO, true", "UNDECIDED, false", "CONFLICTING, true"})
    void what_the_document_says_was_decided_is_held_against_its_items(StatedDecision.Value value, boolean disagrees) {
        StatedDecision stated = new StatedDecision(value, Location.startOf("b.md"));
        Report report = Given.items(ticked("a"))
                .with(Given.checklist("b.md", List.of(), Optional.of(stated), ticked("a")))
                .report();
        assertThat(report.checklists().get(0).disagreement()).isEmpty();
        assertThat(report.checklists().get(1).disagreement())
                .isEqualTo(disagrees ? Optional.of(stated) : Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.class,
            names = {"GO", "NO_GO"})
    void a_document_may_agree(Decision decision) {
        StatedDecision stated =
                new StatedDecision(StatedDecision.Value.valueOf(decision.name()), Location.startOf("b.md"));
        Draft draft = decision == Decision.GO ? ticked("a").level(Level.OPTIONAL) : open("a");
        Report report = Given.items(ticked("a"))
                .with(Given.checklist("b.md", List.of(), Optional.of(stated), draft))
                .report();
        assertThat(report.checklists().get(1).disagreement()).isEmpty();
    }

    /** An item that comes to have {@code verdict}. */
    private static Draft item(Verdict verdict) {
        return switch (verdict) {
            case CONTRADICTED -> ticked("a").needs(BAD);
            case FAILING -> open("a").needs(BAD);
            case UNSUPPORTED -> ticked("a").needs(new Requirement.AttestedBy("cto"));
            case STALE -> ticked("a").needs(need(GOOD, "1h"));
            case OPEN -> open("a");
            case READY -> open("a").needs(GOOD);
            case WAIVED -> open("w");
            case CLAIMED -> ticked("a");
            case ATTESTED -> ticked("a").needs(new Requirement.AttestedBy("dba"));
            case VERIFIED -> ticked("a").needs(GOOD);
            case NOT_APPLICABLE -> outOfScope("a").because("none");
        };
    }

    private static Decision decision(Draft draft) {
        return given(draft).report().decision().orElseThrow();
    }

    private static Grounds grounds(Draft... drafts) {
        return given(drafts).report().grounds();
    }

    private static Given given(Draft... drafts) {
        Given given = Given.items(drafts).evidence(RUNS);
        return drafts[0].id().equals("w") ? given.waivers(waiver("w")) : given;
    }

    private static SignOffSlot slot(String role, String name, String date) {
        return new SignOffSlot(role, name, date, Location.startOf("b.md"));
    }

    private static Waiver waiver(String item) {
        return new Waiver(
                item,
                Optional.empty(),
                "reason",
                "Rina",
                Optional.empty(),
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2026-12-15"),
                "T-1",
                Location.startOf("waivers.yaml"));
    }
}
