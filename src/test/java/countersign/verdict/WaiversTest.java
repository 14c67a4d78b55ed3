package countersign.verdict;

import static countersign.verdict.Draft.need;
import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.outOfScope;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Given.AS_OF;
import static countersign.verdict.Papers.command;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.made;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.binding.Waiver;
import countersign.evidence.Outcome;
import countersign.measure.MaxAge;
import countersign.source.Location;
import countersign.verdict.Phrase.Day;
import countersign.verdict.Phrase.Term;
import countersign.verdict.Phrase.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WaiversTest {
    private static final Requirement RUN = new Requirement.Command("run", 0, Optional.empty());

    @Test
    void a_gap_is_waived_and_the_verdict_underneath_is_kept() {
        Ruling ruling = Given.items(open("a")).waivers(waiver("a")).ruling(0);
        assertThat(ruling.verdict()).isEqualTo(Verdict.WAIVED);
        assertThat(ruling.underneath()).isEqualTo(Verdict.OPEN);
        assertThat(ruling.waiver()).contains(waiver("a"));
        Day until = new Day(LocalDate.parse("2026-12-15"));
        assertThat(ruling.reason())
                .isEqualTo(Phrase.of(
                        Say.WAIVED, new Term(Verdict.OPEN), until, new Text("Rina"), new Text("the gateway")));
        assertThat(ruling.next()).contains(Phrase.of(Say.CLOSE_OR_RENEW, until));
    }

    @Test
    void every_kind_of_gap_but_a_missing_tick_can_be_waived() {
        assertWaived(Verdict.FAILING, open("a").needs(RUN), 1);
        assertWaived(Verdict.CONTRADICTED, ticked("a").needs(RUN), 1);
        assertWaived(Verdict.STALE, ticked("a").needs(need(RUN, "1h")), 0);
        assertWaived(Verdict.UNSUPPORTED, ticked("a").needs(new Requirement.AttestedBy("dba")), 0);
    }

    @Test
    void what_is_no_gap_is_not_waived() {
        for (Draft draft : new Draft[] {
            ticked("a"),
            ticked("a").needs(RUN),
            open("a").needs(RUN),
            outOfScope("a").because("none")
        }) {
            Given given = Given.items(draft).evidence(file("r", Outcome.PASS, command("run", 0, "")));
            Ruling ruling = given.waivers(waiver("a")).ruling(0);
            assertThat(ruling).isEqualTo(given.ruling(0));
            assertThat(ruling.waiver()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22, WAIVED",
        "2026-11-01, 2026-11-21, OPEN",
        "2026-11-23, 2026-12-01, OPEN",
    })
    void a_waiver_is_in_force_from_its_first_day_to_its_last(LocalDate from, LocalDate until, Verdict verdict) {
        assertThat(Given.items(open("a")).waivers(waiver("a", from, until)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void each_waiver_that_waives_nothing_is_told_with_its_reason() {
        LocalDate past = LocalDate.parse("2026-11-21");
        LocalDate next = LocalDate.parse("2026-11-23");
        Given given = Given.items(open("a"), open("b").owner("@Rina")).checklist("b.md", open("a"));
        List<Waiver> waivers = List.of(
                of("a.md", waiver("a")),
                of("a.md", waiver("a", past, past)),
                of("a.md", waiver("a", next, next)),
                waiver("b"),
                waiver("c"),
                waiver("a"),
                of("c.md", waiver("a")));
        assertThat(Waivers.problems(given.checklists(), rules(placed(waivers)), AS_OF))
                .extracting(WaiverProblem::kind)
                .containsExactly(
                        WaiverProblem.Kind.EXPIRED,
                        WaiverProblem.Kind.NOT_YET,
                        WaiverProblem.Kind.SELF_APPROVED,
                        WaiverProblem.Kind.UNKNOWN_ITEM,
                        WaiverProblem.Kind.AMBIGUOUS_ITEM,
                        WaiverProblem.Kind.UNKNOWN_ITEM);
    }

    @Test
    void nobody_waives_what_they_own() {
        assertThat(Given.items(open("a").owner("@rina")).waivers(waiver("a")).verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(Given.items(open("a").owner("@bram")).waivers(waiver("a")).verdict())
                .isEqualTo(Verdict.WAIVED);
    }

    @Test
    void nobody_approves_what_they_asked_for() {
        Given given = Given.items(open("a"));
        assertThat(given.waivers(requestedBy("@rina")).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(given.waivers(requestedBy("Bram")).verdict()).isEqualTo(Verdict.WAIVED);
        assertThat(kinds(given.waivers(requestedBy("@rina"))))
                .containsExactly(WaiverProblem.Kind.REQUESTED_BY_APPROVER);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, 2026-12-01, WAIVED", "2026-11-01, 2026-12-02, OPEN"})
    void a_waiver_that_lasts_longer_than_the_policy_allows_waives_nothing(
            LocalDate from, LocalDate until, Verdict verdict) {
        Given given = Given.items(open("a"))
                .waivers(waiver("a", from, until))
                .waiverLimits(new Policy.WaiverLimits(Optional.empty(), MaxAge.parse("30d")));
        assertThat(given.verdict()).isEqualTo(verdict);
        assertThat(kinds(given).contains(WaiverProblem.Kind.TOO_LONG)).isEqualTo(verdict == Verdict.OPEN);
    }

    @Test
    void of_more_waivers_than_the_policy_allows_those_that_began_first_count() {
        LocalDate until = LocalDate.parse("2026-12-15");
        Given given = Given.items(open("a"), open("b"), open("c"))
                .waivers(
                        waiver("a", LocalDate.parse("2026-11-03"), until),
                        waiver("b", LocalDate.parse("2026-11-01"), until),
                        waiver("c", LocalDate.parse("2026-11-02"), until),
                        waiver("b", LocalDate.parse("2026-11-04"), until.minusDays(1)))
                .waiverLimits(new Policy.WaiverLimits(Optional.of(2), Optional.empty()));
        assertThat(List.of(given.verdict(0), given.verdict(1), given.verdict(2)))
                .containsExactly(Verdict.OPEN, Verdict.WAIVED, Verdict.WAIVED);
        assertThat(Waivers.problems(given.checklists(), given.rules(), AS_OF))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(WaiverProblem.Kind.SURPLUS);
                    assertThat(problem.waiver().item()).isEqualTo("a");
                });
    }

    @Test
    void an_item_is_named_by_id_before_text() {
        assertThat(Given.items(open("a")).waivers(waiver(" Text  of a ")).verdict())
                .isEqualTo(Verdict.WAIVED);
        Given twins = Given.items(open("a"), open("Text of a"));
        assertThat(twins.waivers(waiver("Text of a")).verdict(0)).isEqualTo(Verdict.OPEN);
        assertThat(twins.waivers(waiver("Text of a")).verdict(1)).isEqualTo(Verdict.WAIVED);
    }

    @Test
    void the_waiver_that_lasts_longest_is_shown() {
        Waiver shorter = waiver("a", LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"));
        assertThat(Given.items(open("a"))
                        .waivers(shorter, waiver("a"))
                        .ruling(0)
                        .waiver())
                .contains(waiver("a"));
        assertThat(Given.items(open("a"))
                        .waivers(waiver("a"), shorter)
                        .ruling(0)
                        .waiver())
                .contains(waiver("a"));
    }

    private static List<WaiverProblem.Kind> kinds(Given given) {
        return Waivers.problems(given.checklists(), given.rules(), AS_OF).stream()
                .map(WaiverProblem::kind)
                .toList();
    }

    private static Waiver requestedBy(String person) {
        return new Waiver(
                "a",
                Optional.empty(),
                "the gateway",
                "Rina",
                Optional.of(person),
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2026-12-15"),
                "T-1",
                Location.startOf("waivers.yaml"));
    }

    private static Rules rules(List<Waiver> waivers) {
        return new Rules(Policy.DEFAULT, List.of(), waivers, List.of());
    }

    /** The first on the last line, so that they are not in order of place. */
    private static List<Waiver> placed(List<Waiver> waivers) {
        List<Waiver> placed = new ArrayList<>();
        for (int i = 0; i < waivers.size(); i++) placed.add(at(new Location("waivers.yaml", i + 1, 1), waivers.get(i)));
        Collections.reverse(placed);
        return placed;
    }

    private static Waiver at(Location place, Waiver waiver) {
        return new Waiver(
                waiver.item(),
                waiver.checklist(),
                waiver.reason(),
                waiver.approver(),
                waiver.requestedBy(),
                waiver.from(),
                waiver.until(),
                waiver.ticket(),
                place);
    }

    private static void assertWaived(Verdict underneath, Draft draft, int exit) {
        Ruling ruling = Given.items(draft)
                .evidence(made("2026-11-01T00:00:01Z", file("r", Outcome.NONE, command("run", exit, ""))))
                .waivers(waiver("a"))
                .ruling(0);
        assertThat(ruling.verdict()).isEqualTo(Verdict.WAIVED);
        assertThat(ruling.underneath()).isEqualTo(underneath);
    }

    private static Waiver waiver(String item) {
        return waiver(item, LocalDate.parse("2026-11-01"), LocalDate.parse("2026-12-15"));
    }

    private static Waiver waiver(String item, LocalDate from, LocalDate until) {
        return new Waiver(
                item,
                Optional.empty(),
                "the gateway",
                "Rina",
                Optional.empty(),
                from,
                until,
                "T-1",
                Location.startOf("waivers.yaml"));
    }

    private static Waiver of(String checklist, Waiver waiver) {
        return new Waiver(
                waiver.item(),
                Optional.of(checklist),
                waiver.reason(),
                waiver.approver(),
                waiver.requestedBy(),
                waiver.from(),
                waiver.until(),
                waiver.ticket(),
                waiver.at());
    }
}
