package countersign.workspace;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.diagnostic.TextIntake;
import countersign.source.InputFile;
import countersign.source.Location;
import countersign.source.SourceFile;
import countersign.source.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads files that people write: text of bounded size, in an encoding that needs no guessing. */
final class TextReader {
    private final Diagnostics diagnostics;

    TextReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The text of {@code file} without byte-order mark; empty, and reported, where it cannot be read as text. */
    Optional<SourceFile> read(InputFile file) {
        try (InputStream stream = file.open()) {
            return TextIntake.read(file.path(), stream.readNBytes(TextDecoder.MAX_BYTES + 1), diagnostics);
        } catch (IOException e) {
            diagnostics.report(Code.UNREADABLE, Location.startOf(file.path()), "the file cannot be opened", "");
            return Optional.empty();
        }
    }
}
