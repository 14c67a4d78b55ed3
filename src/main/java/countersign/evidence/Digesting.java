package countersign.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream that digests what passes through it, and ends a file that is larger than it may be. */
final class Digesting extends FilterInputStream {
    private static final int CHUNK = 1 << 16;

    private final MessageDigest digest = sha256();
    private final long most;
    private long passed;

    Digesting(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count <= 0) return count;
        passed += count;
        if (passed > most) throw new Malformed("it is larger than " + most + " bytes");
        digest.update(buffer, offset, count);
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Does nothing: some parsers close what they have read to their end, and there may be more to digest. */
    @Override
    public void close() {}

    /** Reads to the end; the SHA-256 of all bytes, in lower-case hexadecimal. */
    String finish() throws IOException {
        byte[] buffer = new byte[CHUNK];
        while (read(buffer, 0, CHUNK) >= 0) {}
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
