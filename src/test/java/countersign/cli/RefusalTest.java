package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusalTest {
    private static final String MIND = "policy: { refusal: no-go }\n";

    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void aFolder() {
        stage = new Stage(folder, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No-go if any of these:\n\n- [x] A gale is forecast\n",
                "| Check | Pass | Fail |\n|---|---|---|\n| Anchor | [ ] | [x] |\n",
                "| Check | Result |\n|---|---|\n| Anchor | \u2610 Pass \u2611 Fail |\n",
                "## Decision\n- [ ] GO\n- [x] NO-GO\n",
                "- [ ] Approved\n- [x] Rejected (see below)\n",
                "## Keputusan\n- [ ] Setuju\n- [x] Ditolak\n",
            })
    void a_mark_that_says_no_keeps_the_launch_back_where_the_policy_minds_it(String document) {
        checklist(document);
        assertThat(stage.run("check")).as(stage.out()).isZero();

        stage.write("countersign.yaml", MIND);
        assertThat(stage.run("check")).as(stage.out() + stage.err()).isEqualTo(1);
        assertThat(stage.out()).startsWith("No-go  1 mark says no.");
        assertThat(stage.err()).containsPattern("checklists/launch.md:\\d+:\\d+: warning\\[CS508\\]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No-go if any of these:\n\n- [ ] A gale is forecast\n",
                "| Check | Pass | Fail |\n|---|---|---|\n| Anchor | [x] | [ ] |\n",
                "## Decision\n- [x] GO\n- [ ] NO-GO\n",
                "**Risk**: [ ] Low [x] High\n",
                "Any complaints? [ ] Yes [x] No\n",
                "## After launch\n\nNo-go if any of these:\n\n- [x] A gale is forecast\n",
            })
    void other_marks_keep_nothing_back(String document) {
        stage.write("countersign.yaml", MIND);
        checklist(document);

        assertThat(stage.run("check")).as(stage.out() + stage.err()).isZero();
        assertThat(stage.err()).doesNotContain("CS508");
    }

    @Test
    void a_rule_for_a_section_reaches_the_marks_below_that_heading() {
        checklist("## Weather\n\nNo-go if any of these:\n\n- [x] A gale is forecast\n");
        stage.write("countersign.yaml", "policy: [{ section: weather, refusal: no-go }]\n");
        assertThat(stage.run("check")).isEqualTo(1);
        stage.write("countersign.yaml", "policy: [{ refusal: no-go }, { section: Weather, refusal: go }]\n");
        assertThat(stage.run("check")).isZero();
        stage.write("countersign.yaml", "policy: { level: blocker, refusal: no-go }\n");
        assertThat(stage.run("check")).isEqualTo(2);
        assertThat(stage.err()).contains("countersign.yaml:1:36: error[CS101]");
    }

    @Test
    void it_is_no_known_gap_and_is_in_the_report() {
        stage.write("countersign.yaml", MIND);
        checklist("No-go if any of these:\n\n- [x] A gale is forecast\n");
        assertThat(stage.run("check", "--write-ratchet")).isEqualTo(1);
        stage.run("check", "--format", "json");
        assertThat(stage.out())
                .contains("\"reason\": \"condition\"", "\"text\": \"A gale is forecast\"", "\"refusals\": 1");
    }

    private void checklist(String document) {
        stage.write("checklists/launch.md", "# Launch\n\n## Before launch\n\n- [x] Ready\n\n" + document);
    }
}
