package countersign.verdict;

import static countersign.verdict.Draft.need;
import static countersign.verdict.Given.proof;
import static countersign.verdict.Given.support;
import static countersign.verdict.Papers.command;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.made;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Need;
import countersign.binding.Requirement;
import countersign.binding.Requirement.AllOf;
import countersign.binding.Requirement.AnyOf;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GroupsTest {
    private static final Need GOOD = ran("good");
    private static final Need BAD = ran("bad");
    private static final Need OLD = need(new Requirement.Command("old", 0, Optional.empty()), "1h");
    private static final Need NONE = ran("never");
    private static final Need WORD = need(new Requirement.AttestedBy("dba"));
    private static final Evidence[] ALL = {
        file("good.json", Outcome.PASS, command("good", 0, "")),
        file("bad.json", Outcome.FAIL, command("bad", 1, "")),
        made("2026-11-01T00:00:01Z", file("old.json", Outcome.PASS, command("old", 0, ""))),
        file("words", Outcome.NONE, Papers.word("a", new Fact.Person("Lina", "dba"), "2026-11-18T00:00:00Z", "")),
    };

    @ParameterizedTest
    @CsvSource({
        "good bad old never word, CONFIRMED, REFUTED",
        "bad word,                ATTESTED,  REFUTED",
        "bad old never,           STALE,     REFUTED",
        "old never,               STALE,     ABSENT",
        "old word,                ATTESTED,  STALE",
        "good word,               CONFIRMED, CONFIRMED",
        "bad never,               ABSENT,    REFUTED",
        "bad bad,                 REFUTED,   REFUTED",
        "good good,               CONFIRMED, CONFIRMED",
    })
    void the_best_part_of_any_and_the_worst_part_of_all_decide(String parts, Support any, Support all) {
        List<Need> needs =
                List.of(parts.split(" ")).stream().map(GroupsTest::named).toList();
        assertThat(support(new AnyOf(needs), ALL)).isEqualTo(any);
        assertThat(support(new AllOf(needs), ALL)).isEqualTo(all);
    }

    @Test
    void a_group_keeps_every_part_and_speaks_for_the_one_that_decides() {
        Proof proof = proof(new AllOf(List.of(GOOD, BAD, NONE)), ALL);
        assertThat(proof.parts())
                .extracting(Proof::support)
                .containsExactly(Support.CONFIRMED, Support.REFUTED, Support.ABSENT);
        assertThat(proof.expected()).isEqualTo(Phrase.of(Say.ALL_OF, Number.of(3)));
        assertThat(proof.observed()).isEqualTo(proof.parts().get(1).observed());
        assertThat(proof.next()).contains(Phrase.of(Say.FIX_COMMAND, new CodeText("bad")));
        Proof any = proof(new AnyOf(List.of(BAD, GOOD)), ALL);
        assertThat(any.expected()).isEqualTo(Phrase.of(Say.ANY_OF, Number.of(2)));
        assertThat(any.next()).isEmpty();
        assertThat(Groups.decider(any)).isEqualTo(any.parts().get(1));
    }

    @Test
    void groups_nest() {
        Need either = need(new AnyOf(List.of(BAD, NONE)));
        Proof proof = proof(new AllOf(List.of(GOOD, either)), ALL);
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(Groups.decider(proof).need()).isEqualTo(NONE);
    }

    @Test
    void what_a_group_says_of_age_holds_for_its_parts() {
        Need part = ran("old");
        assertThat(support(need(new AnyOf(List.of(part)), "1h"), ALL)).isEqualTo(Support.STALE);
        assertThat(support(need(new AnyOf(List.of(part)), "9months"), ALL)).isEqualTo(Support.CONFIRMED);
        assertThat(support(need(new AllOf(List.of(OLD)), "9months"), ALL))
                .as("a part may say otherwise")
                .isEqualTo(Support.STALE);
        assertThat(support(need(new AllOf(List.of(need(new AnyOf(List.of(part))))), "1h"), ALL))
                .isEqualTo(Support.STALE);
        assertThat(proof(need(new AnyOf(List.of(part)), "1h"), ALL).age()).isPresent();
    }

    @Test
    void a_group_of_nothing_is_absent() {
        for (Requirement empty : List.of(new AnyOf(List.of()), new AllOf(List.of()))) {
            Proof proof = proof(empty, ALL);
            assertThat(proof.support()).isEqualTo(Support.ABSENT);
            assertThat(proof.observed()).isEqualTo(Phrase.of(Say.NOTHING_ASKED));
            assertThat(proof.next()).contains(Phrase.of(Say.NAME_REQUIREMENTS, new CodeText("a.evidence.yaml:7")));
        }
    }

    private static Need named(String word) {
        return switch (word) {
            case "good" -> GOOD;
            case "bad" -> BAD;
            case "old" -> OLD;
            case "word" -> WORD;
            default -> NONE;
        };
    }

    private static Need ran(String line) {
        return need(new Requirement.Command(line, 0, Optional.empty()));
    }
}
