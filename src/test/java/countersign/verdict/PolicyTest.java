package countersign.verdict;

import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.word;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.binding.Waiver;
import countersign.checklist.Item;
import countersign.evidence.Fact.Person;
import countersign.evidence.Outcome;
import countersign.source.Location;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.terms.Shortfall;
import countersign.verdict.Phrase.Clause;
import countersign.verdict.Phrase.CodeText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PolicyTest {
    private static final Requirement DBA = new Requirement.AttestedBy("dba");

    @Test
    void whatever_the_rules_are_nothing_but_a_claim_becomes_better_than_usual() {
        for (Level level : Level.values())
            for (Decision said : Decision.values())
                for (Optional<Level> named : List.of(Optional.<Level>empty(), Optional.of(level))) {
                    Map<Shortfall, Decision> effects = new EnumMap<>(Shortfall.class);
                    for (Shortfall shortfall : Shortfall.values()) effects.put(shortfall, said);
                    Policy policy = new Policy(
                            List.of(new Policy.Rule(named, Optional.empty(), effects)), Policy.WaiverLimits.NONE);
                    Item item = ticked("a").level(level).bound("a.md", 0).item();
                    for (Verdict verdict : Verdict.values())
                        if (verdict != Verdict.CLAIMED)
                            assertThat(policy.effect(item, verdict))
                                    .as(level + " " + verdict + " " + said)
                                    .isGreaterThanOrEqualTo(Policy.usual(item, verdict));
                }
    }

    @Test
    void a_persons_word_alone_can_be_too_little() {
        Given given = Given.items(
                        ticked("a").level(Level.BLOCKER).needs(DBA), ticked("b").needs(DBA))
                .evidence(file(
                        "words",
                        Outcome.NONE,
                        word("a", new Person("Lina", "dba"), "2026-11-18T00:00:00Z", ""),
                        word("b", new Person("Lina", "dba"), "2026-11-18T00:00:00Z", "")))
                .policy(rule(Level.BLOCKER, Shortfall.ATTESTED, Decision.NO_GO));
        Ruling blocker = given.ruling(0);
        assertThat(blocker.verdict()).isEqualTo(Verdict.ATTESTED);
        assertThat(blocker.isOutstanding()).isTrue();
        assertThat(blocker.reason().say()).isEqualTo(Say.POLICY_ASKS_MORE);
        assertThat(blocker.next()).contains(Phrase.of(Say.BIND, new CodeText("a.evidence.yaml")));
        assertThat(given.ruling(1).isOutstanding()).isFalse();
        assertThat(given.report().grounds()).isEqualTo(new Grounds(1, 0, 0, 0, 0, 0, 0));
        assertThat(given.report().decision()).contains(Decision.NO_GO);
    }

    @Test
    void a_rule_that_only_says_what_is_usual_is_not_mentioned() {
        Given usual = Given.items(ticked("a"));
        assertThat(usual.policy(rule(Level.REQUIRED, Shortfall.CLAIMED, Decision.CONDITIONAL))
                        .ruling(0))
                .isEqualTo(usual.ruling(0));
        assertThat(usual.policy(rule(Level.REQUIRED, Shortfall.CLAIMED, Decision.NO_GO))
                        .ruling(0)
                        .reason())
                .isEqualTo(Phrase.of(
                        Say.POLICY_ASKS_MORE, new Clause(usual.ruling(0).reason())));
    }

    @Test
    void optional_items_count_where_a_rule_names_them_and_never_stop_a_launch() {
        Given given = Given.items(open("a").level(Level.OPTIONAL), ticked("b").level(Level.OPTIONAL));
        Policy.Rule all = new Policy.Rule(
                Optional.empty(),
                Optional.empty(),
                Map.of(Shortfall.GAP, Decision.NO_GO, Shortfall.CLAIMED, Decision.NO_GO));
        assertThat(given.policy(all).report().decision()).contains(Decision.GO);

        Given counted = given.policy(rule(Level.OPTIONAL, Shortfall.GAP, Decision.CONDITIONAL));
        assertThat(counted.report().decision()).contains(Decision.CONDITIONAL);
        assertThat(counted.report().grounds()).isEqualTo(new Grounds(0, 0, 0, 0, 0, 1, 0));
        assertThat(given.policy(rule(Level.OPTIONAL, Shortfall.CLAIMED, Decision.CONDITIONAL))
                        .report()
                        .grounds())
                .isEqualTo(new Grounds(0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void what_nobody_can_waive_stays_what_it_is() {
        Given given = Given.items(open("a").level(Level.BLOCKER), open("b"))
                .waivers(waiver("a"), waiver("b"))
                .policy(rule(Level.BLOCKER, Shortfall.WAIVED, Decision.NO_GO));
        assertThat(given.verdict(0)).isEqualTo(Verdict.OPEN);
        assertThat(given.ruling(0).waiver()).isEmpty();
        assertThat(given.verdict(1)).isEqualTo(Verdict.WAIVED);
        assertThat(Waivers.problems(given.checklists(), given.rules(), Given.AS_OF))
                .extracting(WaiverProblem::kind)
                .containsExactly(WaiverProblem.Kind.UNWAIVABLE);
    }

    @Test
    void an_item_that_nobody_can_waive_does_not_hold_by_what_is_waived_inside_it() {
        Given given = Given.items(open("p").level(Level.BLOCKER), open("b").in(0))
                .waivers(waiver("b"))
                .policy(rule(Level.BLOCKER, Shortfall.WAIVED, Decision.NO_GO));
        assertThat(given.verdict(1)).isEqualTo(Verdict.WAIVED);
        assertThat(given.report().decision()).contains(Decision.NO_GO);
    }

    private static Policy.Rule rule(Level level, Shortfall shortfall, Decision effect) {
        return new Policy.Rule(Optional.of(level), Optional.empty(), Map.of(shortfall, effect));
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
