package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** What {@code pip-audit --format json} writes, with or without an object around its list. What it skipped it did not audit. */
final class PipAudit implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("pip-audit", FormatCard.Group.FINDINGS, "pip-audit JSON")
            .says(
                    "Each dependency that was audited or skipped, and each vulnerability found in it; pip-audit grades none, so that every one counts.",
                    "Names neither the time nor the age of the advisories nor the commit. Fixes that it planned are only counted.",
                    "At least one dependency was audited, none was skipped, and none is vulnerable.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean list = head.isListOf("name") && (head.isListOf("vulns") || head.isListOf("skip_reason"));
        boolean object = head.isObjectWith("dependencies", "fixes")
                || head.isObjectWith("dependencies[].vulns")
                || head.isObjectWith("dependencies[].skip_reason");
        return list || object;
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        new Places()
                .at("[]", reading::dependency)
                .at("/dependencies[]", reading::dependency)
                .at("/fixes", fixes -> sink.say("fixes", fixes.each().size(), fixes.pointer()))
                .read(input);
        reading.finish();
    }

    /** One pass over the dependencies. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private int dependencies;
        private int skipped;
        private int vulnerable;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("pip-audit", sink);
        }

        void dependency(Place dependency) {
            dependencies++;
            String name = dependency.at("name").text();
            if (!dependency.at("vulns").isList()) {
                skipped++;
                sink.say("skipped", name, dependency.pointer());
                return;
            }
            report.examined();
            if (!dependency.at("vulns").each().isEmpty()) vulnerable++;
            for (Place flaw : dependency.at("vulns").each()) {
                report.found(
                        flaw.at("id").text(),
                        "",
                        name + " " + dependency.at("version").text(),
                        flaw.pointer());
            }
        }

        void finish() {
            sink.say("deps", dependencies, Pointer.WHOLE_FILE);
            sink.say("skippedDeps", skipped, Pointer.WHOLE_FILE);
            sink.say("vulnerableDeps", vulnerable, Pointer.WHOLE_FILE);
            sink.say("vulns", report.findings(), Pointer.WHOLE_FILE);
            if (skipped > 0) report.incomplete("it skipped " + skipped + " of " + dependencies + " dependencies");
            report.finishWithDatabase();
        }
    }
}
