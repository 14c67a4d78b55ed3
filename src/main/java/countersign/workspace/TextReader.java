package countersign.workspace;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.InputFile;
import countersign.source.Location;
import countersign.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads files that people write: UTF-8, or UTF-16 with a byte-order mark, and of bounded size. */
final class TextReader {
    /** In bytes. */
    static final int LARGEST = 1 << 20;

    private final Diagnostics diagnostics;

    TextReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The text of {@code file} without byte-order mark; empty, and reported, where it cannot be read as text. */
    Optional<SourceFile> read(InputFile file) {
        try (InputStream stream = file.open()) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) return decode(file.path(), bytes);
            report(
                    Code.OVER_LIMIT,
                    Location.startOf(file.path()),
                    "larger than " + LARGEST + " bytes",
                    "split the file");
        } catch (IOException e) {
            report(Code.UNREADABLE, Location.startOf(file.path()), "the file cannot be opened", "");
        }
        return Optional.empty();
    }

    private Optional<SourceFile> decode(String path, byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return decode(path, bytes, 3, StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFE, 0xFF)) return decode(path, bytes, 2, StandardCharsets.UTF_16BE);
        if (startsWith(bytes, 0xFF, 0xFE)) return decode(path, bytes, 2, StandardCharsets.UTF_16LE);
        return decode(path, bytes, 0, StandardCharsets.UTF_8);
    }

    private Optional<SourceFile> decode(String path, byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean whole = !charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        SourceFile read = SourceFile.of(path, out.flip().toString());
        if (whole) return Optional.of(read);
        String message = "this is not " + charset.name() + " from byte " + in.position() + " on";
        report(Code.UNREADABLE_TEXT, read.at(read.text().length()), message, "save the file as UTF-8");
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private void report(Code code, Location at, String message, String help) {
        diagnostics.report(code, at, message, help);
    }
}
