package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.Map;
import java.util.TreeMap;

/** What {@code kube-bench --json} prints: the controls of the CIS benchmark, as a list or in an object with totals. */
final class KubeBenchJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "kube-bench-json", FormatCard.Group.FINDINGS, "kube-bench JSON")
            .says(
                    "Each check that failed, and each that warns because a person has to look, with the totals that kube-bench counts and those of the results that it lists.",
                    "Names neither the time nor the cluster. What an audit printed is not read.",
                    "At least one check passed, and none failed or warns.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("node_type", "tests") || head.isObjectWith("Controls[].tests");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        new Places()
                .at("[]", reading::control)
                .at("/Controls[]", reading::control)
                .read(input);
        reading.finish();
    }

    /** One pass over the controls. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private final Tallies statuses = new Tallies("byStatus");
        private final Map<String, Integer> totals =
                new TreeMap<>(Map.of("total_pass", 0, "total_fail", 0, "total_warn", 0, "total_info", 0));
        private int controls;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("kube-bench", sink);
        }

        void control(Place control) {
            controls++;
            totals.replaceAll((name, sum) -> sum + control.at(name).count().orElse(0));
            for (Place section : control.at("tests").each()) {
                for (Place result : section.at("results").each()) result(result);
            }
        }

        private void result(Place result) {
            String status = result.at("status").text();
            statuses.add(status);
            switch (status) {
                case "PASS" -> report.examined();
                case "FAIL" -> found(result, "error");
                case "WARN" -> found(result, "warning");
                default -> {}
            }
        }

        private void found(Place result, String word) {
            report.found(
                    result.at("test_number").text(),
                    word,
                    result.at("test_desc").text(),
                    result.pointer());
        }

        void finish() {
            sink.say("controls", controls, Pointer.WHOLE_FILE);
            totals.forEach((name, sum) -> sink.say(name, sum, Pointer.WHOLE_FILE));
            statuses.tell(sink);
            int declared = totals.getOrDefault("total_fail", 0);
            if (declared > statuses.of("FAIL")) report.incomplete("it counts more failed checks than it lists");
            report.finish();
        }
    }
}
