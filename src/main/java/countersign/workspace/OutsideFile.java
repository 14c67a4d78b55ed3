package countersign.workspace;

import countersign.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A configuration that the person who started the program named, wherever it is. */
record OutsideFile(Path location) implements InputFile {
    /** The name alone: where the file is would differ from one machine to the next. */
    @Override
    public String path() {
        return String.valueOf(location.getFileName());
    }

    @Override
    public long size() {
        return location.toFile().length();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(location);
    }
}
