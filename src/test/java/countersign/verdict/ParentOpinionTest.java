package countersign.verdict;

import static countersign.verdict.Draft.item;
import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.outOfScope;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Papers.command;
import static countersign.verdict.Papers.file;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.binding.Waiver;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.source.Location;
import countersign.terms.Claim;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Term;
import countersign.verdict.Phrase.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ParentOpinionTest {
    private static final Evidence[] RUNS = {
        file("good.json", Outcome.PASS, command("good", 0, "")), file("bad.json", Outcome.FAIL, command("bad", 1, "")),
    };
    private static final Requirement GOOD = new Requirement.Command("good", 0, Optional.empty());
    private static final Requirement BAD = new Requirement.Command("bad", 0, Optional.empty());
    private static final Requirement NEVER = new Requirement.Command("never", 0, Optional.empty());

    @Test
    void a_ticked_parent_is_as_good_as_the_worst_below_it() {
        assertThat(parent(ticked("p"), verified("b"), verified("c"))).isEqualTo(Verdict.VERIFIED);
        assertThat(parent(ticked("p"), verified("b"), ticked("c"))).isEqualTo(Verdict.CLAIMED);
        assertThat(parent(ticked("p"), verified("b"), ticked("c").needs(NEVER))).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(parent(ticked("p"), ticked("b").needs(BAD), ticked("c"))).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void a_tick_above_an_open_item_is_a_contradiction() {
        for (Claim claim : new Claim[] {Claim.TODO, Claim.PARTIAL})
            assertThat(parent(ticked("p"), verified("b"), item("c", claim))).isEqualTo(Verdict.CONTRADICTED);
        assertThat(parent(ticked("p"), open("b").needs(GOOD)))
                .as("shown, and not ticked")
                .isEqualTo(Verdict.CONTRADICTED);
        assertThat(parent(ticked("p"), open("b").needs(BAD))).isEqualTo(Verdict.CONTRADICTED);
        assertThat(parent(ticked("p"), outOfScope("b"))).as("for no reason").isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void it_says_which_of_them_is_open() {
        Ruling ruling = given(ticked("p"), verified("b"), open("c"), open("d")).ruling(0);
        assertThat(ruling.reason())
                .isEqualTo(Phrase.of(Say.TICKED_ABOVE_OPEN, Number.of(2), Number.of(3), new Text("12")));
        assertThat(ruling.next())
                .contains(Phrase.of(
                        Say.NEXT_OR_UNTICK,
                        new Phrase.Clause(Phrase.of(Say.CLOSE_NESTED, new Text("12"))),
                        new Text("10")));
    }

    @Test
    void an_unticked_parent_is_never_better_than_ready() {
        assertThat(parent(open("p"), verified("b"), verified("c"))).isEqualTo(Verdict.READY);
        assertThat(parent(open("p"), verified("b"), open("c").needs(GOOD))).isEqualTo(Verdict.READY);
        assertThat(parent(open("p"), verified("b"), ticked("c"))).isEqualTo(Verdict.OPEN);
        assertThat(parent(item("p", Claim.PARTIAL), open("b").needs(GOOD), ticked("c")))
                .isEqualTo(Verdict.OPEN);
        assertThat(parent(open("p"), verified("b"), open("c"))).isEqualTo(Verdict.OPEN);
        assertThat(parent(open("p"), verified("b"), open("c").needs(BAD))).isEqualTo(Verdict.FAILING);
    }

    @Test
    void an_unticked_parent_says_how_much_is_shown() {
        Ruling ready = given(open("p"), verified("b"), verified("c")).ruling(0);
        assertThat(ready.reason()).isEqualTo(Phrase.of(Say.NESTED_HOLD_UNTICKED, Number.of(2)));
        assertThat(ready.next()).contains(Phrase.of(Say.TICK, new Text("10")));
        Ruling open = given(open("p"), verified("b"), ticked("c")).ruling(0);
        assertThat(open.reason()).isEqualTo(Phrase.of(Say.OPEN_ABOVE, Number.of(1), Number.of(2)));
        assertThat(open.next()).contains(Phrase.of(Say.DO_AND_TICK, new Text("10")));
    }

    @Test
    void an_item_out_of_scope_does_not_hold_its_parent_back() {
        Draft out = outOfScope("b").because("no database");
        assertThat(parent(ticked("p"), out, verified("c"))).isEqualTo(Verdict.VERIFIED);
        assertThat(parent(open("p"), out, verified("c"))).isEqualTo(Verdict.READY);
        assertThat(parent(ticked("p"), out)).as("then it stands for itself").isEqualTo(Verdict.CLAIMED);
        assertThat(parent(open("p"), out)).isEqualTo(Verdict.OPEN);
        assertThat(parent(ticked("p").needs(GOOD), out)).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void evidence_of_its_own_counts_beside_that_of_the_items_below() {
        assertThat(parent(ticked("p").needs(GOOD), verified("b"))).isEqualTo(Verdict.VERIFIED);
        assertThat(parent(ticked("p").needs(BAD), verified("b"))).isEqualTo(Verdict.CONTRADICTED);
        assertThat(parent(ticked("p").needs(NEVER), verified("b"))).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(parent(ticked("p").needs(GOOD), ticked("b"))).isEqualTo(Verdict.CLAIMED);
        assertThat(parent(open("p").needs(GOOD), verified("b"))).isEqualTo(Verdict.READY);
        assertThat(parent(open("p").needs(BAD), verified("b"))).isEqualTo(Verdict.FAILING);
        assertThat(parent(open("p").needs(BAD), ticked("b"))).isEqualTo(Verdict.FAILING);
        assertThat(parent(open("p").needs(NEVER), verified("b"))).isEqualTo(Verdict.OPEN);
        assertThat(parent(open("p").needs(GOOD), ticked("b"))).isEqualTo(Verdict.OPEN);
        assertThat(parent(open("p").needs(BAD), open("b"))).isEqualTo(Verdict.FAILING);
    }

    @Test
    void a_parent_out_of_scope_does_not_hide_what_is_open_below_it() {
        Draft out = outOfScope("p").because("next year");
        assertThat(parent(out, open("b"))).isEqualTo(Verdict.OPEN);
        assertThat(parent(out, verified("b"))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(parent(out, ticked("b"))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(parent(outOfScope("p"), verified("b"))).isEqualTo(Verdict.OPEN);
    }

    @Test
    void a_verdict_rises_through_every_level() {
        Given given = Given.items(
                        ticked("p"), ticked("q").in(0), ticked("r").in(1).needs(BAD))
                .evidence(RUNS);
        assertThat(given.verdict(0)).isEqualTo(Verdict.CONTRADICTED);
        assertThat(given.ruling(0).reason())
                .isEqualTo(Phrase.of(Say.AS_NESTED, new Text("11"), new Term(Verdict.CONTRADICTED)));
        assertThat(given.ruling(0).next()).contains(Phrase.of(Say.SEE_NESTED, new Text("11")));
        Ruling holds = given(ticked("p"), verified("b"), verified("c")).ruling(0);
        assertThat(holds.reason()).isEqualTo(Phrase.of(Say.NESTED_HOLD, Number.of(2)));
        assertThat(holds.next()).isEmpty();
    }

    @Test
    void a_waived_item_leaves_its_parent_waived_with_the_same_waiver() {
        Waiver waiver = new Waiver(
                "b",
                Optional.empty(),
                "reason",
                "Rina",
                Optional.empty(),
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2026-12-15"),
                "T-1",
                Location.startOf("waivers.yaml"));
        Given given = given(ticked("p"), open("b"), verified("c")).waivers(waiver);
        Ruling ruling = given.ruling(0);
        assertThat(ruling.verdict()).isEqualTo(Verdict.WAIVED);
        assertThat(ruling.underneath()).isEqualTo(Verdict.OPEN);
        assertThat(ruling.waiver()).contains(waiver);
        assertThat(given(open("p"), open("b"), verified("c")).waivers(waiver).verdict())
                .isEqualTo(Verdict.OPEN);
    }

    private static Draft verified(String id) {
        return ticked(id).needs(GOOD);
    }

    private static Verdict parent(Draft parent, Draft... nested) {
        return given(parent, nested).verdict();
    }

    private static Given given(Draft parent, Draft... nested) {
        Draft[] all = new Draft[nested.length + 1];
        all[0] = parent;
        for (int i = 0; i < nested.length; i++) all[i + 1] = nested[i].in(0);
        return Given.items(all).evidence(RUNS);
    }
}
