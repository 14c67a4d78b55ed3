package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Set;

/** OWASP Dependency-Check's XML report. Suppressed vulnerabilities are elements of another name. */
final class DependencyCheckXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "dependency-check-xml", FormatCard.Group.FINDINGS, "OWASP Dependency-Check XML")
            .says(
                    "Each vulnerability of each dependency with its severity, when the report was made, and when each data source was last asked or changed.",
                    "Names no commit. Suppressed vulnerabilities are counted and no findings; how sure the tool is that a dependency is what it takes it for is not read.",
                    "At least one dependency was looked at, the analysis had no exceptions, and nothing was found of medium, high, critical or unknown severity.");

    private static final Set<String> PARTS = Set.of("scanInfo", "projectInfo", "dependency");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("analysis") && head.value("namespace").contains("dependency-check");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        XmlNode.each(input, PARTS, reading::part);
        reading.finish();
    }

    /** One pass over a report. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private final Tallies severities = new Tallies("bySev");
        private int dependencies;
        private int vulnerable;
        private int suppressed;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("Dependency-Check", sink);
        }

        void part(XmlNode part) {
            Pointer at = new Pointer("/" + part.path(), part.line());
            switch (part.name()) {
                case "scanInfo" -> scan(part, at);
                case "projectInfo" -> Times.parse(part.textAt("reportDate")).ifPresent(sink::time);
                default -> dependency(part, at);
            }
        }

        private void scan(XmlNode scan, Pointer at) {
            report.version(scan.textAt("engineVersion"));
            sink.say("engine", scan.textAt("engineVersion"), at);
            for (XmlNode source : scan.all("dataSource")) {
                sink.say("database " + source.textAt("name"), source.textAt("timestamp"), at);
            }
            if (scan.all("dataSource").isEmpty()) sink.silent("database-age");
            if (scan.first("analysisExceptions", "exception").isPresent())
                report.incomplete("the analysis had exceptions");
        }

        private void dependency(XmlNode dependency, Pointer at) {
            dependencies++;
            report.examined();
            List<XmlNode> lists = dependency.all("vulnerabilities");
            List<XmlNode> flaws = lists.stream()
                    .flatMap(list -> list.all("vulnerability").stream())
                    .toList();
            suppressed += lists.stream()
                    .mapToInt(list -> list.all("suppressedVulnerability").size())
                    .sum();
            if (!flaws.isEmpty()) vulnerable++;
            for (XmlNode flaw : flaws) {
                severities.add(flaw.textAt("severity"));
                report.found(flaw.textAt("name"), flaw.textAt("severity"), dependency.textAt("fileName"), at);
            }
        }

        void finish() {
            sink.say("dependencies", dependencies, Pointer.WHOLE_FILE);
            sink.say("vulnerableDeps", vulnerable, Pointer.WHOLE_FILE);
            sink.say("vulns", severities.total(), Pointer.WHOLE_FILE);
            sink.say("suppressed", suppressed, Pointer.WHOLE_FILE);
            severities.tell(sink);
            report.finish();
        }
    }
}
