package countersign.diagnostic;

import countersign.source.Location;

/**
 * One complaint.
 *
 * @param message what is wrong here, one sentence without a full stop
 * @param excerpt the line as it stands in the file, or empty
 * @param help the next step, or the mended line; or empty
 */
public record Diagnostic(Code code, Location at, String message, String excerpt, String help)
        implements Comparable<Diagnostic> {
    public Severity severity() {
        return code.severity();
    }

    /** By place, then code, then message. */
    @Override
    public int compareTo(Diagnostic other) {
        int byPlace = at.compareTo(other.at);
        if (byPlace != 0) return byPlace;
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : message.compareTo(other.message);
    }
}
