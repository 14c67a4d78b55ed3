package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReadingRulesTest {
    @Test
    void a_team_can_say_what_its_marks_mean() {
        ReadingRules rules = new ReadingRules(
                Map.of(), Map.of(), Map.of("!", Claim.TODO, "*", Claim.DONE, "WIP", Claim.PARTIAL, "-", Claim.PARTIAL));
        Checklist read = Reading.by(rules, "- [!] a", "- [*] b", "- [wip] c", "- [-] d", "- [x] e");
        assertThat(read.items().stream().map(Item::claim))
                .containsExactly(Claim.TODO, Claim.DONE, Claim.PARTIAL, Claim.PARTIAL, Claim.DONE);
    }

    @Test
    void a_team_can_say_what_its_headings_mean() {
        ReadingRules rules = new ReadingRules(
                Map.of("Day zero", Phase.DURING, "hyper care", Phase.AFTER),
                Map.of("Security", Level.BLOCKER),
                Map.of());
        Checklist read = Reading.by(
                rules, "## 3. Day Zero!", "- [ ] a", "## Hyper-Care week", "- [ ] b", "## Security", "- [ ] c");
        assertThat(read.items().stream().map(item -> item.traits().phase()))
                .containsExactly(Phase.DURING, Phase.AFTER, Phase.BEFORE);
        assertThat(read.items().stream().map(item -> item.traits().level()))
                .containsExactly(Level.REQUIRED, Level.REQUIRED, Level.BLOCKER);
    }

    @Test
    void a_team_can_say_what_its_level_marks_mean() {
        ReadingRules rules = new ReadingRules(Map.of(), Map.of("R", Level.BLOCKER, "later", Level.OPTIONAL), Map.of());
        Checklist read = Reading.by(rules, "- [ ] (R) a", "- [ ] **later** b", "- [ ] Later: c", "- [ ] R and later d");
        assertThat(read.items().stream().map(item -> item.traits().level()))
                .containsExactly(Level.BLOCKER, Level.OPTIONAL, Level.OPTIONAL, Level.REQUIRED);
    }
}
