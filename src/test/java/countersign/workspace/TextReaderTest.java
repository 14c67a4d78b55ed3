package countersign.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.source.InputFile;
import countersign.source.SourceFile;
import countersign.source.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<String> read(byte... bytes) {
        return new TextReader(diagnostics).read(new Bytes(Optional.of(bytes))).map(SourceFile::text);
    }

    private List<String> complaints() {
        return diagnostics.sorted().stream()
                .map(d -> d.code().number() + " " + d.at())
                .toList();
    }

    @Test
    void text_is_read_without_its_byte_order_mark() {
        assertThat(read("\uFEFFé🧪\r\n".getBytes(StandardCharsets.UTF_8))).contains("é🧪\r\n");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void bytes_that_are_no_text_are_reported_where_they_stand() {
        assertThat(read("a\nbé".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(complaints()).containsExactly("CS104 a.md:2:2");
    }

    @Test
    void a_file_over_the_limit_is_reported_and_one_at_it_is_read() {
        byte[] most = "x\n".repeat(TextDecoder.MAX_BYTES / 2).getBytes(StandardCharsets.UTF_8);

        assertThat(read(most)).isPresent();
        assertThat(read(Arrays.copyOf(most, most.length + 100))).isEmpty();
        assertThat(complaints()).containsExactly("CS103 a.md:1:1");
    }

    @Test
    void a_file_that_cannot_be_opened_is_reported() {
        assertThat(new TextReader(diagnostics).read(new Bytes(Optional.empty())))
                .isEmpty();
        assertThat(complaints()).containsExactly("CS109 a.md:1:1");
    }

    /** A file in memory, or one that is gone. */
    private static final class Bytes implements InputFile {
        private final Optional<byte[]> content;

        Bytes(Optional<byte[]> content) {
            this.content = content;
        }

        @Override
        public String path() {
            return "a.md";
        }

        @Override
        public long size() {
            return content.map(bytes -> bytes.length).orElse(0);
        }

        @Override
        public InputStream open() throws IOException {
            return new ByteArrayInputStream(content.orElseThrow(() -> new IOException("gone")));
        }
    }
}
