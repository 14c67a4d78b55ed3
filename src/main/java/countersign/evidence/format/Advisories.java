package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.Pointer;

/** A registry's answer to an audit of the older kind: advisories by number, and counts of the paths that lead to them. */
final class Advisories {
    private final FactSink sink;
    private final ScanReport report;

    Advisories(String tool, FactSink sink) {
        this.sink = sink;
        this.report = new ScanReport(tool, sink);
    }

    void read(EvidenceInput input) {
        new Places()
                .at("/advisories/*", this::advisory)
                .at("/metadata", this::metadata)
                .at("/error", this::error)
                .read(input);
        finish();
    }

    /** The one that stands on {@code advisory}. */
    void advisory(Place advisory) {
        report.found(
                advisory.at("module_name").text(),
                advisory.at("severity").text(),
                advisory.at("title").text(),
                advisory.pointer());
    }

    /** The counts of the whole audit. */
    void metadata(Place metadata) {
        boolean counted = false;
        for (Place count : metadata.at("vulnerabilities").fields()) {
            sink.say("meta." + count.name(), count.text(), count.pointer());
            counted |= count.count().orElse(0) > 0;
        }
        Place audited = metadata.at("totalDependencies");
        sink.say("totalDeps", audited.text(), audited.pointer());
        report.examined(audited);
        if (counted && report.findings() == 0) report.incomplete("it counts vulnerabilities that it does not list");
    }

    /** An audit that could not be made. */
    void error(Place error) {
        Place code = error.at("code");
        sink.say("error", code.isThere() ? code.text() : error.text(), error.pointer());
        incomplete("the audit could not be made");
    }

    void incomplete(String why) {
        report.incomplete(why);
    }

    /** Tells what the audit comes to. */
    void finish() {
        sink.say("advisories", report.findings(), Pointer.WHOLE_FILE);
        report.finishWithDatabase();
    }
}
