package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.source.Location;
import countersign.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real files of other people, line for line: nothing that GitHub renders is missed or read twice, and nothing that a person sees is passed over. */
final class CorpusBoxesTest {
    /** A file, what was read from it and what was complained of. */
    private record Reading(Path file, Checklist read, Set<Integer> complaints) {
        static Reading of(Path file) {
            Diagnostics diagnostics = new Diagnostics();
            Checklist read = Shared.read(file, diagnostics);
            Set<Integer> lines = new TreeSet<>();
            diagnostics.sorted().forEach(told -> lines.add(told.at().line()));
            return new Reading(file, read, lines);
        }

        String name() {
            return file.getFileName().toString();
        }

        List<String> lines() {
            SourceFile source = read.source();
            return IntStream.rangeClosed(1, source.lineCount())
                    .mapToObj(source::line)
                    .toList();
        }

        /** The places of all boxes that were read, whatever as. */
        List<Location> places() {
            List<Location> places = new ArrayList<>();
            read.items().forEach(item -> places.add(item.at()));
            read.choices().forEach(choice -> choice.options().forEach(option -> places.add(option.at())));
            read.signOffs().forEach(slot -> places.add(slot.at()));
            read.asides().forEach(aside -> places.add(aside.at()));
            read.fields().forEach(field -> places.add(field.at()));
            return places;
        }

        /** The lines of the items that GitHub would render too. */
        List<Integer> tasks() {
            return read.items().stream()
                    .filter(item -> item.kind() == Kind.TASK && isGitHubs(item.at()))
                    .map(item -> item.at().line())
                    .toList();
        }

        private boolean isGitHubs(Location at) {
            String box = read.source().line(at.line()).substring(at.column() - 1);
            return box.startsWith("[ ]") || box.startsWith("[x]") || box.startsWith("[X]") || box.startsWith("[\t]");
        }
    }

    @TestFactory
    Stream<DynamicTest> each_line_that_github_renders_as_a_task_is_read_exactly_once_and_no_other_is() {
        List<Reading> readings = readings();
        List<List<Remark.Task>> opinions = Remark.tasks(readings.stream()
                .map(reading -> String.join("\n", reading.lines()))
                .toList());
        return IntStream.range(0, readings.size()).mapToObj(i -> {
            Reading reading = readings.get(i);
            return DynamicTest.dynamicTest(reading.name(), () -> {
                List<Integer> rendered =
                        opinions.get(i).stream().map(Remark.Task::line).toList();
                List<Integer> read =
                        reading.places().stream().map(Location::line).toList();
                assertThat(reading.tasks()).isSubsetOf(rendered).doesNotHaveDuplicates();
                for (int line : rendered)
                    assertThat(read)
                            .filteredOn(each -> each == line)
                            .as("line %s", line)
                            .hasSize(1);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> each_box_that_a_person_sees_is_read_or_complained_of_on_its_line() {
        return readings().stream()
                .map(reading -> DynamicTest.dynamicTest(reading.name(), () -> {
                    Set<Integer> known = new TreeSet<>(reading.complaints());
                    reading.places().forEach(place -> known.add(place.line()));
                    List<String> lines = reading.lines();
                    List<String> lost = SeenBoxes.on(lines).stream()
                            .filter(line -> !known.contains(line))
                            .map(line -> line + ": " + lines.get(line - 1))
                            .toList();
                    assertThat(lost).isEmpty();
                }));
    }

    private static List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (String folder : List.of("corpus", "documents"))
            try (Stream<Path> files = Files.list(Shared.at(folder))) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .sorted()
                        .map(Reading::of)
                        .forEach(readings::add);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        assertThat(readings).hasSizeGreaterThan(30);
        return readings;
    }
}
