package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.Legible;
import countersign.evidence.Pointer;

/**
 * A scanner's report, told while it is read: each finding at once, and at the end the scan itself, when it is known what was examined. A
 * scan of which nobody says that it examined anything is never clean.
 */
final class ScanReport {
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_MESSAGE = 300;

    private final String tool;
    private final FactSink sink;
    private final ScanTally tally;
    private String version = "";
    private String flaw = "";
    private boolean databaseKnown;
    private boolean examined;
    private int findings;

    ScanReport(String tool, FactSink sink) {
        this.tool = tool;
        this.sink = sink;
        this.tally = new ScanTally(sink);
    }

    void version(Place place) {
        version(place.text());
    }

    void version(String text) {
        version = Legible.of(text, LONGEST_WORD);
    }

    /** When the scan took place. */
    void time(Place place) {
        Times.parse(place.raw()).ifPresent(sink::time);
    }

    /** Which commit was scanned; anything but a whole id names none. */
    void commit(Place place) {
        commit(place, sink);
    }

    /** Tells {@code sink} of the commit that a file is about; anything but a whole id names none. */
    static void commit(Place place, FactSink sink) {
        if (Commits.isFull(place.raw())) sink.commit(place.raw());
    }

    /** How old the knowledge was that a scan for known flaws used; such a report that has no time here says so at its end. */
    void database(String name, Place place) {
        databaseKnown |= Times.parse(place.raw()).isPresent();
        sink.say(name, place.text(), place.pointer());
    }

    /** Tells the scan of a tool that knows flaws from a database. */
    void finishWithDatabase() {
        if (!databaseKnown) sink.silent("database-age");
        finish();
    }

    /** That the report names something that was examined. */
    void examined() {
        examined = true;
    }

    /** That something was examined if {@code count} is a number above zero. */
    void examined(Place count) {
        examined |= count.number().filter(number -> number.signum() > 0).isPresent();
    }

    /** Why the scan is not complete; of several reasons the first counts. */
    void incomplete(String why) {
        if (flaw.isEmpty()) flaw = why;
    }

    /** A finding at the level that the tool's word stands for; one that has no word is ungraded. */
    void found(String rule, String severity, String message, Pointer at) {
        String word = severity.isBlank() ? "unknown" : severity;
        found(new Finding(tool, rule, FindingLevel.of(word), word, message, at));
    }

    /** A finding; its words need not be fit to be shown yet. */
    void found(Finding finding) {
        findings++;
        tally.add(new Finding(
                tool,
                Legible.of(finding.rule(), LONGEST_MESSAGE),
                finding.level(),
                Legible.of(finding.severity(), LONGEST_WORD),
                Legible.of(finding.message(), LONGEST_MESSAGE),
                finding.at()));
    }

    int findings() {
        return findings;
    }

    /** Tells the scan, and judges it with its findings. */
    void finish() {
        sink.tool(new Tool(tool, version));
        if (!flaw.isEmpty()) tally.add(new Scan(tool, version, false, flaw, Pointer.WHOLE_FILE));
        else if (examined || findings > 0) tally.add(new Scan(tool, version, true, "", Pointer.WHOLE_FILE));
        else tally.empty(tool, version, "it lists nothing that was examined");
        tally.finish();
    }
}
