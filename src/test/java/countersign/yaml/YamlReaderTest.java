package countersign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.source.Location;
import countersign.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Node> read(String yaml) {
        return new YamlReader(new Complaints(SourceFile.of("a.yaml", yaml), diagnostics)).read();
    }

    private static String at(Node node) {
        return node.at().toString();
    }

    @Test
    void every_node_and_key_knows_its_place() {
        Node.Mapping root =
                (Node.Mapping) read("one: 1\ntwo:\n  - x\n  - {y: z}\n").orElseThrow();

        assertThat(root.entries()).extracting(entry -> at(entry.key())).containsExactly("a.yaml:1:1", "a.yaml:2:1");
        assertThat(at(root.value("one").orElseThrow())).isEqualTo("a.yaml:1:6");
        Node.Sequence list = (Node.Sequence) root.value("two").orElseThrow();
        assertThat(list.entries()).extracting(YamlReaderTest::at).containsExactly("a.yaml:3:5", "a.yaml:4:5");
        Node.Mapping inner = (Node.Mapping) list.entries().get(1);
        assertThat(at(inner.value("y").orElseThrow())).isEqualTo("a.yaml:4:9");
    }

    @Test
    void columns_count_utf16_units_and_lines_end_in_any_way() {
        Node.Mapping root = (Node.Mapping) read("a: 1\r\n\"🧪🧪\": 2\rb: 3").orElseThrow();

        assertThat(root.entries())
                .extracting(entry -> at(entry.value()))
                .containsExactly("a.yaml:1:4", "a.yaml:2:9", "a.yaml:3:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "on", "1.0", "0x1F", "2026-01-01", "null", "~", "1_000"})
    void a_scalar_stays_the_text_that_was_written(String written) {
        Node.Mapping root = (Node.Mapping) read("key: " + written).orElseThrow();

        assertThat(root.value("key")).contains(new Node.Text(written, true, new Location("a.yaml", 1, 6)));
    }

    @Test
    void quotes_and_blocks_are_resolved() {
        Node.Mapping root = (Node.Mapping)
                read("a: \"x\\ty\"\nb: 'it''s'\nc: |\n  l1\n  l2\nd:\n").orElseThrow();

        assertThat(root.entries())
                .extracting(entry -> ((Node.Text) entry.value()).value())
                .containsExactly("x\ty", "it's", "l1\nl2\n", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "---\n...\n"})
    void a_document_without_content_is_an_empty_mapping(String yaml) {
        assertThat(read(yaml)).contains(new Node.Mapping(List.of(), Location.startOf("a.yaml")));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "alias            | a: &x 1\\nb: *x           | 1:4",
                "alias alone      | a: *x                    | 1:4",
                "anchor on a list | a: &x [1]                | 1:4",
                "merge key        | a:\\n  <<: {b: 1}        | 2:3",
                "tag              | a: !!int 3               | 1:4",
                "tag on a mapping | a: !x {b: 1}             | 1:4",
                "key twice        | a: 1\\nb: 2\\na: 3       | 3:1",
                "list as key      | ? [a]\\n: 1              | 1:3",
                "two documents    | a: 1\\n---\\nb: 2        | 3:1",
                "open bracket     | a: [1, 2                 | 1:9",
                "tab as indent    | a:\\n\\tb: 1             | 2:1",
                "huge escape      | a: 1\\nb: \"\\U99999999\" | 2:2",
                "bare text later  | a: 1\\nb                 | 2:2",
            })
    void what_is_no_plain_data_is_refused_at_its_place(String name, String yaml, String place) {
        assertThat(read(yaml.replace("\\n", "\n").replace("\\t", "\t")))
                .as(name)
                .isEmpty();
        assertThat(diagnostics.sorted()).as(name).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().number()).isEqualTo("CS105");
            assertThat(diagnostic.at()).hasToString("a.yaml:" + place);
            assertThat(diagnostic.message()).isNotBlank();
        });
    }

    @Test
    void a_character_that_yaml_forbids_is_refused_at_its_place() {
        assertThat(read("a: 1\nb: \u0007")).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::at).containsExactly(new Location("a.yaml", 2, 4));
    }

    @Test
    void the_complaint_shows_the_line() {
        read("a: 1\nb: *x\n");

        assertThat(diagnostics.sorted()).extracting(Diagnostic::excerpt).containsExactly("b: *x");
    }

    @Test
    void nesting_is_read_to_64_and_refused_beyond() {
        assertThat(read("[".repeat(64) + "]".repeat(64))).isPresent();
        assertThat(read("[".repeat(65) + "]".repeat(65))).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::at).containsExactly(new Location("a.yaml", 1, 65));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "\"", "!", "&a ", "*a ", "9", "- - a\n"})
    void hostile_repetition_ends_soon_and_without_an_exception(String piece) {
        assertTimely(() -> read(piece.repeat(200_000)));
    }

    @Test
    void a_text_over_the_limit_is_refused_unread() {
        assertTimely(() -> assertThat(read("a: " + "x".repeat(5 << 20))).isEmpty());
        assertThat(diagnostics.sorted()).extracting(d -> d.code().number()).containsExactly("CS105");
    }

    @Test
    void a_large_file_is_read_in_linear_time() {
        assertTimely(() ->
                assertThat(read("- {name: 🧪, value: 1}\n".repeat(100_000))).isPresent());
    }

    @Test
    void a_fragment_tells_places_of_the_file_that_holds_it() {
        SourceFile markdown = SourceFile.of("c.md", "- [ ] a <!-- countersign: needs={tests: a.xml,\n  max: *x} -->\n");
        YamlReader reader = new YamlReader(new Complaints(markdown, diagnostics));
        Location start = new Location("c.md", 1, 33);

        Node.Mapping root = (Node.Mapping)
                reader.read("{tests: a.xml,\n  at-least: 3}", start).orElseThrow();
        assertThat(root.entries()).extracting(entry -> at(entry.value())).containsExactly("c.md:1:41", "c.md:2:13");

        assertThat(reader.read("{tests: a.xml,\n  max: *x}", start)).isEmpty();
        assertThat(diagnostics.sorted()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.at()).hasToString("c.md:2:8");
            assertThat(diagnostic.excerpt()).isEqualTo("  max: *x} -->");
        });
    }

    private static void assertTimely(Runnable work) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), work::run);
    }
}
