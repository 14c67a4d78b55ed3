package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.Pointer;
import java.math.BigDecimal;
import java.util.Comparator;
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

    /** Scores of CVSS by its own bounds (version 3.1, section 5). */
    private static Stream<String> word(Place score) {
        if (score.number().isEmpty())
            return Stream.of(score.text()).filter(word -> FindingLevel.of(word) != FindingLevel.UNKNOWN);
        BigDecimal number = score.number().orElseThrow();
        if (number.signum() <= 0) return Stream.of("none");
        if (number.compareTo(new BigDecimal("9.0")) >= 0) return Stream.of("critical");
        if (number.compareTo(new BigDecimal("7.0")) >= 0) return Stream.of("high");
        return Stream.of(number.compareTo(new BigDecimal("4.0")) >= 0 ? "medium" : "low");
    }
}
