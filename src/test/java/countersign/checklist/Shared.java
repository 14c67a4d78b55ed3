package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.diagnostic.Diagnostics;
import countersign.diagnostic.TextIntake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents of other people that lie beside the project on some machines. */
final class Shared {
    private static final Path FOLDER = Path.of("../shared");

    private Shared() {}

    /** A file or folder there; the test is skipped, and says why, where there is none. */
    static Path at(String path) {
        Path file = FOLDER.resolve(path);
        assumeTrue(Files.exists(file), "not on this machine: " + file);
        return file;
    }

    static Checklist read(Path file, Diagnostics diagnostics) {
        var checklist = TextIntake.read(file.getFileName().toString(), bytes(file), diagnostics)
                .flatMap(source -> new ChecklistParser(ReadingRules.DEFAULT).parse(source, diagnostics));
        assertThat(checklist).as(file.toString()).isPresent();
        return checklist.orElseThrow();
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
