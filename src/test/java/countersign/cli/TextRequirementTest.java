package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextRequirementTest {
    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void aChecklistThatAsksForALine() {
        stage = new Stage(folder, Map.of());
        stage.write("checklists/launch.md", "# Launch\n\n- [x] The certificate is valid\n");
        stage.write("checklists/launch.evidence.yaml", """
                items:
                  - item: The certificate is valid
                    needs:
                      - text: "^Verify return code: (?P<code>\\\\d+)"
                        in: ../tls/verify.txt
                        is: "= 0"
                """);
    }

    @Test
    void a_line_of_a_file_that_a_recorded_run_wrote_verifies() {
        assertThat(stage.run("run", "--output", "tls/verify.txt", "--", "sh", "-c", write("0 (ok)")))
                .isZero();
        assertThat(stage.run("check")).as(stage.out()).isZero();
    }

    @Test
    void a_line_that_says_otherwise_contradicts() {
        stage.run("run", "--output", "tls/verify.txt", "--", "sh", "-c", write("20 (unable to get local issuer)"));
        assertThat(stage.run("check")).isEqualTo(1);
        assertThat(stage.out()).contains("contradicted");
    }

    @Test
    void the_same_line_in_a_file_that_nobody_recorded_or_that_changed_since_verifies_nothing() {
        stage.write("tls/verify.txt", "Verify return code: 0 (ok)\n");
        assertThat(stage.run("check")).isEqualTo(1);
        assertThat(stage.out()).contains("unsupported", "countersign run --output tls/verify.txt -- COMMAND…");
        stage.run("run", "--output", "tls/verify.txt", "--", "sh", "-c", write("20"));
        stage.write("tls/verify.txt", "Verify return code: 0 (ok)\n");
        assertThat(stage.run("check")).isEqualTo(1);
        assertThat(stage.out()).contains("unsupported", "differs from its receipt");
    }

    private static String write(String code) {
        return "mkdir -p tls && echo 'Verify return code: " + code + "' > tls/verify.txt";
    }
}
