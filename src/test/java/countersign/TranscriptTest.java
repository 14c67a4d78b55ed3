package countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the commands print, as text files beside the trees that they are run in. {@code -Dgolden=update} writes them anew: read the difference. */
final class TranscriptTest {
    private static final Path TRANSCRIPTS = Path.of("src/test/transcripts");

    @ParameterizedTest
    @MethodSource("transcripts")
    void each_command_prints_and_exits_as_its_transcript_says(Path transcript, @TempDir Path folder)
            throws IOException {
        String expected = Files.readString(transcript);
        copy(TRANSCRIPTS.resolve("trees").resolve(Transcript.tree(expected)), folder);

        String actual = Transcript.replay(expected, folder.toRealPath());

        if (System.getProperty("golden", "").equals("update")) Files.writeString(transcript, actual);
        else assertThat(actual).isEqualTo(expected);
    }

    @Test
    void every_exit_code_has_a_transcript() throws IOException {
        List<String> all = transcripts().map(TranscriptTest::read).toList();

        for (int code : List.of(0, 1, 2, 3)) assertThat(all).anyMatch(text -> text.contains("\n= " + code + "\n"));
    }

    static Stream<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static void copy(Path tree, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(tree.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
