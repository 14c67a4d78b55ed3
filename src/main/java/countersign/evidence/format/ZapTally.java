package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.Legible;
import countersign.evidence.Pointer;

/** What a report of ZAP says, however it is written. */
final class ZapTally {
    private static final int LONGEST_NAME = 300;

    private final FactSink sink;
    private final ScanTally tally;
    private final Tallies risks = new Tallies("risk");
    private String version = "";
    private String generated = "";
    private String created = "";
    private int sites;
    private int alerts;
    private int instances;

    ZapTally(FactSink sink) {
        this.sink = sink;
        this.tally = new ScanTally(sink);
    }

    /**
     * A kind of alert on a site.
     *
     * @param risk from 0 to 3
     * @param confidence 0 where somebody called it a false positive
     */
    record Alert(String id, String name, String risk, String confidence, int instances, Pointer at) {
        String severity() {
            return switch (risk) {
                case "0" -> "info";
                case "1" -> "low";
                case "2" -> "medium";
                case "3" -> "high";
                default -> "unknown";
            };
        }
    }

    void version(String text) {
        version = Legible.of(text, LONGEST_NAME);
        sink.say("version", text, Pointer.WHOLE_FILE);
    }

    void generated(String text) {
        generated = text;
        sink.say("generated", text, Pointer.WHOLE_FILE);
    }

    /** The same time with its zone, as newer versions write it beside the other. */
    void created(String text) {
        created = text;
    }

    void site(String name) {
        sites++;
        sink.say("sites", name, Pointer.WHOLE_FILE);
    }

    void alert(Alert alert) {
        if (alert.confidence().equals("0")) return;
        alerts++;
        instances += alert.instances();
        risks.add(alert.risk());
        FindingLevel level = FindingLevel.of(alert.severity());
        String name = Legible.of(alert.name(), LONGEST_NAME);
        tally.add(new Finding("ZAP", alert.id(), level, alert.severity(), name, alert.at()));
    }

    void finish() {
        sink.tool(new Tool("ZAP", version));
        Times.parse(created).or(() -> Times.parse(generated)).ifPresent(sink::time);
        sink.say("alertTypes", alerts, Pointer.WHOLE_FILE);
        sink.say("instances", instances, Pointer.WHOLE_FILE);
        risks.tell(sink);
        sink.silent("scope");
        if (sites == 0) tally.empty("ZAP", version, "no site was scanned");
        else tally.add(new Scan("ZAP", version, true, "", Pointer.WHOLE_FILE));
        tally.finish();
    }
}
