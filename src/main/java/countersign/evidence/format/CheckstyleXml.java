package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.Set;

/**
 * Checkstyle's XML report, which many other tools write too. Checkstyle lists every file; most of the others list only those in which they
 * found something, so that a report of theirs that lists none does not say that any was looked at.
 */
final class CheckstyleXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "checkstyle-xml",
                    FormatCard.Group.FINDINGS,
                    "Checkstyle XML (Checkstyle, PHP_CodeSniffer, ktlint, detekt, ESLint and others)")
            .says(
                    "Each error with its severity, check, file and line, and how many files are listed.",
                    "Names neither the time nor the commit; a tool that imitates Checkstyle goes by its name here, with the version that it writes.",
                    "At least one file is listed, each could be read, and there is neither an error nor a warning.");

    private static final Set<String> PARTS = Set.of("file", "exception");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("checkstyle");
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
        private final Tallies severities = new Tallies("bySev");
        private int files;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("Checkstyle", sink);
        }

        void root(XmlNode root) {
            report.version(root.attribute("version"));
            sink.say("version", root.attribute("version"), new Pointer("/checkstyle", root.line()));
        }

        void part(XmlNode part) {
            if (part.name().equals("exception")) report.incomplete("a file could not be read");
            else file(part);
        }

        private void file(XmlNode file) {
            files++;
            report.examined();
            if (file.first("exception").isPresent()) report.incomplete("a file could not be read");
            for (XmlNode error : file.all("error")) {
                String severity = error.attribute("severity").isEmpty() ? "error" : error.attribute("severity");
                severities.add(severity);
                String place = file.attribute("name") + ":" + error.attribute("line");
                report.found(
                        error.attribute("source"),
                        severity,
                        error.attribute("message") + " (" + place + ")",
                        new Pointer("/" + error.path(), error.line()));
            }
        }

        void finish() {
            sink.say("files", files, Pointer.WHOLE_FILE);
            sink.say("errors", severities.total(), Pointer.WHOLE_FILE);
            severities.tell(sink);
            report.finish();
        }
    }
}
