package countersign.yaml;

import countersign.source.Location;
import countersign.source.SourceFile;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the library's positions, counted in code points from the start of the text, into places of the file that holds it. */
final class Places {
    private final SourceFile text;
    private final Location start;
    private final int[] offsets;

    /** For {@code text} whose first character stands at {@code start}. */
    Places(String text, Location start) {
        this.text = SourceFile.of(start.path(), text);
        this.start = start;
        this.offsets = offsets(text);
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 1; i < offsets.length; i++) offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
        return offsets;
    }

    Location of(Mark mark) {
        return of(mark.getIndex());
    }

    Location of(int codePoints) {
        Location inText = text.at(offsets[Math.min(codePoints, offsets.length - 1)]);
        int column = inText.line() == 1 ? start.column() + inText.column() - 1 : inText.column();
        return new Location(start.path(), start.line() + inText.line() - 1, column);
    }
}
