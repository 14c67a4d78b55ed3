package countersign.rewriting;

import countersign.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A file as it was read, and what is to be changed in it. Edits are kept in the order of the text and do not overlap. */
public record Revised(SourceFile source, List<Edit> edits) {
    public Revised {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(Edit::start));
        edits = List.copyOf(sorted);
        int free = 0;
        for (Edit edit : edits) {
            if (edit.start() < free) throw new IllegalArgumentException("edits overlap at " + edit.start());
            free = edit.end();
        }
    }

    public String path() {
        return source.path();
    }

    /** The text with all edits made. */
    public String text() {
        StringBuilder text = new StringBuilder(source.text().length());
        int at = 0;
        for (Edit edit : edits) {
            text.append(source.text(), at, edit.start()).append(edit.replacement());
            at = edit.end();
        }
        return text.append(source.text(), at, source.text().length()).toString();
    }

    /** The file as it will be. */
    public SourceFile after() {
        return SourceFile.of(path(), text());
    }
}
