package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code govulncheck -json} prints: one message after the other. A message about a flaw ({@code osv}) is no finding; a finding says
 * how near the code comes to the flaw, by the call that its trace begins with.
 */
final class Govulncheck implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("govulncheck", FormatCard.Group.FINDINGS, "govulncheck -json")
            .says(
                    "Each flaw once, by what comes nearest to it: called, imported or required; govulncheck grades none, so that every called one counts, and in a scan that does not look at calls every one; as dbModified when the database was last changed.",
                    "Names neither the time of the scan nor the commit, and no message ends the output: a scan that broke off can look complete, and the exit code is 0 whatever was found.",
                    "It says what was scanned, and no flaw is called.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isRecordsWith("config.protocol_version") || head.isListOf("config.protocol_version");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        Places places = new Places();
        for (String message : new String[] {"", "[]"}) {
            places.at(message + "/config", reading::config)
                    .at(message + "/progress", reading::progress)
                    .at(message + "/SBOM/modules[]", reading::module)
                    .at(message + "/osv/id", reading::flaw)
                    .at(message + "/finding", reading::finding);
        }
        places.readEach(input);
        reading.finish();
    }

    /** How near code comes to a flaw, nearest first. */
    private enum Reach {
        CALLED("called"),
        IMPORTED("imported"),
        REQUIRED("required");

        private final String word;

        Reach(String word) {
            this.word = word;
        }
    }

    /** The nearest that was found of a flaw. */
    private record Nearest(Reach reach, String module, Pointer at) {
        static Nearest of(Nearest one, Nearest other) {
            return other.reach().compareTo(one.reach()) < 0 ? other : one;
        }
    }

    /** One pass over the messages. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private final Map<String, Nearest> flaws = new TreeMap<>();
        private String scanLevel = "";
        private int described;
        private int findings;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("govulncheck", sink);
        }

        void config(Place config) {
            report.version(config.at("scanner_version"));
            scanLevel = config.at("scan_level").text();
            sink.say("scanner", config.at("scanner_version").text(), config.pointer());
            sink.say("scanLevel", scanLevel, config.pointer());
            report.database("dbModified", config.at("db_last_modified"));
        }

        void progress(Place progress) {
            if (!progress.at("message").text().isEmpty()) report.examined();
        }

        void module(Place module) {
            report.examined();
        }

        void flaw(Place id) {
            described++;
        }

        void finding(Place finding) {
            findings++;
            Place nearest = finding.at("trace").each().stream().findFirst().orElse(finding.at("trace"));
            Reach reach = Reach.REQUIRED;
            if (!nearest.at("package").text().isEmpty()) reach = Reach.IMPORTED;
            if (!nearest.at("function").text().isEmpty()) reach = Reach.CALLED;
            flaws.merge(
                    finding.at("osv").text(),
                    new Nearest(reach, nearest.at("module").text(), finding.pointer()),
                    Nearest::of);
        }

        void finish() {
            sink.say("osv", described, Pointer.WHOLE_FILE);
            sink.say("findings", findings, Pointer.WHOLE_FILE);
            sink.say("osvIds", flaws.size(), Pointer.WHOLE_FILE);
            sink.say(
                    "called",
                    flaws.values().stream()
                            .filter(flaw -> flaw.reach() == Reach.CALLED)
                            .count(),
                    Pointer.WHOLE_FILE);
            flaws.forEach(this::tell);
            report.finishWithDatabase();
        }

        private void tell(String id, Nearest flaw) {
            boolean callsKnown = scanLevel.isEmpty() || scanLevel.equals("symbol");
            boolean counts = flaw.reach() == Reach.CALLED || !callsKnown;
            FindingLevel level = counts ? FindingLevel.UNKNOWN : FindingLevel.NOTE;
            report.found(new Finding("", id, level, flaw.reach().word, flaw.module(), flaw.at()));
        }
    }
}
