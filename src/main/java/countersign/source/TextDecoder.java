package countersign.source;

import countersign.source.Decoded.Reason;
import countersign.source.Decoded.Refused;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes as text: UTF-8 with or without a byte-order mark, UTF-16 with one. Nothing is guessed and nothing is replaced: what is
 * neither is refused at its first bad byte, and so is a file with a NUL in it, which is no text. Stateless.
 */
public final class TextDecoder {
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    /** The longest line that is read, in UTF-16 units. */
    public static final int MAX_LINE = 20_000;

    private TextDecoder() {}

    public static Decoded decode(String path, byte[] bytes) {
        if (bytes.length > MAX_BYTES)
            return new Refused(
                    Reason.LIMIT,
                    Location.startOf(path),
                    "the file has more than the " + MAX_BYTES + " bytes that are read at most");
        if (TextForm.starts(bytes, 0xFF, 0xFE, 0, 0)) return refused(path, "", "the file is UTF-32");
        return decode(path, bytes, TextForm.of(bytes));
    }

    private static Decoded decode(String path, byte[] bytes, TextForm form) {
        ByteBuffer in = ByteBuffer.wrap(bytes, form.mark(), bytes.length - form.mark());
        CharBuffer out = CharBuffer.allocate(bytes.length);
        var decoder = form.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean bad = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) return refused(path, text.substring(0, nul), "a NUL character: this is no text file");
        if (bad)
            return refused(path, text, "a byte that is not " + form.charset().name());
        return withinLimits(SourceFile.of(path, text));
    }

    private static Decoded withinLimits(SourceFile file) {
        for (int line = 1; line <= file.lineCount(); line++) {
            int end = line < file.lineCount()
                    ? file.startOf(line + 1)
                    : file.text().length();
            if (end - file.startOf(line) <= MAX_LINE) continue;
            return new Refused(
                    Reason.LIMIT,
                    file.at(file.startOf(line)),
                    "a line has more than the " + MAX_LINE + " characters that are read at most");
        }
        return new Decoded.Text(file);
    }

    private static Refused refused(String path, String before, String message) {
        return new Refused(Reason.ENCODING, SourceFile.of(path, before).at(before.length()), message);
    }
}
