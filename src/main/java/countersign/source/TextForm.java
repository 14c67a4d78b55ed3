package countersign.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How text stands in the bytes of a file.
 *
 * @param mark how many bytes its byte-order mark takes; 0 where there is none
 */
public record TextForm(Charset charset, int mark) {
    /** The form that the first bytes tell: UTF-8 with or without a byte-order mark, UTF-16 with one. */
    public static TextForm of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return new TextForm(StandardCharsets.UTF_8, 3);
        if (starts(bytes, 0xFE, 0xFF)) return new TextForm(StandardCharsets.UTF_16BE, 2);
        if (starts(bytes, 0xFF, 0xFE)) return new TextForm(StandardCharsets.UTF_16LE, 2);
        return new TextForm(StandardCharsets.UTF_8, 0);
    }

    static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
