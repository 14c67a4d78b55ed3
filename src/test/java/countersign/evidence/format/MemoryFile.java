package countersign.evidence.format;

import countersign.source.InputFile;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a test wrote. */
final class MemoryFile implements InputFile {
    private final String path;
    private final byte[] bytes;

    MemoryFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    static MemoryFile of(String path, String text) {
        return new MemoryFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static MemoryFile read(String path, Path file) {
        try {
            return new MemoryFile(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new Closeable(bytes);
    }

    /** Gives nothing once it is closed, as a file on a disk does. */
    private static final class Closeable extends FilterInputStream {
        private boolean closed;

        Closeable(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read() throws IOException {
            if (closed) throw new IOException("closed");
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (closed) throw new IOException("closed");
            return super.read(buffer, offset, length);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
