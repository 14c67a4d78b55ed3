package countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows is what the program does. */
final class ReadmeTest {
    private static final Path EVIDENCE = Path.of("checklists/evidence");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("^\\| `([^`]+/)` \\|", Pattern.MULTILINE);

    private String readme = "";

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void the_example_answers_as_shown(@TempDir Path folder) throws IOException {
        write(folder, "checklists/release.md", block("markdown"));
        write(folder, "checklists/release.evidence.yaml", block("yaml"));
        write(folder, "checklists/evidence/unit/pytest.xml", Files.readString(EVIDENCE.resolve("api/pytest.xml")));
        write(
                folder,
                "checklists/evidence/web/lighthouse.json",
                Files.readString(EVIDENCE.resolve("web/lighthouse.json")));

        String replayed = Transcript.replay("$ countersign check\n", folder.toRealPath());

        assertThat(replayed).isEqualTo("\n$ countersign check\n" + block("text") + "= 1\n");
    }

    @Test
    void the_commands_for_the_main_job_and_the_tests_stand_there_and_ci_runs_the_latter() throws IOException {
        List<String> commands = BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(1).equals("sh"))
                .map(block -> block.group(2).strip())
                .toList();

        assertThat(commands)
                .containsExactly(
                        "mvn -q -DskipTests package && target/countersign/bin/countersign build",
                        "mvn -B --no-transfer-progress verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("\n" + commands.get(1) + "\n");
    }

    @Test
    void every_folder_that_is_named_is_there() {
        assertThat(PATH.matcher(readme).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(path -> assertThat(Path.of(path)).isDirectory());
    }

    private String block(String language) {
        return BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
