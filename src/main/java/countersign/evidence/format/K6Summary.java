package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Legible;
import countersign.evidence.Outcome;

/**
 * End-of-test summaries of k6 in their three shapes: the data of {@code handleSummary}, {@code --summary-export}, and the machine-readable
 * summary of later versions. Metrics are named {@code NAME STATISTIC}, such as {@code http_req_duration p(95)}; a share has its name
 * alone. The judgement is that of the thresholds; without any there is none. What setup code returned is never looked at.
 */
final class K6Summary implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "k6-summary",
                    FormatCard.Group.MEASURES,
                    "k6 summary (handleSummary, --summary-export, --new-machine-readable-summary)")
            .says(
                    "Each statistic of each metric, shares as ratios, and each threshold.",
                    "Only the machine-readable summary says when. Without http_req_failed the error rate is unknown, and then no latency is confirmed.",
                    "Every threshold held on samples that were taken. Without thresholds it passes no judgement.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        if (head.isObjectWith("metadata.k6Version", "results.metrics")) return true;
        return head.isObjectWith("metrics", "root_group") || head.isObjectWith("metrics.iterations");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        JsonStream.read(input, reading::summary);
        reading.finish();
    }

    /** One pass over a summary. */
    private static final class Reading {
        private final FactSink sink;
        private String version = "";
        private boolean errorRateKnown;

        Reading(FactSink sink) {
            this.sink = sink;
        }

        void summary(JsonStream json) {
            json.eachField(name -> {
                switch (name) {
                    case "metrics" -> json.eachField(metric -> metric(json, new K6Metric(metric, json.pointer())));
                    case "metadata" -> json.eachField(key -> metadata(json, key));
                    case "results" -> json.eachField(key -> results(json, key));
                    default -> {}
                }
            });
        }

        private void metadata(JsonStream json, String key) {
            if (key.equals("k6Version")) version = Legible.of(json.text().orElse(""), 50);
            if (key.equals("generatedAt")) json.text().flatMap(Times::parse).ifPresent(sink::time);
        }

        private void results(JsonStream json, String key) {
            if (key.equals("metrics")) json.eachElement(() -> metric(json, new K6Metric("", json.pointer())));
            if (key.equals("passed"))
                json.truth().ifPresent(passed -> sink.judge(passed ? Outcome.PASS : Outcome.FAIL));
        }

        private void metric(JsonStream json, K6Metric metric) {
            metric.read(json);
            metric.tell(sink);
            errorRateKnown |= metric.isErrorRate();
        }

        void finish() {
            sink.tool(new Tool("k6", version));
            if (!errorRateKnown) sink.silent("error-rate");
        }
    }
}
