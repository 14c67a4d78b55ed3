package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.Set;

/** PMD's XML report (6 and 7). It lists no file in which nothing was found. */
final class PmdXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("pmd-xml", FormatCard.Group.FINDINGS, "PMD XML")
            .says(
                    "Each violation by its priority from 1 to 5, of which 1 and 2 are errors, 3 is a warning and 4 and 5 are notes, with its rule, file and line, and when PMD ran.",
                    "Names no commit, and no file in which nothing was found. Suppressed violations are left out.",
                    "A violation is listed, each is of priority 4 or 5, and every file could be read; a report of nothing does not say that any file was looked at, as one in SARIF does.");

    private static final Set<String> PARTS = Set.of("file", "error", "configerror");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("pmd");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        XmlNode.each(input, PARTS, reading::root, reading::part);
        reading.finish();
    }

    /** One pass over a report. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private final Tallies priorities = new Tallies("byPriority");
        private int files;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("PMD", sink);
        }

        void root(XmlNode root) {
            report.version(root.attribute("version"));
            Times.parse(root.attribute("timestamp")).ifPresent(sink::time);
        }

        void part(XmlNode part) {
            if (part.name().equals("file")) file(part);
            else
                report.incomplete(
                        part.name().equals("error") ? "a file could not be read" : "a rule could not be used");
        }

        private void file(XmlNode file) {
            files++;
            report.examined();
            for (XmlNode violation : file.all("violation")) {
                String priority = violation.attribute("priority");
                priorities.add(priority);
                String place = file.attribute("name") + ":" + violation.attribute("beginline");
                String what = violation.text() + " (" + place + ")";
                Pointer at = new Pointer("/" + violation.path(), violation.line());
                report.found(new Finding("", violation.attribute("rule"), level(priority), priority, what, at));
            }
        }

        private static FindingLevel level(String priority) {
            return switch (priority) {
                case "1", "2" -> FindingLevel.ERROR;
                case "3" -> FindingLevel.WARNING;
                case "4", "5" -> FindingLevel.NOTE;
                default -> FindingLevel.UNKNOWN;
            };
        }

        void finish() {
            sink.say("files", files, Pointer.WHOLE_FILE);
            sink.say("violations", priorities.total(), Pointer.WHOLE_FILE);
            priorities.tell(sink);
            report.finish();
        }
    }
}
