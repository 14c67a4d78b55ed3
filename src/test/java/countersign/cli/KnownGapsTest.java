package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KnownGapsTest {
    private static final String FILE = "checklists/ratchet.yaml";

    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void aProjectWithDebts() {
        stage = new Stage(folder, Map.of());
        checklist("- [ ] Planks\n- [x] Lamp\n- [x] Rope\n");
        stage.write(
                "checklists/pier.evidence.yaml",
                "items: [{ item: Planks, id: planks }, { item: Lamp, id: lamp, needs: { tests: lamp.xml } },"
                        + " { item: Rope, id: rope, needs: { tests: rope.xml } }]\n");
        rope("<failure/>");
    }

    @Test
    void what_was_there_is_tolerated_and_never_called_good() throws IOException {
        assertThat(stage.run("check", "--write-ratchet")).isZero();

        assertThat(stage.out()).startsWith("No-go  3 required items do not hold. The ratchet tolerates 3 known gaps.");
        assertThat(stage.err()).contains("no worse than checklists/ratchet.yaml; the decision is no-go");
        assertThat(written()).endsWith("""
                        gaps:
                          - { checklist: checklists/pier.md, item: planks, verdict: open } # Planks
                          - { checklist: checklists/pier.md, item: lamp, verdict: unsupported } # Lamp
                          - { checklist: checklists/pier.md, item: rope, verdict: contradicted } # Rope
                        """);
        assertThat(stage.run("check")).as("without the flag").isEqualTo(1);
        stage.run("check", "--ratchet", "--format", "json");
        assertThat(stage.out()).contains("\"decision\": \"no-go\"", "\"tolerated\": 3", "\"contradicted\": 1");
    }

    @Test
    void a_new_gap_fails_and_is_told_at_its_place() {
        stage.run("check", "--write-ratchet");
        checklist("- [ ] Planks\n- [x] Lamp\n- [x] Rope\n- [ ] Ladder\n");

        assertThat(stage.run("check", "--ratchet")).isEqualTo(1);
        assertThat(joined()).contains("The ratchet tolerates 3 known gaps. 1 gap is not in the ratchet.");
        assertThat(stage.err()).contains("checklists/pier.md:6:3: warning[CS507]: it is open, and");
        stage.run("check", "--write-ratchet");
        assertThat(stage.only(FILE)).doesNotContain("Ladder");
        assertThat(stage.run("check", "--ratchet")).isEqualTo(1);
    }

    @Test
    void a_known_gap_that_becomes_worse_fails() {
        stage.run("check", "--write-ratchet");
        checklist("- [ ] Planks\n- [x] Lamp\n- [x] Rope\n");
        stage.write(
                "checklists/lamp.xml",
                "<testsuite name='s' tests='1' failures='1'><testcase name='a'><failure/></testcase></testsuite>");

        assertThat(stage.run("check", "--ratchet")).isEqualTo(1);
        assertThat(stage.err())
                .contains("warning[CS507]: it was known as unsupported, and is contradicted now")
                .contains("not what is in checklists/ratchet.yaml; the decision is no-go");
    }

    @Test
    void a_gap_that_is_closed_or_better_has_to_leave_the_list() throws IOException {
        stage.run("check", "--write-ratchet");
        Files.writeString(folder.resolve(FILE), written() + "# kept\n");
        rope("");
        checklist("- [ ] Planks\n- [ ] Lamp\n- [x] Rope\n");

        assertThat(stage.run("check", "--ratchet")).isEqualTo(1);
        assertThat(stage.err())
                .contains("ratchet.yaml:5:5: warning[CS506]: it is open now, which is better")
                .contains("ratchet.yaml:6:5: warning[CS506]: nothing of it keeps a launch back any more");
        assertThat(joined()).contains("2 entries of the ratchet are stale.");

        assertThat(stage.run("check", "--write-ratchet")).isZero();
        assertThat(stage.err()).contains("2 entries of checklists/ratchet.yaml corrected");
        assertThat(written()).endsWith("""
                        gaps:
                          - { checklist: checklists/pier.md, item: planks, verdict: open } # Planks
                          - { checklist: checklists/pier.md, item: lamp, verdict: open } # Lamp
                        # kept
                        """);
        checklist("- [ ] Planks\n- [x] Lamp\n- [x] Rope\n");
        assertThat(stage.run("check", "--ratchet")).as("and may not come back").isEqualTo(1);
    }

    @Test
    void an_item_that_is_gone_or_no_more_due_is_told_apart() {
        stage.run("check", "--write-ratchet");
        checklist("- [x] Lamp\n- [x] Rope\n");
        stage.write(
                "checklists/pier.evidence.yaml",
                "items: [{ item: Lamp, id: lamp, phase: after, needs: { tests: lamp.xml } },"
                        + " { item: Rope, id: rope, needs: { tests: rope.xml } }]\n");

        assertThat(stage.run("check", "--ratchet")).isEqualTo(1);
        assertThat(stage.err()).contains("ratchet.yaml:4:5: warning[CS506]").doesNotContain("ratchet.yaml:5:5");
    }

    @Test
    void a_list_without_entries_tolerates_nothing_and_stays_without() throws IOException {
        stage.run("check", "--write-ratchet");
        checklist("- [ ] Planks\n");
        stage.write("checklists/pier.evidence.yaml", "items: [{ item: Planks, id: beams }]\n");
        stage.run("check", "--write-ratchet");

        assertThat(written()).endsWith("gaps: []\n");
        assertThat(stage.run("check", "--write-ratchet")).isEqualTo(1);
        assertThat(written()).endsWith("gaps: []\n");
    }

    @Test
    void a_parent_that_comes_to_light_when_its_last_gap_closes_was_known() {
        checklist("- [ ] Planks\n- [ ] Lamp\n  - [ ] Rope\n");
        stage.run("check", "--write-ratchet");
        stage.run("check", "--ratchet");
        assertThat(stage.out()).contains("tolerates 2 known gaps.");
        rope("");
        checklist("- [ ] Planks\n- [ ] Lamp\n  - [x] Rope\n");

        stage.run("check", "--write-ratchet");
        assertThat(stage.run("check", "--ratchet")).as(stage.err()).isZero();
    }

    @Test
    void a_sign_off_that_is_missing_is_no_known_gap() {
        stage.write("countersign.yaml", "signoff: { roles: [QA] }\n");

        assertThat(stage.run("check", "--write-ratchet")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gaps: [{ checklist: checklists/pier.md, item: planks, verdict: open }, { checklist: checklists/pier.md, item: gone, verdict: open }]\n",
                "gaps:\n  - { checklist: checklists/pier.md, item: planks, verdict: open }\n  - {\n      checklist: checklists/pier.md, item: gone, verdict: open\n    }\n",
            })
    void what_cannot_be_taken_out_alone_is_left_for_a_person(String list) throws IOException {
        stage.write(FILE, list);

        assertThat(stage.run("check", "--write-ratchet")).isEqualTo(3);
        assertThat(stage.err()).contains("error[CS505]");
        assertThat(written()).isEqualTo(list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gaps:\n  - { checklist: checklists/pier.md, item: planks, verdict: green }\n",
                "gaps:\n  - { checklist: checklists/pier.md, item: planks, verdict: verified }\n",
                "gaps:\n  - { checklist: checklists/pier.md, verdict: open }\n",
                "gaps:\n  - { checklist: checklists/pier.md, item: planks, verdict: open }\n  - { checklist: checklists/pier.md, item: planks, verdict: failing }\n",
                "known: []\n",
                "# nothing\n",
            })
    void a_malformed_list_is_an_error(String list) {
        stage.write(FILE, list);

        assertThat(stage.run("check", "--ratchet")).isEqualTo(3);
        assertThat(stage.err()).contains("checklists/ratchet.yaml:").containsPattern("error\\[CS(505|106)\\]");
    }

    private void checklist(String items) {
        stage.write("checklists/pier.md", "# Pier\n\n" + items);
    }

    private void rope(String failure) {
        stage.write(
                "checklists/rope.xml",
                "<testsuite name='s' tests='1'><testcase name='a'>" + failure + "</testcase></testsuite>");
    }

    private String joined() {
        return stage.out().replaceAll("\\s+", " ");
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve(FILE));
    }
}
