package countersign.site.format;

import countersign.diagnostic.Ink;
import countersign.diagnostic.Ink.Tone;
import countersign.source.Cells;
import countersign.source.Isolated;
import countersign.source.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines for a terminal, broken at spaces to at most 100 cells; every text is made safe on its way in. */
final class Lines {
    private static final int WIDTH = 100;
    private static final Pattern ESCAPES = Pattern.compile("\u001B\\[[0-9]+m");

    private final StringBuilder text = new StringBuilder();
    private final Ink ink;

    Lines(Ink ink) {
        this.ink = ink;
    }

    Ink ink() {
        return ink;
    }

    Lines blank() {
        text.append('\n');
        return this;
    }

    /** {@code words}, every line of them {@code indent} cells in. */
    Lines add(int indent, String words) {
        return hang(indent, "", indent, words);
    }

    /** The same, in a tone. */
    Lines add(int indent, Tone tone, String words) {
        for (String line : broken(words, WIDTH - indent)) {
            text.append(" ".repeat(indent)).append(ink.paint(tone, line)).append('\n');
        }
        return this;
    }

    /**
     * {@code words} behind {@code label}, further lines under the first word.
     *
     * @param label as it is to stand there, escape sequences of ours included; as wide as {@code hang} less {@code indent}
     */
    Lines hang(int indent, String label, int hang, String words) {
        String before = " ".repeat(indent) + label;
        for (String line : broken(words, WIDTH - hang)) {
            text.append(before).append(line).append('\n');
            before = " ".repeat(hang);
        }
        return this;
    }

    /** {@code words}, soft, at the end of the line before where there is room, else on a line of their own. */
    Lines aside(int indent, String words) {
        String safe = Printable.line(words);
        int end = text.length() - 1;
        int filled = shown(text.substring(text.lastIndexOf("\n", end - 1) + 1, end));
        if (filled + 2 + Cells.width(safe) > WIDTH) return add(indent, Tone.SOFT, words);
        text.setLength(end);
        text.append("  ").append(ink.paint(Tone.SOFT, safe)).append('\n');
        return this;
    }

    /** The width of a line of ours, its escape sequences left out. */
    private static int shown(String line) {
        return Cells.width(ESCAPES.matcher(line).replaceAll(""));
    }

    /** Broken where a space is; a word that is longer than the line stands on one of its own. */
    private static List<String> broken(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String word : Printable.line(words).strip().split(" +", -1)) {
            int wide = Cells.width(word);
            if (filled > 0 && filled + 1 + wide > width) {
                lines.add(Isolated.of(line.toString()));
                line.setLength(0);
                filled = 0;
            }
            if (filled > 0) line.append(' ');
            line.append(word);
            filled += (filled > 0 ? 1 : 0) + wide;
        }
        lines.add(Isolated.of(line.toString()));
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
