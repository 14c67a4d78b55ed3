package countersign.source;

import java.io.IOException;
import java.io.InputStream;

/** A regular file inside the root that was found and may be read. */
public interface InputFile {
    /** From the root, with {@code /} between the parts. */
    String path();

    /** In bytes, as it was when the file was found. */
    long size();

    /** A fresh stream from the first byte; the caller closes it. */
    InputStream open() throws IOException;
}
