package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TailTest {
    private final Tail tail = new Tail();
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    @Test
    void everything_passes_and_the_last_whole_lines_are_kept() throws IOException {
        String lines = "a line of some length, again and again\n".repeat(5000) + "79 passed\n";

        follow(lines);

        assertThat(seen.toString(StandardCharsets.UTF_8)).isEqualTo(lines);
        assertThat(tail.text()).endsWith("79 passed\n").startsWith("a line of").hasSizeLessThanOrEqualTo(Tail.KEPT);
    }

    @Test
    void colours_are_left_out_so_that_the_words_can_be_found() throws IOException {
        follow("\u001B[1;32m79\u001B[0m passed \u001B]0;title\u0007here\n");

        assertThat(tail.text()).isEqualTo("79 passed here\n");
    }

    @Test
    void the_digest_is_of_all_bytes() throws IOException {
        follow("abc");

        assertThat(tail.sha256Hex()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private void follow(String text) throws IOException {
        tail.follow(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(seen, false, StandardCharsets.UTF_8));
    }
}
