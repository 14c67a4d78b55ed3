package countersign.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;

/** A folder to run commands in at noon, and what they printed last. */
final class Stage {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    final Path folder;
    private final Map<String, String> environment;
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    Stage(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    int run(String... args) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        Clock noon = Clock.fixed(NOON, ZoneOffset.UTC);
        return CountersignCommand.run(new Shell(stream(out), stream(err), folder, environment, noon, false), args);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one file below {@code path}. */
    String only(String path) {
        try (Stream<Path> files = Files.walk(folder.resolve(path))) {
            return Files.readString(files.filter(Files::isRegularFile)
                    .reduce((a, b) -> {
                        throw new IllegalStateException(a + " and " + b);
                    })
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
