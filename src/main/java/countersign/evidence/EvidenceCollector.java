package countersign.evidence;

import countersign.diagnostic.Diagnostics;
import countersign.source.InputFile;
import countersign.source.Location;
import java.util.Comparator;
import java.util.List;

/**
 * Stage 3: recognises evidence files by content, streams each into facts, and holds them against the receipts among them.
 *
 * <p>A file that is malformed, unknown or too large is no exception: it is in the result, with its state and why, and reported. The
 * result does not depend on the order of the files.
 */
public final class EvidenceCollector {
    private static final String READ_HELP =
            "run the tool that writes it again, or take it out of the evidence patterns";

    private final Readers readers;
    private final Limits limits;

    public EvidenceCollector(Readers readers, Limits limits) {
        this.readers = readers;
        this.limits = limits;
    }

    /** All of {@code files}, sorted by path. */
    public EvidenceSet collect(List<InputFile> files, Wanted wanted, Diagnostics diagnostics) {
        long bytes = files.stream().mapToLong(InputFile::size).sum();
        FileReading.Job job = new FileReading.Job(readers, limits, wanted, bytes);
        List<Reading> readings = files.stream()
                .sorted(Comparator.comparing(InputFile::path))
                .map(file -> new FileReading(file, job, diagnostics).read())
                .toList();
        Receipts receipts = new Receipts(readings);
        return new EvidenceSet(readings.stream()
                .map(reading -> evidence(reading, receipts, diagnostics))
                .toList());
    }

    private static Evidence evidence(Reading reading, Receipts receipts, Diagnostics diagnostics) {
        reading.flaw().ifPresent(flaw -> report(reading, flaw, diagnostics));
        if (reading.state() != Evidence.State.READ) return reading.from(Evidence.Origin.UNKNOWN);
        try {
            Evidence.Origin origin = receipts.originOf(reading);
            if (reading.nameless() && !receipts.endedWell(origin)) throw Wording.nameless(reading);
            return reading.from(origin);
        } catch (Malformed altered) {
            report(reading, altered, diagnostics);
            return reading.refused(altered).from(Evidence.Origin.UNKNOWN);
        }
    }

    private static void report(Reading reading, Malformed flaw, Diagnostics diagnostics) {
        Location at = new Location(reading.file(), Math.max(flaw.line(), 1), Math.max(flaw.column(), 1));
        String help = flaw.help().isEmpty() ? READ_HELP : flaw.help();
        diagnostics.report(flaw.code(), at, flaw.words(), help);
    }
}
