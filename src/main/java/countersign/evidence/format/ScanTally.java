package countersign.evidence.format;

import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.MoreFindings;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;

/**
 * Passes scans and their findings on and judges them together: a pass needs a scan that ran to its end, and no finding that is a warning or
 * worse.
 */
final class ScanTally {
    private final FactSink sink;
    private boolean scanned;
    private boolean found;

    ScanTally(FactSink sink) {
        this.sink = sink;
    }

    void add(Scan scan) {
        sink.add(scan);
        scanned = true;
        if (!scan.complete()) sink.judge(Outcome.INCOMPLETE);
    }

    /** A scan that examined nothing, of which no finding means nothing. */
    void empty(String tool, String version, String detail) {
        sink.add(new Scan(tool, version, false, detail, Pointer.WHOLE_FILE));
        scanned = true;
        sink.judge(Outcome.NO_EVIDENCE);
    }

    void add(Finding finding) {
        sink.add(finding);
        found |= finding.level().isAtOrAbove(FindingLevel.WARNING);
    }

    void add(MoreFindings more) {
        sink.add(more);
        found |= more.level().isAtOrAbove(FindingLevel.WARNING);
    }

    /** Judges what was added. */
    void finish() {
        if (!scanned) sink.judge(Outcome.INCOMPLETE);
        sink.judge(found ? Outcome.FAIL : Outcome.PASS);
    }
}
