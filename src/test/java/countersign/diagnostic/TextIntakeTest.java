package countersign.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.source.Location;
import countersign.source.SourceFile;
import countersign.source.TextDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TextIntakeTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void text_is_handed_on_without_a_word() {
        byte[] bytes = "\uFEFFok".getBytes(StandardCharsets.UTF_8);
        assertThat(TextIntake.read("a.md", bytes, diagnostics).map(SourceFile::text))
                .contains("ok");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void a_file_that_is_no_text_is_an_error_at_its_first_bad_byte() {
        assertThat(TextIntake.read("a.md", new byte[] {'a', '\n', (byte) 0xE9, 'b'}, diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::at)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.UNREADABLE_TEXT, new Location("a.md", 2, 1)));
    }

    @Test
    void a_file_over_a_limit_is_an_error() {
        assertThat(TextIntake.read("a.md", new byte[TextDecoder.MAX_BYTES + 1], diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.OVER_LIMIT);
    }
}
