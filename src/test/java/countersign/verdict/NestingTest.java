package countersign.verdict;

import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Papers.command;
import static countersign.verdict.Papers.file;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NestingTest {
    private static final Evidence[] RUNS = {
        file("good.json", Outcome.PASS, command("good", 0, "")), file("bad.json", Outcome.FAIL, command("bad", 1, "")),
    };
    private static final Requirement GOOD = new Requirement.Command("good", 0, Optional.empty());
    private static final Requirement BAD = new Requirement.Command("bad", 0, Optional.empty());

    @Test
    void a_parent_that_its_own_evidence_refutes_is_told_though_all_below_it_holds() {
        assertThat(outstanding(ticked("p").needs(BAD), ticked("b").in(0).needs(GOOD)))
                .containsExactly(0);
    }

    @Test
    void a_parent_that_is_as_bad_as_what_is_nested_in_it_is_not_told_again() {
        assertThat(outstanding(open("p"), open("b").in(0), open("c").in(1))).containsExactly(2);
    }

    @Test
    void what_is_only_claimed_is_no_gap_that_hides_its_parent() {
        assertThat(outstanding(ticked("p").needs(BAD), ticked("b").in(0))).containsExactly(0);
    }

    private static List<Integer> outstanding(Draft... drafts) {
        List<Ruling> rulings =
                Given.items(drafts).evidence(RUNS).report().checklists().get(0).rulings();
        return Nesting.worseThanNested(rulings, Ruling::isOutstanding, false).stream()
                .boxed()
                .toList();
    }
}
