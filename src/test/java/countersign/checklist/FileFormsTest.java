package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.diagnostic.TextIntake;
import countersign.source.Location;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in every encoding and with every line end: what is read, and every line and column, is the same. */
final class FileFormsTest {
    private static final String DOCUMENT = """
        ---
        title: Förvaltning
        ---
        /label ~"release"
        # Prüfung 😀

        {{ if .Release }}
        - [ ] 😀 One
        \t- [x] Nested by a tab
        \t\t- [ ] And once more
        {{ end }}

        > 1. [X] Quoted

        | 😀 Task | Done |
        | --- | --- |
        | 🚀 Push | [ ] |

        - [ ] Text 😀 []
        -[ ] Glued
        - [\u00A0] Unseen\
        """;

    private static final List<String> PLACES =
            List.of("8:3", "9:4", "10:5", "13:6", "17:13", "19:3", "CS204 19:15", "CS204 20:2", "CS204 21:3");

    /** How a file is written. */
    private record Form(Charset charset, boolean mark, String lineEnd, boolean closed) {
        byte[] bytes(String text) {
            String whole = (mark ? "\uFEFF" : "") + text + (closed ? "\n" : "");
            return whole.replace("\n", lineEnd).getBytes(charset);
        }
    }

    static Stream<Form> forms() {
        List<Form> encodings = List.of(
                new Form(StandardCharsets.UTF_8, false, "", false),
                new Form(StandardCharsets.UTF_8, true, "", false),
                new Form(StandardCharsets.UTF_16LE, true, "", false),
                new Form(StandardCharsets.UTF_16BE, true, "", false));
        return encodings.stream()
                .flatMap(form -> Stream.of("\n", "\r\n", "\r")
                        .flatMap(end -> Stream.of(true, false)
                                .map(closed -> new Form(form.charset(), form.mark(), end, closed))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_place_is_the_same_in_every_form(Form form) {
        Diagnostics diagnostics = new Diagnostics();
        Checklist read = read(form.bytes(DOCUMENT), diagnostics).orElseThrow();
        Stream<String> items = read.items().stream().map(item -> place(item.at()));
        Stream<String> told = diagnostics.sorted().stream()
                .map(diagnostic -> diagnostic.code().number() + " " + place(diagnostic.at()));
        assertThat(Stream.concat(items, told)).containsExactlyElementsOf(PLACES);
        assertThat(read.title()).isEqualTo("Prüfung 😀");
        assertThat(read.metadata().get(0).value()).isEqualTo("Förvaltning");
    }

    @Test
    void lone_carriage_returns_in_a_file_with_other_line_ends_are_line_ends() {
        Diagnostics diagnostics = new Diagnostics();
        byte[] bytes = "# A\r- [ ] one\n- [ ] two\r\n- [x] three\r\r\n- [ ] four".getBytes(StandardCharsets.UTF_8);
        Checklist read = read(bytes, diagnostics).orElseThrow();
        assertThat(read.items().stream().map(item -> place(item.at()))).containsExactly("2:3", "3:3", "4:3", "6:3");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_thousand_items_are_read_each_on_its_line(Form form) {
        String text = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> "- [" + (i % 2 == 0 ? "x" : " ") + "] Item " + i)
                .collect(Collectors.joining("\n"));
        Checklist read = read(form.bytes(text), new Diagnostics()).orElseThrow();
        assertThat(read.items()).hasSize(1000);
        for (int i = 0; i < 1000; i++) assertThat(read.items().get(i).at()).isEqualTo(new Location("a.md", i + 1, 3));
    }

    @Test
    void a_byte_that_is_no_text_is_an_error_at_its_place() {
        Diagnostics diagnostics = new Diagnostics();
        byte[] bytes = "- [ ] one\r\n- [x] caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(bytes, diagnostics)).isEmpty();
        Diagnostic told = diagnostics.sorted().get(0);
        assertThat(told.code()).isEqualTo(Code.UNREADABLE_TEXT);
        assertThat(told.at()).isEqualTo(new Location("a.md", 2, 10));
    }

    @Test
    void nothing_at_all_is_a_checklist_without_items() {
        for (String text : List.of("", "\uFEFF", "\n", "\r", "---\n---")) {
            Diagnostics diagnostics = new Diagnostics();
            assertThat(read(text.getBytes(StandardCharsets.UTF_8), diagnostics)).isPresent();
            assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.NO_ITEMS);
        }
    }

    private static Optional<Checklist> read(byte[] bytes, Diagnostics diagnostics) {
        return TextIntake.read("a.md", bytes, diagnostics)
                .flatMap(source -> new ChecklistParser(ReadingRules.DEFAULT).parse(source, diagnostics));
    }

    private static String place(Location at) {
        return at.line() + ":" + at.column();
    }
}
