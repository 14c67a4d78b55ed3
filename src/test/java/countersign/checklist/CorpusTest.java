package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.source.Location;
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
                    assertThat(tasks(read).filter(Ticked::done).count()).isEqualTo(Long.parseLong(cells[9]));
                }));
    }

    /** A box that was read, and whether it is ticked. */
    private record Ticked(Location at, boolean done) {}

    /** What was read from lines that GitHub renders as tasks: as an item, or as an option. */
    private static Stream<Ticked> tasks(Checklist read) {
        Stream<Ticked> items = read.items().stream().map(item -> new Ticked(item.at(), item.claim() == Claim.DONE));
        Stream<Ticked> options = read.choices().stream()
                .flatMap(choice -> choice.options().stream())
                .map(option -> new Ticked(option.at(), option.marked()));
        return Stream.concat(items, options).filter(box -> {
            String line = read.source().line(box.at().line());
            int column = box.at().column() - 1;
            return line.substring(0, column).matches("[\\s>]*(?:[-*+]|\\d+[.)])\\s+")
                    && line.substring(column).matches("\\[[ xX]].*");
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
