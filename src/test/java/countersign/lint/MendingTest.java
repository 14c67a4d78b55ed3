package countersign.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.checklist.Checklist;
import countersign.checklist.ChecklistParser;
import countersign.checklist.ReadingRules;
import countersign.diagnostic.Diagnostics;
import countersign.diagnostic.TextIntake;
import countersign.rewriting.Edit;
import countersign.rewriting.Revised;
import countersign.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real files of other people, their boxes misspelt by chance, a fixed one: mended, they are read as before. */
final class MendingTest {
    private static final ChecklistParser PARSER = new ChecklistParser(ReadingRules.DEFAULT);

    @TestFactory
    Stream<DynamicTest> a_file_as_it_is_changes_in_its_boxes_only_and_loses_none() {
        return files().map(file -> DynamicTest.dynamicTest(file.path(), () -> {
            Revised mended = mended(file);
            for (Edit edit : mended.edits()) {
                assertThat(file.text().substring(edit.start(), edit.end()))
                        .matches("[\\s\\p{Z}\\p{Cf}]{0,4}(?:\\[[\\s\\p{Z}\\p{Cf}xX]{0,9}\\]|\\W{1,2})\\s*");
                assertThat(edit.replacement()).matches("\\s{0,4}\\[[ xX]\\]\\s*");
            }
            assertThat(BoxesRead.of(read(mended.after())).keeps(BoxesRead.of(read(file))))
                    .isTrue();
            assertThat(mended(mended.after()).edits()).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> boxes_that_were_misspelt_are_read_again() {
        return files().map(file -> DynamicTest.dynamicTest(file.path(), () -> {
            SourceFile broken = SourceFile.of(file.path(), misspelt(file));
            BoxesRead before = BoxesRead.of(read(broken));
            BoxesRead after = BoxesRead.of(read(mended(broken).after()));
            assertThat(after.keeps(before)).isTrue();
            BoxesRead whole = BoxesRead.of(read(file));
            assertThat(whole.byLine().keySet())
                    .allSatisfy(line -> assertThat(after.byLine())
                            .containsEntry(line, whole.byLine().get(line)));
        }));
    }

    /** Every fifth task misspelt, those that nothing is nested in and that stand alone on their line. */
    private static String misspelt(SourceFile file) {
        Random chance = new Random(7);
        StringBuilder text = new StringBuilder();
        String[] lines = file.text().split("(?<=\n)", -1);
        for (String line : lines) {
            boolean hit = line.matches("(?s)[-*] \\[[ xX]\\] \\w.*") && chance.nextInt(5) == 0;
            text.append(hit ? misspelt(line, chance) : line);
        }
        return text.toString();
    }

    private static String misspelt(String line, Random chance) {
        char mark = line.charAt(3);
        return switch (chance.nextInt(3)) {
            case 0 -> line.substring(0, 2) + (mark == ' ' ? "[]" : "[ " + mark + " ]") + line.substring(5);
            case 1 -> line.substring(0, 5) + line.substring(6);
            default -> line.substring(0, 2) + (mark == ' ' ? "[\u00A0]" : "[" + mark + " ]") + line.substring(5);
        };
    }

    private static Revised mended(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        Checklist checklist = PARSER.parse(file, diagnostics).orElseThrow();
        return new Mending(MendingTest::parse).of(checklist, diagnostics.sorted());
    }

    private static Checklist read(SourceFile file) {
        return parse(file).orElseThrow();
    }

    private static Optional<Checklist> parse(SourceFile file) {
        return PARSER.parse(file, new Diagnostics());
    }

    private static Stream<SourceFile> files() {
        Path shared = Path.of("../shared");
        assumeTrue(Files.exists(shared), "not on this machine: " + shared);
        List<Path> found = new ArrayList<>();
        try (Stream<Path> corpus = Files.walk(shared.resolve("corpus"));
                Stream<Path> documents = Files.walk(shared.resolve("documents"))) {
            Stream.concat(documents, corpus)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream()
                .flatMap(file -> source(file).stream())
                .filter(file -> parse(file).isPresent());
    }

    private static Optional<SourceFile> source(Path file) {
        try {
            return TextIntake.read(file.getFileName().toString(), Files.readAllBytes(file), new Diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
