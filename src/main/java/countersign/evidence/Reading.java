package countersign.evidence;

import java.util.List;
import java.util.Optional;

/**
 * One file as it was read, before receipts are held against it.
 *
 * @param format the id of the one format that claimed it, or empty
 * @param flaw why it is not read
 * @param nameless whether it names nothing and is read by its declared format alone
 */
record Reading(
        String file,
        String format,
        String sha256,
        Evidence.State state,
        Optional<Malformed> flaw,
        Gathered gathered,
        boolean nameless) {
    /** A file that names what it is, or is not read. */
    Reading(
            String file,
            String format,
            String sha256,
            Evidence.State state,
            Optional<Malformed> flaw,
            Gathered gathered) {
        this(file, format, sha256, state, flaw, gathered, false);
    }

    /** As evidence of the given origin. */
    Evidence from(Evidence.Origin origin) {
        boolean read = state == Evidence.State.READ;
        if (read) gathered.addSilences(origin);
        return new Evidence(
                file,
                format,
                sha256,
                state,
                flaw.map(Reading::sentence).orElse(""),
                origin,
                read ? gathered.outcome() : Outcome.NONE,
                read ? gathered.facts() : List.of(),
                read ? gathered.silences() : List.of());
    }

    /** The same file, refused for {@code reason}. */
    Reading refused(Malformed reason) {
        return new Reading(file, format, sha256, Evidence.State.UNREADABLE, Optional.of(reason), gathered);
    }

    /** The same file, read for what paths select in it. */
    Reading readAs(String syntax) {
        return new Reading(file, syntax, sha256, Evidence.State.READ, Optional.empty(), gathered);
    }

    private static String sentence(Malformed flaw) {
        if (flaw.line() < 1) return flaw.words();
        return flaw.words() + ", at line " + flaw.line() + (flaw.column() < 1 ? "" : ", column " + flaw.column());
    }
}
