package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** Dependency-Track's export of the findings of a project (file packaging format). It lists no component that is sound. */
final class DependencyTrackFpf implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "dependency-track-fpf", FormatCard.Group.FINDINGS, "Dependency-Track findings (FPF)")
            .says(
                    "Each finding that is not suppressed with its severity, the project and its version, and when the findings were exported.",
                    "Does not say how many components the project has, when they were analysed, or of which commit they are.",
                    "Findings are listed, and those that are not suppressed are all of low severity or less; an export without findings does not say that anything was analysed.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("version", "meta", "project", "findings");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ScanReport report = new ScanReport("Dependency-Track", sink);
        Tallies severities = new Tallies("bySev");
        Tallies suppressed = new Tallies("suppressed");
        new Places()
                .at("/version", version -> sink.say("version", version.text(), version.pointer()))
                .at("/meta/version", report::version)
                .at("/meta/timestamp", report::time)
                .at("/project/name", name -> sink.say("project", name.text(), name.pointer()))
                .at("/project/version", version -> sink.say("projVersion", version.text(), version.pointer()))
                .at("/findings[]", finding -> {
                    report.examined();
                    severities.add(finding.at("vulnerability", "severity").text());
                    if (finding.at("analysis", "isSuppressed").truth().orElse(false)) suppressed.add("finding");
                    else finding(finding, report);
                })
                .read(input);
        sink.say("findings", severities.total(), Pointer.WHOLE_FILE);
        severities.tell(sink);
        sink.say("suppressed", suppressed.total(), Pointer.WHOLE_FILE);
        sink.silent("scope");
        report.finishWithDatabase();
    }

    private static void finding(Place finding, ScanReport report) {
        Place flaw = finding.at("vulnerability");
        String component = finding.at("component", "name").text() + " "
                + finding.at("component", "version").text();
        report.found(
                flaw.at("vulnId").text(),
                flaw.at("severity").text(),
                component + ": " + flaw.at("title").text(),
                finding.pointer());
    }
}
