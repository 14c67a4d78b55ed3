package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What testssl.sh found, however it is written. */
final class TestSslTally {
    private static final String TOOL = "testssl.sh";
    /** What is told beside the findings: the id of a check by the name under which its result is said. */
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("overall_grade", "grade"),
            Map.entry("cert_notAfter", "certNotAfter"),
            Map.entry("cert_expirationStatus", "certExpiration"),
            Map.entry("cert_chain_of_trust", "chain"),
            Map.entry("SSLv3", "SSLv3"),
            Map.entry("TLS1", "TLS1"),
            Map.entry("TLS1_1", "TLS1_1"),
            Map.entry("TLS1_2", "TLS1_2"),
            Map.entry("TLS1_3", "TLS1_3"),
            Map.entry("HSTS", "HSTS"),
            Map.entry("HSTS_time", "HSTS_time"));
    /** Troubles of the machine that asks, which take nothing from what is asked. */
    private static final Set<String> OWN_TROUBLES = Set.of("engine_problem");

    private final FactSink sink;
    private final ScanTally tally;
    private final Tallies severities = new Tallies("severity");
    private final List<String> flaws = new ArrayList<>();
    private int checks;
    private int examined;
    private String version = "";

    TestSslTally(FactSink sink) {
        this.sink = sink;
        this.tally = new ScanTally(sink);
    }

    /** One check and what came of it. */
    record Check(String id, String severity, String finding, Pointer at) {}

    void version(String text) {
        version = text;
    }

    void check(Check check) {
        checks++;
        severities.add(check.severity());
        // A server with several certificates has each of these once for each.
        String id = check.id().split(" ", 2)[0];
        if (SAID.containsKey(id)) sink.say(SAID.getOrDefault(id, id), check.finding(), check.at());
        switch (check.severity()) {
            case "OK", "INFO" -> examined++;
            case "FATAL", "WARN" -> trouble(check);
            default -> find(check);
        }
    }

    /** What kept the tool from examining something, or all. */
    void trouble(Check check) {
        if (check.severity().equals("FATAL")) flaws.add("it broke off: " + check.finding());
        else if (!OWN_TROUBLES.contains(check.id())) flaws.add("not examined: " + check.id());
    }

    private void find(Check check) {
        examined++;
        FindingLevel level = FindingLevel.of(check.severity());
        tally.add(new Finding(
                TOOL, check.id(), level, check.severity(), check.id() + ": " + check.finding(), check.at()));
    }

    /** What the tool says of the time that it took; whatever is no number means that it did not end. */
    void scanTime(Place time) {
        sink.say("scanTime", time.text(), time.pointer());
        if (time.number().isEmpty()) flaw("it does not say that it ended");
    }

    /** Why the scan is not complete. */
    void flaw(String detail) {
        flaws.add(detail);
    }

    void finish() {
        sink.tool(new Tool(TOOL, version));
        sink.say("checks", checks, Pointer.WHOLE_FILE);
        severities.tell(sink);
        String detail = String.join("; ", flaws.subList(0, Math.min(flaws.size(), 3)));
        if (examined == 0 && flaws.isEmpty()) tally.empty(TOOL, version, "nothing was examined");
        else tally.add(new Scan(TOOL, version, flaws.isEmpty(), detail, Pointer.WHOLE_FILE));
        tally.finish();
    }
}
