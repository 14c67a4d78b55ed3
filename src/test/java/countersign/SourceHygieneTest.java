package countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no committed file may hold, and what every package must. */
final class SourceHygieneTest {
    private static final List<Text> OURS = Stream.of("src/main", "src/test/java", "site-templates", ".ci", ".github")
            .map(Path::of)
            .filter(Files::isDirectory)
            .flatMap(SourceHygieneTest::texts)
            .toList();
    private static final List<Text> TEMPLATES =
            OURS.stream().filter(text -> text.path().contains(".ftl")).toList();
    private static final List<Text> PROGRAM = OURS.stream()
            .filter(text -> text.path().startsWith("src/main/java"))
            .toList();

    /** In parts, so that this file passes its own test. */
    private static final Pattern MACHINE =
            Pattern.compile("/(wo" + "rk|ro" + "ot|Us" + "ers)/|[A-Z]:[\\\\]|repo.mav" + "en|registry.np" + "mjs");

    @Test
    void every_package_says_what_it_is_for_and_bears_no_nulls() throws IOException {
        Set<Path> packages = new TreeSet<>();
        for (Text text : PROGRAM) packages.add(Path.of(text.path()).getParent());
        assertThat(packages).hasSizeGreaterThan(10);
        for (Path folder : packages) {
            String info = Files.readString(folder.resolve("package-info.java"));
            assertThat(info).as(folder.toString()).startsWith("/**").contains("@NullMarked");
        }
    }

    @Test
    void text_files_hold_no_tabs_no_carriage_returns_and_end_in_a_line_end() {
        assertThat(OURS).hasSizeGreaterThan(70);
        assertThat(OURS)
                .filteredOn(text -> text.content().contains("\t")
                        || text.content().contains("\r")
                        || !text.content().endsWith("\n"))
                .isEmpty();
    }

    @Test
    void no_file_names_the_machine_it_was_written_on() {
        Stream<Text> more = Stream.of("pom.xml", "README.md", ".mvn/jvm.config", "checklists", "src/test")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(SourceHygieneTest::texts);
        assertThat(Stream.concat(OURS.stream(), more))
                .filteredOn(text -> MACHINE.matcher(text.content()).find())
                .isEmpty();
    }

    @Test
    void nothing_is_left_for_later_and_no_check_is_switched_off() {
        Pattern left =
                Pattern.compile("(//|\\*)\\s*(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Suppress" + "Warnings|@Null" + "able");
        assertThat(PROGRAM)
                .filteredOn(text -> left.matcher(text.content()).find())
                .isEmpty();
    }

    @Test
    void templates_compute_no_code_from_data() {
        Pattern power = Pattern.compile("\\?\\s*(eval|eval_json|interpret|new|api)\\b");
        assertThat(TEMPLATES)
                .filteredOn(text -> power.matcher(text.content()).find())
                .isEmpty();
    }

    @Test
    void templates_escape_everything_but_sanitised_prose() {
        Pattern raw = Pattern.compile("\\?\\s*no_esc\\b|<#-?no_?autoesc|<#outputformat|output_format");
        List<String> places = new ArrayList<>();
        for (Text text : TEMPLATES) raw.matcher(text.content()).results().forEach(match -> places.add(text.path()));
        assertThat(places).hasSizeLessThanOrEqualTo(1);
        assertThat(TEMPLATES).allSatisfy(text -> assertThat(text.path()).endsWith(".ftlh"));
    }

    private static Stream<Text> texts(Path root) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).sorted().map(Text::read).filter(Text::readable).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of text; one that is not text is not readable. */
    private record Text(String path, String content) {
        static Text read(Path file) {
            try {
                return new Text(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean readable() {
            return content.indexOf('\0') < 0;
        }

        @Override
        public String toString() {
            return path;
        }
    }
}
