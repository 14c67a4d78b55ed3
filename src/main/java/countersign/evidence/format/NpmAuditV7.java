package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.stream.Collectors;

/** What {@code npm audit --json} prints from npm 7 on: one entry for each package that is vulnerable, or that depends on one. */
final class NpmAuditV7 implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "npm-audit-v7", FormatCard.Group.FINDINGS, "npm audit --json (npm 7 and later)")
            .says(
                    "Each vulnerable package with npm's severity, npm's own counts, and how many dependencies were audited; also the message that npm prints where the audit could not be made.",
                    "Names neither the time nor the age of the advisories nor the commit. It counts packages, and not advisories or paths.",
                    "At least one dependency was audited, and no package is vulnerable at moderate, high or critical severity.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean refused = head.isObjectWith("message", "method", "uri", "statusCode")
                && head.value("uri").contains("/-/npm/");
        return head.isObjectWith("auditReportVersion") || refused;
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ScanReport report = new ScanReport("npm audit", sink);
        new Places()
                .at("/auditReportVersion", place -> sink.say("auditReportVersion", place.text(), place.pointer()))
                .at("/vulnerabilities/*", vulnerable -> vulnerable(vulnerable, report))
                .at("/metadata", metadata -> metadata(metadata, report, sink))
                .at("/statusCode", status -> {
                    sink.say("error", status.text(), status.pointer());
                    report.incomplete("the registry refused the audit");
                })
                .read(input);
        sink.say("vulnPackages", report.findings(), Pointer.WHOLE_FILE);
        report.finishWithDatabase();
    }

    /** What a package is vulnerable by: an advisory, or the name of another package. */
    private static void vulnerable(Place vulnerable, ScanReport report) {
        String because = vulnerable.at("via").each().stream()
                .map(via -> via.isObject() ? via.at("title").text() : "depends on " + via.text())
                .distinct()
                .collect(Collectors.joining("; "));
        report.found(vulnerable.name(), vulnerable.at("severity").text(), because, vulnerable.pointer());
    }

    private static void metadata(Place metadata, ScanReport report, FactSink sink) {
        for (Place count : metadata.at("vulnerabilities").fields()) {
            sink.say("meta." + count.name(), count.text(), count.pointer());
        }
        Place total = metadata.at("dependencies", "total");
        Place audited = total.isThere() ? total : metadata.at("totalDependencies");
        sink.say("deps", audited.text(), audited.pointer());
        report.examined(audited);
        if (metadata.at("vulnerabilities", "total").count().orElse(0) > report.findings())
            report.incomplete("it counts more vulnerable packages than it lists");
    }
}
