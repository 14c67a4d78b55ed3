package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What in a document looks like a box and is none that was read: the lines that are reported and those that are passed over, 1-based, in order,
 * each line in one of the two at most.
 *
 * @param suspicious lines on which the reading and a loose look disagree; each has a diagnostic
 * @param ignored lines with boxes in code, comments or front matter
 * @param silentBoxes how many boxes stand on the ignored lines
 */
public record Unread(List<Integer> suspicious, List<Integer> ignored, int silentBoxes) {
    /** Nothing that looks like a box was left. */
    public static final Unread NONE = new Unread(List.of(), List.of(), 0);

    private static final Set<Code> SUSPICIONS = Set.of(
            Code.NEAR_MISS,
            Code.SWALLOWED_BOX,
            Code.ODD_BOX,
            Code.BOXES_IN_COLUMNS,
            Code.NOT_READ,
            Code.ESCAPED_BOX,
            Code.BOX_IN_INDENTED_CODE,
            Code.SIGN_FOR_BOX);

    public Unread {
        suspicious = List.copyOf(suspicious);
        ignored = List.copyOf(ignored);
    }

    static Unread of(List<Diagnostic> told, NearMissScan.Passed passed) {
        TreeSet<Integer> suspicious = new TreeSet<>();
        for (Diagnostic one : told)
            if (SUSPICIONS.contains(one.code())) suspicious.add(one.at().line());
        TreeSet<Integer> ignored = new TreeSet<>(passed.lines());
        ignored.removeAll(suspicious);
        return new Unread(List.copyOf(suspicious), List.copyOf(ignored), passed.boxes());
    }
}
