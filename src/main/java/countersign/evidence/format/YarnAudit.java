package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.List;

/**
 * One JSON object a line: what {@code yarn audit --json} prints in Yarn 1, and {@code yarn npm audit --json} from Yarn 4 on, which prints
 * nothing at all where nothing is found.
 */
final class YarnAudit implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "yarn-audit",
                    FormatCard.Group.FINDINGS,
                    "yarn audit --json (Yarn 1), yarn npm audit --json (Yarn 4)")
            .says(
                    "Each advisory with its severity; of Yarn 1 also the summary with its counts, and how many dependencies were audited.",
                    "Names neither the time nor the age of the advisories nor the commit. Yarn 1 repeats an advisory for each path that leads to it.",
                    "Yarn 1 printed its summary, at least one dependency was audited, and there is no advisory of moderate, high or critical severity; a clean audit of Yarn 4 is an empty file.");

    private static final List<String> KINDS =
            List.of("auditAdvisory", "auditSummary", "auditAction", "info", "warning", "error");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        List<String> outermost = head.names().stream()
                .filter(name -> !name.contains(".") && !name.contains("["))
                .sorted()
                .toList();
        boolean named = outermost.equals(List.of("data", "type")) && KINDS.contains(head.value("type"));
        boolean first = head.isRecordsWith("type", "data") && named;
        return first || head.isRecordsWith("value", "children.Issue", "children.Severity");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        new Places().at("", reading::line).readEach(input);
        reading.finish();
    }

    /** One pass over the lines. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private int lines;
        private boolean ended;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("yarn audit", sink);
        }

        void line(Place line) {
            lines++;
            Place data = line.at("data");
            switch (line.at("type").text()) {
                case "auditAdvisory" -> advisory(data.at("advisory"));
                case "auditSummary" -> summary(data);
                case "error" -> report.incomplete("the audit could not be made");
                case "" -> found(line);
                default -> {}
            }
        }

        private void advisory(Place advisory) {
            report.found(
                    advisory.at("module_name").text(),
                    advisory.at("severity").text(),
                    advisory.at("title").text(),
                    advisory.pointer());
        }

        private void summary(Place summary) {
            ended = true;
            boolean counted = false;
            for (Place count : summary.at("vulnerabilities").fields()) {
                sink.say("summary." + count.name(), count.text(), count.pointer());
                counted |= count.count().orElse(0) > 0;
            }
            report.examined(summary.at("totalDependencies"));
            if (counted && report.findings() == 0) report.incomplete("it counts vulnerabilities that it does not list");
        }

        private void found(Place line) {
            ended |= line.at("children").isObject();
            Place advisory = line.at("children");
            report.found(
                    line.at("value").text(),
                    advisory.at("Severity").text(),
                    advisory.at("Issue").text(),
                    line.pointer());
        }

        void finish() {
            sink.say("lines", lines, Pointer.WHOLE_FILE);
            sink.say("advisories", report.findings(), Pointer.WHOLE_FILE);
            if (!ended) report.incomplete("it ends without a summary");
            report.finishWithDatabase();
        }
    }
}
