package countersign.evidence;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a tool writes that it found nothing, where it writes a file that names neither the tool nor what was scanned. What a crash leaves can look
 * the same, so it counts only where people declare the format and a receipt shows that the run ended well.
 *
 * @param tool the name by which the tool's other scans are known
 */
public record CleanForm(String tool, Set<Shape> shapes) {
    /** A file that names nothing. */
    public enum Shape {
        EMPTY,
        NULL,
        EMPTY_LIST
    }

    public static CleanForm of(String tool, Shape first, Shape... more) {
        return new CleanForm(tool, EnumSet.of(first, more));
    }

    /** Whether a file that begins like this is one. */
    boolean isMetBy(Head head) {
        return switch (head.syntax()) {
            case EMPTY -> shapes.contains(Shape.EMPTY);
            case JSON ->
                (head.root().equals("null") && shapes.contains(Shape.NULL))
                        || (head.root().equals("empty array") && shapes.contains(Shape.EMPTY_LIST));
            case XML, JSON_LINES, TEXT, BINARY -> false;
        };
    }
}
