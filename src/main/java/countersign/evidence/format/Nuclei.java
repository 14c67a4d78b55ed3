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
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Results of Nuclei: JSON lines, or a list of the same. */
final class Nuclei implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "nuclei-json", FormatCard.Group.FINDINGS, "Nuclei results (-jsonl, -json-export)")
            .says(
                    "Each match as a finding by the severity of its template, how many hosts matched, and when the first match was.",
                    "Says neither which templates ran nor whether the run ended; requests, responses, commands and what was extracted are passed over. A run without matches leaves an empty file.",
                    "There are matches, and none of them is medium or worse.");

    private static final String TOOL = "Nuclei";

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return Stream.of("template-id", "templateID")
                .anyMatch(id -> head.isRecordsWith(id, "info", "type") || head.isListOf(id, "info", "type"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        sink.tool(new Tool(TOOL, ""));
        ScanTally tally = new ScanTally(sink);
        Set<String> hosts = new LinkedHashSet<>();
        JsonStream.readEach(input, json -> {
            if (json.isObject()) match(Place.here(json), hosts, tally, sink);
            json.eachElement(() -> match(Place.here(json), hosts, tally, sink));
        });
        tally.add(new Scan(TOOL, "", true, "", Pointer.WHOLE_FILE));
        sink.say("hosts", hosts.size(), Pointer.WHOLE_FILE);
        sink.silent("scope");
        tally.finish();
    }

    private static void match(Place match, Set<String> hosts, ScanTally tally, FactSink sink) {
        Times.parse(match.at("timestamp").text()).ifPresent(sink::time);
        hosts.add(match.at("host").raw());
        // With -matcher-status, what did not match is written as well.
        if (!match.at("matcher-status").truth().orElse(true)) return;
        Place info = match.at("info");
        String severity = info.at("severity").text();
        String shown = severity.isEmpty() ? "unknown" : severity;
        // Before version 2.5 it was written otherwise.
        Place id = match.at("templateID");
        String rule = id.isThere() ? id.text() : match.at("template-id").text();
        tally.add(new Finding(
                TOOL, rule, FindingLevel.of(shown), shown, info.at("name").text(), match.pointer()));
    }
}
