package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** What {@code checkov -o json} prints: one report, a list of them, or only a summary where it found nothing that it could check. */
final class CheckovJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("checkov-json", FormatCard.Group.FINDINGS, "Checkov JSON")
            .says(
                    "Each failed check with its severity where Checkov has one, and the numbers of checks that passed, failed and were skipped.",
                    "Names neither the time nor the commit. Without a severity every failed check counts; code and evaluated values are not read.",
                    "At least one check passed, none failed, and every file could be parsed.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("check_type", "results")
                || head.isListOf("check_type", "results")
                || head.isObjectWith("passed", "failed", "checkov_version");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        Places places = new Places()
                .at("/passed", passed -> reading.count("passed", passed))
                .at("/failed", failed -> reading.count("failed", failed))
                .at("/skipped", skipped -> reading.count("skipped", skipped))
                .at("/parsing_errors", errors -> reading.count("parsing_errors", errors))
                .at("/checkov_version", reading::version);
        for (String report : new String[] {"", "[]"}) {
            places.at(report + "/check_type", type -> sink.say("types", type.text(), type.pointer()))
                    .at(report + "/results/failed_checks[]", reading::failed)
                    .at(report + "/summary", reading::summary);
        }
        places.read(input);
        reading.finish();
    }

    /** One pass over the reports. */
    private static final class Reading {
        private static final String[] COUNTS = {"passed", "failed", "skipped", "parsing_errors"};

        private final FactSink sink;
        private final ScanReport report;
        private final int[] counts = new int[COUNTS.length];

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("checkov", sink);
        }

        void version(Place version) {
            report.version(version);
        }

        void summary(Place summary) {
            for (String name : COUNTS) count(name, summary.at(name));
            report.version(summary.at("checkov_version"));
        }

        void count(String name, Place count) {
            for (int i = 0; i < COUNTS.length; i++) {
                if (COUNTS[i].equals(name)) counts[i] += count.count().orElse(0);
            }
            if (name.equals("passed")) report.examined(count);
            if (name.equals("parsing_errors") && count.count().orElse(0) > 0)
                report.incomplete("a file could not be parsed");
        }

        void failed(Place check) {
            String place =
                    check.at("resource").text() + ", " + check.at("file_path").text();
            String what = check.at("check_name").text() + " (" + place + ")";
            report.found(check.at("check_id").text(), check.at("severity").text(), what, check.pointer());
        }

        void finish() {
            for (int i = 0; i < COUNTS.length; i++) sink.say(COUNTS[i], counts[i], Pointer.WHOLE_FILE);
            sink.say("lenFailed", report.findings(), Pointer.WHOLE_FILE);
            if (counts[1] > report.findings()) report.incomplete("it counts more failed checks than it lists");
            report.finish();
        }
    }
}
