package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.List;

/** What drHEADer says of headers that break a rule. A run without findings leaves an empty list, which names no tool. */
final class DrHeader implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "drheader-json", FormatCard.Group.FINDINGS, "drHEADer JSON (--json)")
            .says(
                    "Each broken rule as a finding with its severity.",
                    "Says neither the time nor which address was asked; values of headers are passed over.",
                    "No rule of a medium or high severity is broken.");

    private static final String TOOL = "drHEADer";

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean rule = head.isListOf("rule", "severity", "message");
        if (head.isListOf("url", "report[].rule")) return true;
        return rule
                && (head.names().contains("[].expected")
                        || head.names().contains("[].value")
                        || head.names().contains("[].delimiter"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        sink.tool(new Tool(TOOL, ""));
        ScanTally tally = new ScanTally(sink);
        Tallies rules = new Tallies("rule");
        JsonStream.read(input, json -> json.eachElement(() -> entry(Place.here(json), rules, tally)));
        rules.tell(sink);
        sink.silent("scope");
        tally.add(new Scan(TOOL, "", true, "", Pointer.WHOLE_FILE));
        tally.finish();
    }

    /** A broken rule, or of several addresses the list of each. */
    private static void entry(Place entry, Tallies rules, ScanTally tally) {
        List<Place> broken = entry.at("report").isList() ? entry.at("report").each() : List.of(entry);
        for (Place rule : broken) {
            rules.add(rule.at("rule").text());
            tally.add(finding(rule));
        }
    }

    private static Finding finding(Place broken) {
        String rule = broken.at("rule").text();
        String severity = broken.at("severity").text();
        String message = rule + ": " + broken.at("message").text();
        return new Finding(TOOL, rule, FindingLevel.of(severity), severity, message, broken.pointer());
    }
}
