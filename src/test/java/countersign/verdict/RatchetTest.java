package countersign.verdict;

import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.ticked;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.KnownGap;
import countersign.binding.RatchetReader;
import countersign.diagnostic.Diagnostics;
import countersign.source.Location;
import countersign.source.SourceFile;
import countersign.terms.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RatchetTest {
    @ParameterizedTest
    @EnumSource(Verdict.class)
    void an_entry_can_have_any_verdict_that_keeps_a_launch_back_and_no_other(Verdict verdict) {
        boolean can = verdict != Verdict.VERIFIED && verdict != Verdict.NOT_APPLICABLE;
        String entry = "gaps: [{ checklist: a.md, item: a, verdict: " + verdict.word() + " }]\n";
        assertThat(RatchetReader.read(SourceFile.of("r.yaml", entry), new Diagnostics()))
                .hasSize(can ? 1 : 0);
    }

    @Test
    void what_is_as_bad_as_recorded_is_tolerated() {
        Report report = Given.items(open("a"), ticked("b")).report();
        Ratchet ratchet = held(report, false, known("a", "open"));
        assertThat(ratchet).isEqualTo(new Ratchet("r.yaml", 1, List.of(), List.of()));
        assertThat(ratchet.holds(report.grounds())).isTrue();
    }

    @Test
    void what_is_worse_than_recorded_is_more_and_what_is_better_is_stale() {
        Report report = Given.items(open("a")).report();
        Ratchet worse = held(report, false, known("a", "ready"));
        assertThat(worse.tolerated()).isZero();
        assertThat(worse.more())
                .singleElement()
                .satisfies(more -> assertThat(more.recorded()).contains(known("a", "ready")));
        Ratchet better = held(report, false, known("a", "failing"));
        assertThat(better.tolerated()).isOne();
        assertThat(better.stale())
                .containsExactly(new Ratchet.Stale(known("a", "failing"), java.util.Optional.of(Verdict.OPEN)));
        assertThat(better.holds(report.grounds())).isFalse();
        assertThat(worse.holds(report.grounds())).isFalse();
    }

    @Test
    void an_entry_for_what_is_not_due_waits() {
        Given given = Given.items(open("a").phase(Phase.AFTER));
        assertThat(held(given.report(), false, known("a", "open")).stale()).isEmpty();
        assertThat(held(given.decidedOn(Phase.AFTER).report(), false, known("a", "open"))
                        .tolerated())
                .isOne();
    }

    @Test
    void where_one_checklist_is_read_alone_nothing_is_known_of_others() {
        Report report = Given.items(open("a")).report();
        KnownGap elsewhere = new KnownGap("b.md", "a", "open", Location.startOf("r.yaml"));
        assertThat(held(report, true, known("a", "open"), elsewhere).stale()).isEmpty();
        assertThat(held(report, false, known("a", "open"), elsewhere).stale()).hasSize(1);
    }

    @Test
    void a_parent_is_told_only_where_nothing_nested_in_it_is() {
        Report report = Given.items(open("p"), open("c").in(0)).report();
        assertThat(held(report, false).more())
                .extracting(more -> more.ruling().item().id().value())
                .containsExactly("c");
        assertThat(held(report, false, known("c", "open")).more())
                .extracting(more -> more.ruling().item().id().value())
                .containsExactly("p");
    }

    private static Ratchet held(Report report, boolean part, KnownGap... known) {
        return Ratchet.of(report.checklists(), "r.yaml", List.of(known), part);
    }

    private static KnownGap known(String item, String verdict) {
        return new KnownGap("a.md", item, verdict, Location.startOf("r.yaml"));
    }
}
