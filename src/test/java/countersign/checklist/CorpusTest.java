package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.terms.Claim;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real files of other people: each line that GitHub renders as a task is read exactly once, and no other list line is. */
final class CorpusTest {
    @TestFactory
    Stream<DynamicTest> each_file_gives_as_many_tasks_and_ticks_as_its_own_renderer_counted() {
        List<String> rows = new String(Shared.bytes(Shared.at("corpus/MANIFEST.tsv")), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
        assertThat(rows).hasSizeGreaterThan(30);
        return rows.stream()
                .map(row -> row.split("\t", -1))
                .map(cells -> DynamicTest.dynamicTest(cells[0], () -> {
                    Checklist read = Shared.read(Shared.at("corpus/" + cells[0]), new Diagnostics());
                    assertThat(tasks(read).count()).isEqualTo(Long.parseLong(cells[8]));
                    assertThat(tasks(read)
                                    .filter(item -> item.claim() == Claim.DONE)
                                    .count())
                            .isEqualTo(Long.parseLong(cells[9]));
                }));
    }

    /** Items of the kind that GitHub renders; no file in the corpus has tasks that are choices or places to sign. */
    private static Stream<Item> tasks(Checklist read) {
        return read.items().stream().filter(item -> item.kind() == Kind.TASK).filter(item -> {
            String line = read.source().line(item.at().line());
            String box = line.substring(item.at().column() - 1);
            return box.startsWith("[ ]") || box.startsWith("[x]") || box.startsWith("[X]");
        });
    }

    @Test
    void names_are_unique_in_every_file_and_fit_for_a_page() throws IOException {
        Path folder = Shared.at("corpus");
        try (Stream<Path> files = java.nio.file.Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Checklist read = Shared.read(file, new Diagnostics());
                List<String> ids =
                        read.items().stream().map(item -> item.id().value()).toList();
                assertThat(ids)
                        .as(file.toString())
                        .doesNotHaveDuplicates()
                        .allMatch(id -> id.matches("[a-z0-9-]{8,60}"));
            }
        }
    }
}
