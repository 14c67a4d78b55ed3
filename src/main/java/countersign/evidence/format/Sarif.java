package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;

/**
 * SARIF 2.1.0 (OASIS). Each run is a scan; each result that is active is a finding at its effective level. A file without runs, or a run
 * without results, tells of no scan that was completed.
 */
final class Sarif implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "sarif",
                    FormatCard.Group.FINDINGS,
                    "SARIF 2.1.0 (CodeQL, ESLint, Semgrep, Trivy, SpotBugs and others)")
            .says(
                    "Every active result at its effective level; suppressed, absent and merely informational results are left out.",
                    "Most tools write neither the time nor the commit. Code flows and fixes are not read.",
                    "Each run finished and computed its results, and none of them is a warning or worse.");

    private static final String VERSION = "2.1.";

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        if (!head.isObjectWith("runs")) return false;
        return head.value("$schema").contains("sarif")
                || head.names().contains("runs[].tool.driver")
                || head.value("version").startsWith(VERSION);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        JsonStream.read(input, reading::log);
        reading.finish();
    }

    /** One pass over a log file. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanTally tally;
        private boolean versionKnown;
        private int runs;

        Reading(FactSink sink) {
            this.sink = sink;
            this.tally = new ScanTally(sink);
        }

        void log(JsonStream json) {
            json.eachField(name -> {
                if (name.equals("version")) version(json);
                if (name.equals("runs")) json.eachElement(() -> run(json));
            });
        }

        private void version(JsonStream json) {
            versionKnown = json.text().filter(text -> text.startsWith(VERSION)).isPresent();
            if (!versionKnown) throw json.flaw("it is not SARIF 2.1.0");
        }

        private void run(JsonStream json) {
            runs++;
            SarifRun run = new SarifRun(sink, json.pointer());
            run.read(json);
            run.tell(tally);
        }

        void finish() {
            if (!versionKnown) throw new Malformed("it does not say that it is SARIF 2.1.0");
            if (runs == 0) tally.add(new Scan("", "", false, "no tool ran", new Pointer("/runs", 0)));
            tally.finish();
        }
    }
}
