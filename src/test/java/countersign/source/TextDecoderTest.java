package countersign.source;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.source.Decoded.Reason;
import countersign.source.Decoded.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TextDecoderTest {
    @Test
    void utf_8_is_read_with_and_without_a_mark() {
        assertThat(text(bytes("é ✅", StandardCharsets.UTF_8))).isEqualTo("é ✅");
        assertThat(text(bytes("\uFEFFé ✅", StandardCharsets.UTF_8))).isEqualTo("é ✅");
    }

    @Test
    void utf_16_is_read_by_its_mark() {
        assertThat(text(bytes("\uFEFF- [ ] ok", StandardCharsets.UTF_16LE))).isEqualTo("- [ ] ok");
        assertThat(text(bytes("\uFEFF- [ ] ok", StandardCharsets.UTF_16BE))).isEqualTo("- [ ] ok");
    }

    @Test
    void the_first_byte_that_is_not_utf_8_has_a_place() {
        Refused refused = refused(bytes("one\r\ntwo \u00e9", StandardCharsets.ISO_8859_1));
        assertThat(refused.reason()).isEqualTo(Reason.ENCODING);
        assertThat(refused.at()).isEqualTo(new Location("a.md", 2, 5));
    }

    @Test
    void text_that_breaks_off_in_a_character_is_refused() {
        byte[] whole = bytes("ok ✅", StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertThat(refused(broken).at()).isEqualTo(new Location("a.md", 1, 4));
        assertThat(refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}).reason()).isEqualTo(Reason.ENCODING);
    }

    @Test
    void utf_16_without_a_mark_and_utf_32_are_refused() {
        assertThat(refused(bytes("hello", StandardCharsets.UTF_16LE)).at()).isEqualTo(new Location("a.md", 1, 2));
        assertThat(refused(bytes("\uFEFFhello", Charset.forName("UTF-32LE"))).message())
                .contains("UTF-32");
    }

    @Test
    void a_file_over_the_limit_is_refused_and_one_at_the_limit_is_read() {
        byte[] lines = new byte[TextDecoder.MAX_BYTES + 1];
        java.util.Arrays.fill(lines, (byte) '\n');
        assertThat(refused(lines).reason()).isEqualTo(Reason.LIMIT);
        assertThat(text(java.util.Arrays.copyOf(lines, TextDecoder.MAX_BYTES))).hasSize(TextDecoder.MAX_BYTES);
    }

    @Test
    void a_line_that_is_too_long_is_refused_at_its_place() {
        String tooLong = "ok\n" + "a".repeat(TextDecoder.MAX_LINE + 1);
        assertThat(refused(bytes(tooLong, StandardCharsets.UTF_8)).at()).isEqualTo(new Location("a.md", 2, 1));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static String text(byte[] bytes) {
        return TextDecoder.decode("a.md", bytes).match(SourceFile::text, refused -> "refused: " + refused.message());
    }

    private static Refused refused(byte[] bytes) {
        return TextDecoder.decode("a.md", bytes).match(TextDecoderTest::unexpected, refused -> refused);
    }

    private static Refused unexpected(SourceFile file) {
        throw new AssertionError("read as " + file.text());
    }
}
