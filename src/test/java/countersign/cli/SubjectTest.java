package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.RealGit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** From a receipt that {@code run} writes to the verdict, in work trees of git. */
final class SubjectTest {
    @TempDir
    Path above;

    private Stage stage;
    private RealGit git;

    @BeforeEach
    void aRepositoryWithAReceipt() throws IOException {
        Path folder = Files.createDirectory(above.resolve("harbour"));
        stage = new Stage(folder, Map.of());
        git = RealGit.init(folder);
        git.write("src/App.java", "1");
        git.write("docs/guide.txt", "1");
        git.write("checklists/launch.md", "# Launch\n\n- [x] It greets <!-- countersign: id=greets -->\n");
        asking("exact");
        git.commit();
        stage.run("run", "--environment", "staging", "--", "echo", "hello");
    }

    private void asking(String subject) {
        git.write(
                "checklists/launch.evidence.yaml",
                "defaults: { subject: " + subject + " }\nitems: [{ item: greets, needs: { command: echo hello } }]\n");
    }

    private JsonNode item() {
        stage.run("check", "--format", "json");
        return new ObjectMapper().readTree(stage.out()).at("/checklists/0/items/0");
    }

    private String verdict() {
        return item().get("verdict").asString();
    }

    private String verdict(String subject) {
        asking(subject);
        return verdict();
    }

    @Test
    void a_receipt_of_this_commit_counts_also_where_its_checklist_and_receipt_are_committed_later() {
        assertThat(verdict()).isEqualTo("verified");
        git.commit();
        assertThat(verdict()).isEqualTo("stale");
        assertThat(verdict("ancestor")).isEqualTo("verified");
        assertThat(verdict("{ancestor: [../src/**]}")).isEqualTo("verified");
    }

    @Test
    void a_change_of_what_matters_makes_it_stale_and_is_told() {
        git.commit("docs/guide.txt", "2");
        assertThat(verdict("{ancestor: [../src/**]}")).isEqualTo("verified");
        assertThat(verdict("ancestor")).isEqualTo("stale");
        git.commit("src/App.java", "2");
        assertThat(verdict("{ancestor: [../src/**]}")).isEqualTo("stale");
        assertThat(item().get("reason").asString())
                .contains("2 commits before this one; `src/App.java` changed since")
                .contains("asked for: `{ancestor: [src/**]}`");
        assertThat(item().at("/evidence/0/axes/subject/changed").toString()).isEqualTo("[\"src/App.java\"]");
        assertThat(item().at("/evidence/0/axes/subject/behind").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_changed_and_not_committed_counts_as_changed() {
        git.write("src/App.java", "22");
        assertThat(verdict()).isEqualTo("stale");
        assertThat(verdict("{ancestor: [../docs/**]}")).isEqualTo("verified");
    }

    @Test
    void a_receipt_of_a_changed_tree_is_for_no_commit() {
        git.write("src/App.java", "22");
        stage.run("run", "--environment", "staging", "--", "echo", "hello");
        git.write("src/App.java", "1");
        assertThat(verdict("ancestor")).isEqualTo("stale");
        assertThat(item().get("reason").asString()).contains("with changes that were not committed");
    }

    @Test
    void checklists_and_evidence_may_be_changed_while_a_receipt_is_written() {
        git.write("checklists/launch.md", "# Launch\n\n- [x] It greets all <!-- countersign: id=greets -->\n");
        stage.run("run", "--environment", "staging", "--", "echo", "hello");
        assertThat(verdict("exact")).isEqualTo("verified");
    }

    @Test
    void a_squashed_commit_holds_the_same_files() {
        git.commit();
        git.run("commit", "--quiet", "--amend", "--message=y");
        stage.run("run", "--environment", "staging", "--", "echo", "hello");
        git.run("commit", "--quiet", "--amend", "--message=z");
        assertThat(verdict("exact")).isEqualTo("stale");
        git.run("checkout", "--quiet", "checklists/launch.evidence.yaml");
        assertThat(verdict("tree")).isEqualTo("verified");
    }

    @Test
    void an_environment_is_known_by_name_and_counts_for_a_time() {
        assertThat(verdict("{ environment: staging }, max-age: 24h")).isEqualTo("verified");
        assertThat(verdict("{ environment: staging }")).isEqualTo("unsupported");
        assertThat(verdict("{ environment: production }, max-age: 24h")).isEqualTo("unsupported");
    }

    @Test
    void in_a_clone_without_depth_and_without_git_nothing_is_confirmed() throws IOException {
        asking("ancestor");
        git.commit();
        git.commit();
        Path folder = above.resolve("shallow");
        git.run("clone", "--quiet", "--depth=1", "file://" + git.folder().toRealPath(), folder.toString());
        stage = new Stage(folder, Map.of());
        assertThat(verdict()).isEqualTo("unsupported");
        assertThat(item().get("next").asString()).contains("git fetch --unshallow");

        Files.move(folder.resolve(".git"), above.resolve("gone"));
        assertThat(verdict()).isEqualTo("unsupported");
        assertThat(item().get("reason").asString()).contains("there is no commit here to hold it against");
    }

    @Test
    void the_configuration_asks_for_files_and_a_comment_for_its_item() {
        git.write("checklists/launch.evidence.yaml", "items: [{ item: greets, needs: { command: echo hello } }]\n");
        git.commit();
        assertThat(verdict()).isEqualTo("verified");
        git.write(
                "checklists/launch.md",
                "# Launch\n\n- [x] It greets <!-- countersign: id=greets subject={ancestor: [src/**]} -->\n");
        git.commit("checklists/src/a", "1");
        assertThat(verdict()).isEqualTo("stale");
        git.write("checklists/launch.md", "# Launch\n\n- [x] It greets <!-- countersign: id=greets -->\n");
        git.write("countersign.yaml", "evidence: [{ files: checklists/**/evidence/**, subject: exact }]\n");
        assertThat(verdict()).isEqualTo("stale");
    }
}
