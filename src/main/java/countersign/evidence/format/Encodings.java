package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Malformed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the bytes of a text are to be decoded: by its byte-order mark, else by the zero bytes of UTF-16, else by its XML declaration, else as UTF-8. */
final class Encodings {
    private static final int DECLARATION = 200;
    private static final String LABEL = "encoding=";

    private Encodings() {}

    /** The text of {@code stream} without its byte-order mark. Bytes that the encoding does not know end it with an exception. */
    static Reader strictly(InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
        buffered.mark(DECLARATION);
        byte[] start = buffered.readNBytes(DECLARATION);
        buffered.reset();
        buffered.skipNBytes(markLength(start));
        return new InputStreamReader(
                buffered,
                of(start)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /**
     * The whole text of a file.
     *
     * @throws Malformed where its bytes are not what its encoding knows, or are too many to be held in memory
     */
    static String text(EvidenceInput input) {
        StringWriter text = new StringWriter();
        long most = input.limits().treeBytes();
        try (Reader reader = strictly(input.stream())) {
            char[] buffer = new char[1 << 13];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.write(buffer, 0, read);
                if (text.getBuffer().length() > most) throw new Malformed("it is larger than " + most + " bytes");
            }
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("it is not in the encoding that it seems to be in");
        } catch (IOException e) {
            throw new Malformed("it could not be read to its end");
        }
    }

    /** The whole text of a file; what cannot be decoded is replaced. */
    static String legibly(EvidenceInput input) {
        try {
            return leniently(input.stream().readAllBytes());
        } catch (IOException e) {
            throw new Malformed("it could not be read to its end");
        }
    }

    /** The beginning of a text; what cannot be decoded is replaced. */
    static String leniently(byte[] start) {
        int mark = markLength(start);
        return new String(start, mark, start.length - mark, marked(start).orElse(StandardCharsets.UTF_8));
    }

    private static Charset of(byte[] start) {
        return marked(start).orElseGet(() -> declared(new String(start, StandardCharsets.ISO_8859_1)));
    }

    private static Optional<Charset> marked(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) return Optional.of(StandardCharsets.UTF_8);
        boolean bigEndian = begins(start, 0xFE, 0xFF) || begins(start, 0, '<') || begins(start, 0, '{');
        if (bigEndian) return Optional.of(StandardCharsets.UTF_16BE);
        boolean littleEndian = begins(start, 0xFF, 0xFE) || begins(start, '<', 0) || begins(start, '{', 0);
        return littleEndian ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static int markLength(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) return 3;
        return begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset declared(String start) {
        int end = start.indexOf("?>");
        int label = start.indexOf(LABEL);
        if (!start.startsWith("<?xml") || label < 0 || label > end) return StandardCharsets.UTF_8;
        int from = label + LABEL.length();
        int to = start.indexOf(start.charAt(from), from + 1);
        try {
            return Charset.forName(start.substring(from + 1, Math.max(from + 1, to)));
        } catch (IllegalArgumentException e) {
            throw new Malformed("it declares an encoding that is not known", 1, from + 1);
        }
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xff) != bytes[i]) return false;
        }
        return true;
    }
}
