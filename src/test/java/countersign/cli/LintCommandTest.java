package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LintCommandTest {
    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void setUp() {
        stage = new Stage(folder, Map.of());
    }

    @Test
    void a_clean_checklist_ends_with_nothing_found() {
        checklist("- [ ] one\n- [x] two\n");
        assertThat(stage.run("lint")).isZero();
        assertThat(stage.out()).isEqualTo("Nothing found.\n");
    }

    @Test
    void a_blank_field_is_a_note_and_no_failure() {
        checklist("**Version**: ____\n\n- [ ] one\n");
        assertThat(stage.run("lint")).isZero();
        assertThat(stage.out()).contains("a.md:1:1: note[CS211]: \"Version\" is blank", "1 note in 1 file.");
    }

    @Test
    void advice_names_the_place() {
        checklist("""
                - [ ] one
                - [ ] one
                - [x] above
                  - [ ] below
                - [ ] late <!-- countersign: due=2026-11-21 -->
                - [ ] today <!-- countersign: due=2026-11-22 -->
                - [x] done <!-- countersign: due=2026-11-01 -->
                """);
        assertThat(stage.run("lint")).isEqualTo(1);
        assertThat(stage.out())
                .contains("a.md:2:3: warning[CS701]: the same item stands on line 1")
                .contains(
                        "a.md:3:3: warning[CS702]: it is ticked, and of what is nested in it 1 is open, first on line 4")
                .contains("a.md:5:3: warning[CS703]: it was due on 2026-11-21, 1 day ago, and is not ticked")
                .endsWith("3 warnings in 1 file.\n");
    }

    @Test
    void the_same_text_under_another_parent_or_heading_is_another_item() {
        checklist("## A\n- [ ] one\n  - [ ] tested\n- [ ] two\n  - [ ] tested\n## B\n- [ ] one\n");
        assertThat(stage.run("lint")).as(stage.out()).isZero();
    }

    @Test
    void what_is_misspelt_is_mended_and_shown() throws IOException {
        checklist(
                "\uFEFF# T\r\n- [] one\r\n-[ ] two\r\n- [ X ] three\r\n> - [x]four\r\n- \u2611\uFE0F five\r\n"
                        + "* [\u00A0]\u00A0six\r\n- [\t] seven\r\n\r\n| Check | Status |\r\n|---|---|\r\n| a | [] |\r\n| b | [ ] |");
        assertThat(stage.run("lint", "--fix")).as(stage.out()).isZero();
        assertThat(written())
                .isEqualTo(
                        "\uFEFF# T\r\n- [ ] one\r\n- [ ] two\r\n- [X] three\r\n> - [x] four\r\n- [x] five\r\n"
                                + "* [ ] six\r\n- [ ] seven\r\n\r\n| Check | Status |\r\n|---|---|\r\n| a | [ ] |\r\n| b | [ ] |");
        assertThat(stage.out())
                .contains("-- [] one\r\n", "+- [ ] one\r\n")
                .endsWith("8 lines mended, nothing found.\n");
    }

    @Test
    void what_has_no_one_mended_form_is_left_to_its_author() throws IOException {
        String text = """
                - [ ] one

                text
                2. [ ] swallowed

                [ ] bare

                - [ ]
                - \u2612 crossed
                - see [] and [ x ] here
                - [x](a.md)
                - `[]` code

                ```
                - [] fenced
                ```
                """;
        checklist(text);
        assertThat(stage.run("lint", "--fix")).isEqualTo(1);
        assertThat(written()).isEqualTo(text);
        assertThat(stage.out()).doesNotContain("mended");
    }

    @Test
    void options_are_mended_too() throws IOException {
        checklist("- [ ] one\n\n## Decision\n\n- [] GO\n- [] NO-GO\n");
        stage.run("lint", "--fix");
        assertThat(written()).contains("- [ ] GO\n- [ ] NO-GO\n");
    }

    @Test
    void a_file_that_is_a_link_is_not_mended() throws IOException {
        stage.write("elsewhere.md", "- [] one\n- [ ] two\n");
        Files.createDirectories(folder.resolve("checklists"));
        Files.createSymbolicLink(folder.resolve("checklists/a.md"), Path.of("../elsewhere.md"));
        assertThat(stage.run("lint", "--fix")).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("elsewhere.md"))).startsWith("- [] one");
    }

    @Test
    void one_file_is_read_in_its_project_and_asks_nothing_of_others() {
        checklist("- [ ] one\n");
        stage.write("checklists/b.md", "- [] other\n- [ ] two\n");
        stage.write("checklists/evidence/b.xml", "<testsuite name='s' tests='1'><testcase name='a'/></testsuite>");
        stage.write(
                "checklists/waivers.yaml",
                "waivers:\n- {item: two, checklist: checklists/b.md, reason: r, approver: A, from: 2026-11-01,"
                        + " until: 2026-12-01, ticket: T}\n- {item: two, reason: r, approver: A, from: 2026-11-01,"
                        + " until: 2026-12-01, ticket: T}\n");
        assertThat(stage.run("lint", "checklists/a.md")).as(stage.out()).isZero();
        assertThat(stage.run("lint")).isEqualTo(1);
        assertThat(stage.out()).contains("checklists/b.md:1:3: warning[CS204]");
    }

    @Test
    void a_waiver_for_a_checklist_or_an_item_that_is_nowhere_is_an_error() {
        checklist("- [ ] Rollback rehearsed on staging\n");
        stage.write(
                "checklists/waivers.yaml",
                "waivers:\n- {item: one, checklist: checklists/none.md, reason: r, approver: A, from: 2026-11-01,"
                        + " until: 2026-12-01, ticket: T}\n- {item: Rollback was rehearsed on staging,"
                        + " checklist: checklists/a.md, reason: r, approver: A, from: 2026-11-01, until: 2026-12-01,"
                        + " ticket: T}\n");
        assertThat(stage.run("lint", "checklists/a.md")).isEqualTo(3);
        assertThat(stage.out())
                .contains("2 errors in 1 file.")
                .contains("renamed? the nearest is \"Rollback rehearsed on staging\"");
    }

    @Test
    void an_attestation_for_no_item_is_told() {
        checklist("- [ ] Rollback rehearsed on staging\n");
        stage.write(
                "checklists/a.attestation.yaml",
                "attestations: [{item: Rollback rehearsed on test, by: {name: D, role: dba}, on: 2026-11-21,"
                        + " valid-for: 7d, method: looked, statement: so}]\n");
        assertThat(stage.run("lint")).isEqualTo(1);
        assertThat(stage.out())
                .contains("a.attestation.yaml:1:16: warning[CS704]")
                .contains("renamed? the nearest is \"Rollback rehearsed on staging\"");
    }

    @Test
    void an_item_that_was_renamed_since_the_last_commit_is_told_where_its_old_name_is_used()
            throws IOException, GitAPIException {
        checklist("- [ ] Keys are rotated\n- [ ] Thank the crew\n");
        stage.write("checklists/a.evidence.yaml", "items:\n- { item: Keys are rotated, owner: dana }\n");
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("x")
                    .setAuthor("A", "a@b.c")
                    .setCommitter("A", "a@b.c")
                    .setSign(false)
                    .call();
        }
        checklist("- [ ] All keys and locks are rotated\n- [ ] Thank the crew\n");
        assertThat(stage.run("lint")).isEqualTo(3);
        assertThat(stage.out())
                .contains("a.evidence.yaml:2:11: error[CS302]: no item is \"Keys are rotated\"")
                .contains("a.md:1:3: note[CS705]: \"Keys are rotated\"")
                .contains("checklists/a.evidence.yaml still names it");
    }

    @Test
    void programs_get_json_and_annotations() {
        checklist("- [] one\n- [ ] two\n");
        stage.run("lint", "--format", "json");
        assertThat(stage.out())
                .contains("\"code\": \"CS204\"", "\"file\": \"checklists/a.md\"", "\"warning\": 1", "\"fixed\": [ ]");
        stage.run("lint", "--format", "github");
        assertThat(stage.out()).startsWith("::warning file=checklists/a.md,line=1,col=3,title=CS204::");
        stage.run("lint", "--fix", "--format", "json");
        assertThat(stage.out()).contains("\"line\": 1", "\"warning\": 0");
        assertThat(stage.err()).contains("+- [ ] one");
    }

    @Test
    void no_checklist_is_wrong_usage() {
        assertThat(stage.run("lint", "nothing.md")).isEqualTo(2);
    }

    private void checklist(String text) {
        stage.write("checklists/a.md", text);
    }

    private String written() throws IOException {
        return new String(Files.readAllBytes(folder.resolve("checklists/a.md")), StandardCharsets.UTF_8);
    }
}
