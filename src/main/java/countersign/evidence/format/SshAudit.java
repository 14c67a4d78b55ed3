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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What ssh-audit finds at an SSH server. Before version 3 it graded nothing in JSON. */
final class SshAudit implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "ssh-audit-json", FormatCard.Group.FINDINGS, "ssh-audit JSON (-j)")
            .says(
                    "Each algorithm that fails or is warned of as a finding, each CVE as well; the banner and the target.",
                    "Says neither the time nor its own version. Before version 3 algorithms are listed and not graded, which is told.",
                    "Algorithms are listed and graded, none fails or is warned of, and there is no CVE.");

    private static final String TOOL = "ssh-audit";
    private static final List<String> KINDS = List.of("kex", "key", "enc", "mac");
    private static final Map<String, FindingLevel> NOTES =
            new TreeMap<>(Map.of("fail", FindingLevel.ERROR, "warn", FindingLevel.WARNING));

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("banner", "kex", "enc", "mac") || head.isListOf("banner", "kex", "enc", "mac");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        sink.tool(new Tool(TOOL, ""));
        List<Place> servers = new ArrayList<>();
        JsonStream.read(input, json -> {
            if (json.isObject()) servers.add(Place.here(json));
            json.eachElement(() -> servers.add(Place.here(json)));
        });
        servers.forEach(server -> server(server, sink));
    }

    private static void server(Place server, FactSink sink) {
        sink.say(
                "banner", server.at("banner", "raw").text(), server.at("banner").pointer());
        sink.say("target", server.at("target").text(), server.at("target").pointer());
        List<Place> algorithms =
                KINDS.stream().flatMap(kind -> server.at(kind).each().stream()).toList();
        sink.say("algorithms", algorithms.size(), server.pointer());
        boolean graded =
                algorithms.stream().anyMatch(algorithm -> algorithm.at("notes").isThere());
        if (!graded) {
            sink.silent("grades");
            return;
        }
        ScanTally tally = new ScanTally(sink);
        tally.add(new Scan(TOOL, "", true, "", server.pointer()));
        for (Place algorithm : algorithms) NOTES.forEach((word, level) -> noted(algorithm, word, level, tally));
        for (Place cve : server.at("cves").each()) {
            String name = cve.at("name").text();
            tally.add(new Finding(
                    TOOL,
                    name,
                    FindingLevel.UNKNOWN,
                    "unknown",
                    cve.at("description").text(),
                    cve.pointer()));
        }
        tally.finish();
    }

    private static void noted(Place algorithm, String word, FindingLevel level, ScanTally tally) {
        String name = algorithm.at("algorithm").text();
        for (Place note : algorithm.at("notes", word).each()) {
            tally.add(new Finding(TOOL, name, level, word, name + ": " + note.text(), note.pointer()));
        }
    }
}
