package countersign.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.source.SourceFile;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScalarTest {
    private static final String[] PIECES = {
        "a",
        "Z",
        "é",
        "港",
        "\uD83D\uDE00",
        " ",
        "  ",
        ":",
        ": ",
        " #",
        "#",
        "-",
        "- ",
        "'",
        "\"",
        "\\",
        ",",
        "[",
        "]",
        "{",
        "}",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "?",
        "=",
        "~",
        "\n",
        "\r",
        "\t",
        "\u0007",
        "\u0085",
        "\u2028",
        "\u202E",
        "\uFEFF",
        "1",
        "0",
        ".",
        "no",
        "null",
        "\u00A0"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The ramp is dry        | The ramp is dry",
                "Kapten Markus Tukan    | Kapten Markus Tukan",
                "checklists/launch.md   | checklists/launch.md",
                "don't (ever)           | don't (ever)",
                "a: b                   | \"a: b\"",
                "say \"no\"             | \"say \\\"no\\\"\"",
                "No                     | \"No\"",
                "3.1                    | \"3.1\"",
                "- dash                 | \"- dash\"",
                "a, b                   | \"a, b\"",
            })
    void text_stands_without_quotes_only_where_everybody_reads_it_as_that_text(String text, String written) {
        assertThat(Scalar.of(text)).isEqualTo(written);
    }

    @Test
    void any_text_is_read_back_as_it_was_in_blocks_and_in_brackets() {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(8); n >= 0; n--) text.append(PIECES[random.nextInt(PIECES.length)]);
            String scalar = Scalar.of(text.toString());
            assertThat(scalar).doesNotContain("\n", "\r");
            assertThat(read("a: " + scalar + " # b\n")).as(scalar).isEqualTo(text.toString());
            assertThat(read("a: { b: " + scalar + ", c: d }\n")).as(scalar).isEqualTo(text.toString());
        }
    }

    private static String read(String yaml) {
        Complaints complaints = new Complaints(SourceFile.of("a.yaml", yaml), new Diagnostics());
        Node a = ((Node.Mapping) new YamlReader(complaints).read().orElseThrow())
                .value("a")
                .orElseThrow();
        Node text = a instanceof Node.Mapping inner ? inner.value("b").orElseThrow() : a;
        return ((Node.Text) text).value();
    }
}
