package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Real documents beside real evidence: whatever is proposed can be pasted and binds what it says. */
final class SuggestOnSharedTest {
    private static final Path DOCUMENTS = Path.of("../shared/documents");
    private static final Path EVIDENCE = Path.of("../shared/evidence");

    @TempDir
    Path folder;

    @Test
    void every_entry_that_is_proposed_for_the_five_documents_binds_its_item() throws IOException {
        assumeTrue(Files.isDirectory(DOCUMENTS) && Files.isDirectory(EVIDENCE), "there is no " + EVIDENCE);
        copy(DOCUMENTS, folder.resolve("checklists"), ".md");
        copy(EVIDENCE, folder.resolve("checklists/evidence"), "");
        Stage stage = new Stage(folder, Map.of());
        assertThat(stage.run("suggest")).isZero();
        String text = stage.out();
        stage.run("suggest");
        assertThat(stage.out()).isEqualTo(text);
        List<String> proposed = new ArrayList<>();
        for (String sidecar : text.split("(?m)^---$", -1)) {
            String path = sidecar.strip().substring(2, sidecar.strip().indexOf(':'));
            stage.write(path, sidecar.strip() + "\n");
            sidecar.lines().filter(line -> line.startsWith("  - item:")).forEach(proposed::add);
        }
        assertThat(proposed).hasSizeBetween(10, 200);
        stage.run("check", "--format", "json");
        assertThat(bound(new ObjectMapper().readTree(stage.out()))).isEqualTo(proposed.size());
    }

    private static long bound(JsonNode report) {
        assertThat(report.toString()).doesNotContain("CS30");
        long bound = 0;
        for (JsonNode checklist : report.get("checklists"))
            for (JsonNode item : checklist.get("items"))
                for (JsonNode line : item.get("evidence"))
                    if (line.get("boundBy").asString().equals("sidecar")) {
                        bound++;
                        break;
                    }
        return bound;
    }

    private static void copy(Path from, Path to, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(found -> found.toString().endsWith(suffix))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
