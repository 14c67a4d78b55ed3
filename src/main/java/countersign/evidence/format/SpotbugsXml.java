package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.math.BigDecimal;
import java.util.Set;

/** SpotBugs' XML report, and that of FindBugs before it. */
final class SpotbugsXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("spotbugs-xml", FormatCard.Group.FINDINGS, "SpotBugs XML")
            .says(
                    "Each bug by its priority (high, normal or low), type and class, how many classes were analysed, and when.",
                    "Names no commit. Bugs that a filter excludes are not in it; whether classes that were missing mattered is not known, so that any is a gap.",
                    "At least one class was analysed, nothing was missing or went wrong, and no bug is of high or normal priority.");

    private static final Set<String> PARTS = Set.of("BugInstance", "Errors", "FindBugsSummary");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("BugCollection");
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
        private int classes;
        private boolean ended;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("SpotBugs", sink);
        }

        /** When it was analysed; the other time is that of the newest class file. */
        void root(XmlNode root) {
            report.version(root.attribute("version"));
            Times.ofEpochMillis(whole(root, "analysisTimestamp")).ifPresent(sink::time);
        }

        void part(XmlNode part) {
            switch (part.name()) {
                case "BugInstance" -> bug(part);
                case "Errors" -> errors(part);
                default -> {
                    ended = true;
                    classes = (int) whole(part, "total_classes");
                    if (classes > 0) report.examined();
                }
            }
        }

        private void errors(XmlNode errors) {
            if (whole(errors, "errors") > 0) report.incomplete("the analysis had errors");
            if (whole(errors, "missingClasses") > 0) report.incomplete("classes were missing");
        }

        private void bug(XmlNode bug) {
            Priority priority = Priority.of(bug.attribute("priority"));
            priorities.add(priority.word);
            String where =
                    bug.first("Class").map(type -> type.attribute("classname")).orElse("");
            Pointer at = new Pointer("/" + bug.path(), bug.line());
            report.found(new Finding("", bug.attribute("type"), priority.level, priority.word, where, at));
        }

        private static long whole(XmlNode node, String attribute) {
            return new TreeScalar(node.attribute(attribute), false)
                    .number()
                    .map(BigDecimal::longValue)
                    .orElse(0L);
        }

        void finish() {
            sink.say("classes", classes, Pointer.WHOLE_FILE);
            sink.say("bugs", priorities.total(), Pointer.WHOLE_FILE);
            priorities.tell(sink);
            if (!ended) report.incomplete("it ends without a summary");
            report.finish();
        }
    }

    /** How sure SpotBugs is, which it calls a priority. */
    private enum Priority {
        HIGH("high", FindingLevel.ERROR),
        NORMAL("normal", FindingLevel.WARNING),
        LOW("low", FindingLevel.NOTE),
        OTHER("unknown", FindingLevel.UNKNOWN);

        private final String word;
        private final FindingLevel level;

        Priority(String word, FindingLevel level) {
            this.word = word;
            this.level = level;
        }

        static Priority of(String number) {
            return switch (number) {
                case "1" -> HIGH;
                case "2" -> NORMAL;
                case "3" -> LOW;
                default -> OTHER;
            };
        }
    }
}
