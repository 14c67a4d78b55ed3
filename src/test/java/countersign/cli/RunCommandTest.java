package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class RunCommandTest {
    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void aFolderWithChecklists() {
        stage = new Stage(
                folder,
                Map.of(
                        "GITHUB_RUN_ID",
                        "7",
                        "GITHUB_REPOSITORY",
                        "team/app",
                        "API_TOKEN",
                        "a-token-of-the-environment"));
        stage.write("checklists/launch.md", "# Launch\n\n- [x] Greets: `sh greet.sh`\n");
    }

    @Test
    void the_command_keeps_its_output_and_its_exit_code() {
        int exit = stage.run("run", "--", "sh", "-c", "echo out; echo err >&2; exit 7");

        assertThat(exit).isEqualTo(7);
        assertThat(stage.out()).isEqualTo("out\n");
        assertThat(stage.err()).startsWith("err\n").contains("the receipt is in checklists/evidence/receipts/");
        assertThat(predicate().get("exitCode").asInt()).isEqualTo(7);
    }

    @Test
    void the_receipt_says_what_was_run_when_and_in_which_ci_run() {
        stage.run("run", "--item", "greets", "--environment", "staging", "--", "echo", "hello there");

        assertThat(predicate().get("argv").toString()).isEqualTo("[\"echo\",\"hello there\"]");
        assertThat(predicate().get("startedOn").asString()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(predicate().at("/output/tail").asString()).isEqualTo("hello there\n");
        assertThat(receipt()).contains("https://github.com/team/app/actions/runs/7", "staging", "greets");
    }

    @Test
    void nothing_of_the_environment_and_no_secret_is_written_down() {
        stage.run("run", "--", "sh", "-c", "echo 'Authorization: Bearer abcdefgh12345678'; echo password=hunter22");

        assertThat(receipt())
                .doesNotContain("a-token-of-the-environment", "abcdefgh12345678", "hunter22")
                .contains("[redacted]");
    }

    @Test
    void an_output_file_that_was_there_before_and_is_not_written_again_proves_nothing() {
        stage.write("reports/old.xml", "old");

        stage.run("run", "--output", "reports/*.xml", "--", "sh", "-c", "echo new > reports/new.xml");

        assertThat(receipt()).contains("reports/new.xml").doesNotContain("reports/old.xml");
        assertThat(stage.err()).contains("reports/old.xml was there before and was not written again");
    }

    @Test
    void a_pattern_that_matches_no_output_is_told_of() {
        stage.run("run", "--output", "reports/*.xml", "--", "true");

        assertThat(stage.err()).contains("warning: no output file was written");
    }

    @Test
    void a_command_that_cannot_be_started_leaves_no_receipt() {
        int exit = stage.run("run", "--", "no-such-command-anywhere");

        assertThat(exit).isEqualTo(2);
        assertThat(folder.resolve("checklists/evidence")).doesNotExist();
    }

    @Test
    void the_options_of_the_command_are_its_own() {
        assertThat(stage.run("run", "echo", "--quiet")).isZero();
        assertThat(stage.out()).isEqualTo("--quiet\n");
    }

    @Test
    void the_same_command_run_again_replaces_its_receipt() {
        stage.run("run", "--", "true");
        stage.run("run", "--", "true");

        assertThat(predicate().get("exitCode").asInt()).isZero();
    }

    @Test
    void an_item_that_names_the_command_is_held_to_its_receipt() {
        stage.write("greet.sh", "echo hello\n");
        assertThat(stage.run("check")).as("only claimed").isZero();
        assertThat(stage.out()).startsWith("Conditional");

        stage.run("run", "--", "sh", "greet.sh");
        stage.run("check");
        assertThat(stage.out()).startsWith("Go ");

        stage.write("greet.sh", "exit 1\n");
        stage.run("run", "--", "sh", "greet.sh");
        assertThat(stage.run("check")).isEqualTo(1);
        assertThat(stage.out()).contains("✘ contradicted");
    }

    @Test
    void files_of_an_earlier_step_are_recorded_with_their_digests() {
        stage.write("reports/unit.xml", "<testsuite/>");

        assertThat(stage.run("record", "reports/unit.xml", "--to", "kept")).isZero();

        assertThat(stage.only("kept"))
                .contains("\"name\" : \"reports/unit.xml\"", "\"sha256\"")
                .doesNotContain("exitCode");
    }

    @Test
    void only_a_file_below_the_folder_is_recorded() throws Exception {
        Path outside = Files.createTempFile("outside", ".xml");

        assertThat(stage.run("record", outside.toString())).isEqualTo(2);
        assertThat(stage.run("record", "missing.xml")).isEqualTo(2);
        assertThat(stage.run("record")).isEqualTo(2);

        Files.delete(outside);
    }

    private String receipt() {
        return stage.only("checklists/evidence");
    }

    private JsonNode predicate() {
        return new ObjectMapper().readTree(receipt()).get("predicate");
    }
}
