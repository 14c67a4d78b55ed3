package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TickCommandTest {
    private static final String PASSED = "{ tests: evidence/unit.xml }";
    private static final String FAILED = "{ tests: evidence/red.xml }";
    private static final String WORD = "{ attested-by: dba }";

    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void setUp() {
        stage = new Stage(folder, Map.of());
        stage.write("checklists/evidence/unit.xml", "<testsuite name='s' tests='1'><testcase name='a'/></testsuite>");
        stage.write(
                "checklists/evidence/red.xml",
                "<testsuite name='s' tests='1' failures='1'><testcase name='a'><failure/></testcase></testsuite>");
    }

    @Test
    void nothing_is_written_unless_asked() throws IOException {
        checklist("- [ ] Passed\n- [ ] Other");
        needs("Passed", PASSED);
        assertThat(stage.run("tick")).isZero();
        assertThat(stage.out()).contains("-- [ ] Passed\n+- [x] Passed\n");
        assertThat(stage.err()).isEqualTo("1 box in 1 checklist to be ticked; --apply writes it.\n");
        assertThat(written()).isEqualTo("- [ ] Passed\n- [ ] Other");
    }

    @Test
    void what_is_ready_is_ticked_and_then_verified_and_ticking_again_does_nothing() throws IOException {
        checklist("* [ ] Passed\n1. [~] Begun\n- [ ] Other\n- [X] Done");
        needs("Passed", PASSED, "Begun", PASSED, "Done", PASSED);
        assertThat(stage.run("tick", "--apply")).isZero();
        assertThat(written()).isEqualTo("* [x] Passed\n1. [x] Begun\n- [ ] Other\n- [X] Done");

        stage.run("check");
        assertThat(stage.out()).contains("1 open, 3 verified");
        stage.run("tick", "--apply");
        assertThat(stage.out()).isEmpty();
        assertThat(stage.err()).isEqualTo("No box is ready to be ticked.\n");
    }

    @Test
    void cells_with_brackets_or_ballots_are_ticked_and_words_are_left_to_their_author() throws IOException {
        checklist("| Check | Status |\n|---|---|\n| A | [ ] |\n| B | \u2610 |\n| C | \u2B1C |\n| D | Pending |\n"
                + "| E | :black_square_button: |");
        needs("A", PASSED, "B", PASSED, "C", PASSED, "D", PASSED, "E", PASSED);
        assertThat(stage.run("tick", "--apply")).isZero();
        assertThat(written())
                .isEqualTo(
                        "| Check | Status |\n|---|---|\n| A | [x] |\n| B | \u2611 |\n| C | \u2705 |\n| D | Pending |\n"
                                + "| E | :black_square_button: |");
        assertThat(stage.err())
                .contains("left as it is, its state is not one character between brackets: D")
                .contains("left as it is, its state is not one character between brackets: E")
                .contains("3 boxes in 1 checklist: ticked.");
    }

    @Test
    void a_persons_word_alone_ticks_nothing_unless_told() throws IOException {
        stage.write(
                "checklists/a.attestation.yaml",
                "attestations:\n- {item: Vouched, by: {name: Dana, role: dba}, on: 2026-11-21, valid-for: 7d,"
                        + " method: looked, statement: it is so}\n- {item: Both, by: {name: Dana, role: dba},"
                        + " on: 2026-11-21, valid-for: 7d, method: looked, statement: it is so}\n");
        checklist("- [ ] Vouched\n- [ ] Both\n- [ ] Parent\n  - [ ] Passed\n- [ ] Above\n  - [x] Vouched for");
        needs("Vouched", WORD, "Both", "[" + WORD + ", " + PASSED + "]", "Passed", PASSED);
        stage.run("tick", "--apply");
        assertThat(written()).startsWith("- [ ] Vouched\n- [x] Both\n- [x] Parent\n  - [x] Passed\n- [ ] Above");
        assertThat(stage.err()).contains("left as it is, a person's word alone speaks for it (--attested ticks it)");

        stage.run("tick", "--apply", "--attested");
        assertThat(written()).startsWith("- [x] Vouched\n- [x] Both\n");
    }

    @Test
    void a_parent_waits_for_what_is_nested_in_it() throws IOException {
        stage.write(
                "checklists/a.attestation.yaml",
                "attestations: [{item: Vouched, by: {name: Dana, role: dba}, on: 2026-11-21, valid-for: 7d,"
                        + " method: looked, statement: it is so}]\n");
        checklist("- [ ] Parent\n  - [ ] Passed\n  - [ ] Vouched\n- [ ] Other\n  - [ ] Open\n  - [ ] Good");
        needs("Parent", PASSED, "Passed", PASSED, "Vouched", WORD, "Other", PASSED, "Good", PASSED);
        stage.run("tick", "--apply");
        assertThat(written())
                .isEqualTo("- [ ] Parent\n  - [x] Passed\n  - [ ] Vouched\n- [ ] Other\n  - [ ] Open\n  - [x] Good");
        assertThat(stage.err()).contains("left as it is, something nested in it stays open: Parent");
    }

    @Test
    void contradicted_ticks_are_taken_away_when_asked() throws IOException {
        checklist("- [X] Broken\n- [x] Passed\n- [ ] Ready\n- [x] Parent\n  - [ ] Open\n");
        needs("Broken", FAILED, "Passed", PASSED, "Ready", PASSED);
        stage.run("tick", "--untick", "--apply");
        assertThat(written()).isEqualTo("- [ ] Broken\n- [x] Passed\n- [ ] Ready\n- [ ] Parent\n  - [ ] Open\n");
        assertThat(stage.err()).isEqualTo("2 boxes in 1 checklist: unticked.\n");
        stage.run("tick", "--untick");
        assertThat(stage.err()).isEqualTo("No tick is contradicted.\n");
    }

    @Test
    void marks_of_the_house_that_would_read_the_tick_otherwise_stop_it() throws IOException {
        stage.write("countersign.yaml", "marks: { x: todo, v: done }\n");
        checklist("- [ ] Passed\n- [v] Done");
        needs("Passed", PASSED);
        assertThat(stage.run("tick", "--apply")).isZero();
        assertThat(written()).isEqualTo("- [ ] Passed\n- [v] Done");
        assertThat(stage.err()).contains("the configured marks would have it read otherwise: Passed");
    }

    @Test
    void an_input_in_error_ticks_nothing() throws IOException {
        checklist("- [ ] Passed");
        needs("Passed", PASSED, "Gone", PASSED);
        assertThat(stage.run("tick", "--apply")).isEqualTo(3);
        assertThat(written()).isEqualTo("- [ ] Passed");
    }

    @Test
    void a_checklist_that_is_a_link_is_refused() throws IOException {
        stage.write("elsewhere.md", "- [ ] Passed");
        Files.createSymbolicLink(folder.resolve("checklists/a.md"), Path.of("../elsewhere.md"));
        needs("Passed", PASSED);
        assertThat(stage.run("tick", "--apply")).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("elsewhere.md"))).isEqualTo("- [ ] Passed");
        assertThat(stage.err()).contains("\"checklists/a.md\" is left as it is: a symbolic link leads to it");
    }

    private void checklist(String text) {
        stage.write("checklists/a.md", text);
    }

    private void needs(String... itemsAndNeeds) {
        StringBuilder sidecar = new StringBuilder("items:\n");
        for (int i = 0; i < itemsAndNeeds.length; i += 2)
            sidecar.append("- item: ")
                    .append(itemsAndNeeds[i])
                    .append("\n  needs: ")
                    .append(itemsAndNeeds[i + 1])
                    .append('\n');
        stage.write("checklists/a.evidence.yaml", sidecar.toString());
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("checklists/a.md"));
    }
}
