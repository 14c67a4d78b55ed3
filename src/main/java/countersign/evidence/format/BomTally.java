package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.Legible;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a bill of materials comes to. A vulnerability in it is a finding, unless somebody wrote that it does no harm; that there is none proves
 * nothing, for a bill does not say that anybody looked.
 */
final class BomTally {
    private static final int LONGEST_NAME = 200;
    private static final Set<String> HARMLESS =
            Set.of("not_affected", "false_positive", "resolved", "resolved_with_pedigree");

    private final FactSink sink;
    private final Tallies states = new Tallies("analysis");
    private Tool tool = new Tool("CycloneDX", "");
    private boolean toolKnown;
    private int components;
    private int vulnerabilities;

    BomTally(FactSink sink) {
        this.sink = sink;
    }

    /**
     * A vulnerability.
     *
     * @param severity in lower case
     * @param state of its analysis, or empty
     */
    record Vulnerability(String id, String severity, String state, Pointer at) {}

    /** The gravest of several ratings; {@code unknown} where there is none. */
    static String worst(List<String> severities) {
        return severities.stream()
                .map(severity -> severity.toLowerCase(Locale.ROOT))
                .filter(severity -> FindingLevel.of(severity) != FindingLevel.UNKNOWN)
                .min(Comparator.comparing(FindingLevel::of))
                .orElse("unknown");
    }

    void time(String timestamp) {
        Times.parse(timestamp).ifPresent(sink::time);
    }

    /** What made the bill; the first one counts. */
    void tool(String name, String version) {
        if (toolKnown || name.isEmpty()) return;
        tool = new Tool(Legible.of(name, LONGEST_NAME), Legible.of(version, LONGEST_NAME));
        toolKnown = true;
        sink.tool(tool);
    }

    void subject(String name, String version) {
        sink.say("subject", name, Pointer.WHOLE_FILE);
        sink.say("subject version", version, Pointer.WHOLE_FILE);
    }

    void component() {
        components++;
    }

    void vulnerability(Vulnerability found) {
        vulnerabilities++;
        if (!found.state().isEmpty()) states.add(found.state());
        if (HARMLESS.contains(found.state())) return;
        FindingLevel level = FindingLevel.of(found.severity());
        String id = Legible.of(found.id(), LONGEST_NAME);
        sink.add(new Finding(tool.name(), id, level, found.severity(), id, found.at()));
        if (level.isAtOrAbove(FindingLevel.WARNING)) sink.judge(Outcome.FAIL);
    }

    void finish() {
        sink.say("components", components, Pointer.WHOLE_FILE);
        sink.say("vulns", vulnerabilities, Pointer.WHOLE_FILE);
        states.tell(sink);
        String detail = "a bill of materials does not say that anybody looked for vulnerabilities";
        sink.add(new Scan(tool.name(), tool.version(), false, detail, Pointer.WHOLE_FILE));
    }
}
