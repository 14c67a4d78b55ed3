package countersign.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.terms.Decision;
import countersign.terms.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds of every input; a thousand of them, the same on every run. */
final class ReconcilerPropertiesTest {
    private static final Set<Verdict> BY_EVIDENCE = EnumSet.of(Verdict.VERIFIED, Verdict.ATTESTED, Verdict.READY);

    @Test
    void the_same_input_gives_an_equal_report() {
        seeds().forEach(seed -> {
            Given given = new Chance(seed).given();
            assertThat(given.report()).as("seed " + seed).isEqualTo(given.report());
        });
    }

    @Test
    void the_order_of_the_evidence_does_not_matter() {
        seeds().forEach(seed -> {
            Given given = new Chance(seed).given();
            List<Evidence> shuffled = new ArrayList<>(given.evidence());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(given.evidence(shuffled).report()).as("seed " + seed).isEqualTo(given.report());
        });
    }

    @Test
    void evidence_that_no_item_asks_for_changes_no_ruling() {
        seeds().forEach(seed -> {
            Chance chance = new Chance(seed);
            Given given = chance.given();
            List<Evidence> more = new ArrayList<>(given.evidence());
            for (int i = 0; i < 3; i++) more.add(chance.unrelated(i));
            Report report = given.evidence(more).report();
            assertThat(rulings(report)).as("seed " + seed).isEqualTo(rulings(given.report()));
            assertThat(report.grounds()).isEqualTo(given.report().grounds());
            assertThat(report.evidence())
                    .filteredOn(use -> use.evidence().file().startsWith("unrelated/"))
                    .allSatisfy(use -> assertThat(use.usedBy()).isEmpty());
        });
    }

    @Test
    void without_evidence_nothing_holds_by_evidence() {
        seeds().forEach(seed -> {
            Given given = new Chance(seed).given().evidence(List.of());
            assertThat(rulings(given.report()))
                    .as("seed " + seed)
                    .extracting(Ruling::verdict)
                    .doesNotContainAnyElementsOf(BY_EVIDENCE);
        });
    }

    @Test
    void each_item_has_one_verdict_and_tallies_add_up() {
        seeds().forEach(seed -> {
            Given given = new Chance(seed).given();
            Report report = given.report();
            ChecklistReport checklist = report.checklists().get(0);
            assertThat(checklist.rulings())
                    .extracting(Ruling::item)
                    .isEqualTo(given.checklists().get(0).checklist().items());
            assertThat(report.tally().total()).isEqualTo(checklist.rulings().size());
            for (Verdict verdict : Verdict.values())
                assertThat(report.tally().of(verdict)).isEqualTo((int) checklist.rulings().stream()
                        .filter(ruling -> ruling.verdict() == verdict)
                        .count());
        });
    }

    @Test
    void the_decision_is_that_of_the_worst_item_that_is_due() {
        seeds().forEach(seed -> {
            Report report = new Chance(seed).given().report();
            Decision worst = rulings(report).stream()
                    .map(ReconcilerPropertiesTest::effect)
                    .max(Comparator.naturalOrder())
                    .orElse(Decision.GO);
            assertThat(report.decision()).as("seed " + seed).contains(worst);
        });
    }

    @Test
    void taking_away_the_file_that_a_need_names_never_leaves_it_confirmed() {
        int confirmed = 0;
        for (long seed : seeds().toArray()) {
            Given given = new Chance(seed).onOneFile();
            if (given.ruling(0).support() == Support.CONFIRMED) confirmed++;
            List<Evidence> less = given.evidence().stream()
                    .filter(file -> !file.file().equals("in/a"))
                    .toList();
            assertThat(given.evidence(less).ruling(0).support())
                    .as("seed " + seed)
                    .isEqualTo(Support.ABSENT);
        }
        assertThat(confirmed).isGreaterThan(10);
    }

    private static Decision effect(Ruling ruling) {
        Level level = ruling.item().traits().level();
        if (!ruling.due() || level == Level.OPTIONAL) return Decision.GO;
        if (ruling.verdict().isGap()) return Decision.NO_GO;
        if (ruling.verdict() != Verdict.CLAIMED) return Decision.GO;
        return level == Level.BLOCKER ? Decision.NO_GO : Decision.CONDITIONAL;
    }

    private static List<Ruling> rulings(Report report) {
        return report.checklists().get(0).rulings();
    }

    private static LongStream seeds() {
        return LongStream.range(0, 1000);
    }
}
