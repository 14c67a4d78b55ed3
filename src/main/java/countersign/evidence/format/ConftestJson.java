package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** What {@code conftest test -o json} prints: for each file and namespace the rules that held, those that warn and those that failed. */
final class ConftestJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("conftest-json", FormatCard.Group.FINDINGS, "Conftest JSON")
            .says(
                    "Each failure as an error and each warning, with its file, and how many rules held.",
                    "Names neither the time nor the commit nor the policy. Exceptions are only counted.",
                    "At least one rule held, and none failed or warns.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("filename")
                && (head.isListOf("successes") || head.isListOf("failures") || head.isListOf("warnings"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        new Places().at("[]", reading::file).read(input);
        reading.finish();
    }

    /** One pass over the files. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private final Tallies seen = new Tallies("seen");

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("conftest", sink);
        }

        void file(Place file) {
            seen.add("files");
            // Versions before 0.20 list what held.
            report.examined(file.at("successes"));
            if (!file.at("successes").each().isEmpty()) report.examined();
            file.at("exceptions").each().forEach(exception -> seen.add("exceptions"));
            found(file, "failures", "error");
            found(file, "warnings", "warning");
        }

        private void found(Place file, String list, String word) {
            for (Place found : file.at(list).each()) {
                seen.add(list);
                String what =
                        found.at("msg").text() + " (" + file.at("filename").text() + ")";
                report.found(found.at("metadata", "query").text(), word, what, found.pointer());
            }
        }

        void finish() {
            for (String name : new String[] {"files", "failures", "warnings", "exceptions"}) {
                sink.say(name, seen.of(name), Pointer.WHOLE_FILE);
            }
            report.finish();
        }
    }
}
