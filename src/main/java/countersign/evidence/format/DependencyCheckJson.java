package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** OWASP Dependency-Check's JSON report. */
final class DependencyCheckJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "dependency-check-json", FormatCard.Group.FINDINGS, "OWASP Dependency-Check JSON")
            .says(
                    "Each vulnerability of each dependency with its severity, when the report was made, and when each data source was last asked or changed.",
                    "Names no commit. Suppressed vulnerabilities are counted and no findings; how sure the tool is that a dependency is what it takes it for is not read.",
                    "At least one dependency was looked at, the analysis had no exceptions, and nothing was found of medium, high, critical or unknown severity.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("reportSchema", "scanInfo", "dependencies");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        new Places()
                .at("/scanInfo", reading::scan)
                .at("/projectInfo/reportDate", reading.report::time)
                .at("/dependencies[]", reading::dependency)
                .read(input);
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

        void scan(Place scan) {
            report.version(scan.at("engineVersion"));
            sink.say("engine", scan.at("engineVersion").text(), scan.pointer());
            for (Place source : scan.at("dataSource").each()) {
                report.database("database " + source.at("name").text(), source.at("timestamp"));
            }
            if (!scan.at("analysisExceptions").each().isEmpty()) report.incomplete("the analysis had exceptions");
        }

        void dependency(Place dependency) {
            dependencies++;
            report.examined();
            suppressed += dependency.at("suppressedVulnerabilities").each().size();
            suppressed += dependency.at("suppressedVulnerability").each().size();
            if (!dependency.at("vulnerabilities").each().isEmpty()) vulnerable++;
            for (Place flaw : dependency.at("vulnerabilities").each()) {
                String severity = flaw.at("severity").text();
                severities.add(severity);
                report.found(
                        flaw.at("name").text(),
                        severity,
                        dependency.at("fileName").text(),
                        flaw.pointer());
            }
        }

        void finish() {
            sink.say("dependencies", dependencies, Pointer.WHOLE_FILE);
            sink.say("vulnerableDeps", vulnerable, Pointer.WHOLE_FILE);
            sink.say("vulns", severities.total(), Pointer.WHOLE_FILE);
            sink.say("suppressed", suppressed, Pointer.WHOLE_FILE);
            severities.tell(sink);
            report.finishWithDatabase();
        }
    }
}
