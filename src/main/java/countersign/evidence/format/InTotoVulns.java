package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.Pointer;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** The in-toto predicate vulns: a scan, its database, and what it found. The result of cosign's older predicate is the scanner's own, and not read. */
final class InTotoVulns {
    private InTotoVulns() {}

    static void tell(Place predicate, FactSink sink) {
        Place scanner = predicate.at("scanner");
        Tool tool = new Tool(scanner.at("uri").text(), scanner.at("version").text());
        sink.tool(tool);
        Place database = scanner.at("db", "lastUpdate");
        sink.say("database", database.text(), database.pointer());
        if (!database.isThere()) sink.silent("database-age");
        Place finished = predicate.at("metadata", "scanFinishedOn");
        Times.parse(finished.text()).ifPresent(sink::time);
        ScanTally tally = new ScanTally(sink);
        boolean listed = scanner.at("result").isList();
        String detail = !listed ? "it holds no list of results" : "it does not say that the scan finished";
        boolean complete = listed && finished.isThere();
        tally.add(new Scan(tool.name(), tool.version(), complete, complete ? "" : detail, scanner.pointer()));
        for (Place found : scanner.at("result").each()) tally.add(finding(tool, found));
        tally.finish();
    }

    private static Finding finding(Tool tool, Place found) {
        String severity = found.at("severity").each().stream()
                .flatMap(rating -> word(rating.at("score")))
                .min(Comparator.comparing(FindingLevel::of))
                .orElse("unknown");
        String id = found.at("id").text();
        Pointer at = found.pointer();
        return new Finding(tool.name(), id, FindingLevel.of(severity), severity, id, at);
    }

    /** A word as it is, and a score as the word for it. */
    private static Stream<String> word(Place score) {
        String text = score.text();
        if (score.number().isPresent())
            return Cvss.level(text).map(level -> level.name().toLowerCase(Locale.ROOT)).stream();
        return Stream.of(text).filter(word -> FindingLevel.of(word) != FindingLevel.UNKNOWN);
    }
}
