package countersign.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a command prints, on its way to the person: the digest of all of it, and the last of it. Both streams may feed it at once. */
final class Tail {
    /** In bytes. */
    static final int KEPT = 16 * 1024;

    /** ECMA-48 control sequences, and the titles that programs give their terminal. */
    private static final Pattern ESCAPES =
            Pattern.compile("\u001B(?:\\[[0-?]{0,64}[ -/]{0,8}[@-~]|\\][^\u0007\u001B]{0,400}(?:\u0007|\u001B\\\\))");

    private final MessageDigest digest = sha256();
    private final byte[] kept = new byte[2 * KEPT];
    private int filled;
    private boolean cut;

    /** Passes everything on until the stream ends. */
    void follow(InputStream from, PrintStream to) throws IOException {
        byte[] block = new byte[8192];
        for (int read = from.read(block); read >= 0; read = from.read(block)) {
            to.write(block, 0, read);
            to.flush();
            add(block, read);
        }
    }

    private synchronized void add(byte[] block, int length) {
        digest.update(block, 0, length);
        if (filled + length > kept.length) {
            int rest = Math.min(filled, KEPT);
            System.arraycopy(kept, filled - rest, kept, 0, rest);
            filled = rest;
            cut = true;
        }
        System.arraycopy(block, 0, kept, filled, length);
        filled += length;
    }

    /** The last lines, whole ones, without colours; bytes that are no UTF-8 become U+FFFD. */
    synchronized String text() {
        int from = Math.max(0, filled - KEPT);
        boolean inside = cut || from > 0;
        String text = new String(Arrays.copyOfRange(kept, from, filled), StandardCharsets.UTF_8);
        int lineEnd = text.indexOf('\n');
        String whole = inside && lineEnd >= 0 ? text.substring(lineEnd + 1) : text;
        return ESCAPES.matcher(whole).replaceAll("");
    }

    /** Of all that was printed, in lower-case hexadecimal. */
    synchronized String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
