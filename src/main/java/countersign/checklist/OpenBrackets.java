package countersign.checklist;

import countersign.source.SourceFile;
import java.util.OptionalInt;

/** Brackets that open and never close, by the thousand: each link would look at all those before it. */
final class OpenBrackets {
    /** How many may stand open in a run of lines without an empty one; no text that people write has nearly as many. */
    static final int MOST = 2_000;

    private OpenBrackets() {}

    /** The first line, 1-based, on which there are too many. */
    static OptionalInt firstLine(SourceFile source) {
        int open = 0;
        String text = source.text();
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                if (blank) open = 0;
                blank = true;
            } else if (c != ' ' && c != '\t' && c != '\r') blank = false;
            if (c == '[') open++;
            else if (c == ']' && open > 0) open--;
            if (open > MOST) return OptionalInt.of(source.at(i).line());
        }
        return OptionalInt.empty();
    }
}
