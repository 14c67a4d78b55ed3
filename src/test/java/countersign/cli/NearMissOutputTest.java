package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class NearMissOutputTest {
    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void aChecklist() {
        stage = new Stage(folder, Map.of());
        stage.write("checklists/launch.md", "# Launch\n\n- [x] Greets\n");
    }

    @Test
    void explain_and_the_report_tell_what_came_near() {
        stage.write("checklists/launch.evidence.yaml", """
                items:
                  - item: Greets
                    needs: {command: echo hello}
                """);
        stage.run("run", "--", "echo", "hello", "there");
        stage.run("explain", "Greets");
        assertThat(stage.out())
                .contains("  set aside 1\n", "· `echo hello there` is recorded, which has other arguments");
        stage.run("check", "--format", "json");
        assertThat(evidence().at("/0/setAside/0").asString())
                .isEqualTo("`echo hello there` is recorded, which has other arguments");
    }

    @Test
    void a_file_that_differs_from_its_receipt_is_told_beside_a_good_one() {
        stage.write("checklists/launch.evidence.yaml", """
                items:
                  - item: Greets
                    needs: {tests: evidence/*.xml}
                """);
        String report = "<testsuite name='s'><testcase classname='a' name='b'/></testsuite>";
        stage.write("checklists/evidence/a.xml", report.replace("/></t", "><failure/></testcase></t"));
        stage.write("checklists/evidence/b.xml", report);
        stage.run("record", "checklists/evidence/b.xml");
        stage.write("checklists/evidence/b.xml", report + "\n");
        stage.run("explain", "Greets");
        assertThat(stage.out().replaceAll("\\s+", " "))
                .contains("set aside 1 · `checklists/evidence/b.xml` cannot be read: it differs from its receipt");
    }

    @Test
    void a_choice_names_the_files_of_its_parts() {
        stage.write("checklists/launch.evidence.yaml", """
                items:
                  - item: Greets
                    needs:
                      any-of: [{tests: evidence/a.xml}, {attested-by: dba}]
                """);
        stage.write("checklists/evidence/a.xml", "<testsuite name='s'><testcase classname='a' name='b'/></testsuite>");
        stage.run("check", "--format", "json");
        assertThat(evidence().at("/0/file").asString()).isEqualTo("checklists/evidence/a.xml");
    }

    private JsonNode evidence() {
        return new ObjectMapper().readTree(stage.out()).at("/checklists/0/items/0/evidence");
    }
}
