package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Legible;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;

/**
 * Lighthouse results (LHR), version 2 and later; of version 2 no scores, which it has from 0 to 100. Each audit that measures is a metric under the audit's id, in the unit that Lighthouse
 * gives; each category's score is the metric {@code ID-score}, from 0 to 1. It passes no judgement: bounds are for whoever asks.
 */
final class Lighthouse implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "lighthouse-lhr", FormatCard.Group.MEASURES, "Lighthouse result (LHR), version 2 and later")
            .says(
                    "Each numeric audit as a metric under its id, each category score as ID-score from 0 to 1, the address without its query, the form factor.",
                    "Names no commit. One run in a laboratory: field data is something else.",
                    "It passes no judgement: ask for a metric. A run that ended in an error is incomplete.");

    private static final int LONGEST_TEXT = 300;

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("lighthouseVersion", "audits") && !head.names().contains("steps");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        JsonStream.read(input, json -> report(json, sink));
    }

    /** Reads the result that {@code json} stands on; how the page was gone about: {@code navigation}, {@code timespan}, {@code snapshot}, or empty. */
    static String report(JsonStream json, FactSink sink) {
        Reading reading = new Reading(json, sink);
        reading.report();
        return reading.mode;
    }

    /** One pass over a result. */
    private static final class Reading {
        private final JsonStream json;
        private final FactSink sink;
        private String url = "";
        private String mode = "";

        Reading(JsonStream json, FactSink sink) {
            this.json = json;
            this.sink = sink;
        }

        void report() {
            json.eachField(name -> {
                switch (name) {
                    case "lighthouseVersion" -> sink.tool(new Tool("Lighthouse", text()));
                    case "fetchTime", "generatedTime" ->
                        json.text().flatMap(Times::parse).ifPresent(sink::time);
                    case "finalDisplayedUrl", "finalUrl", "url" -> address();
                    case "gatherMode" -> mode = text();
                    case "runtimeError" -> json.eachField(this::runtimeError);
                    case "configSettings" -> json.eachField(this::setting);
                    case "audits" -> json.eachField(id -> new LighthouseAudit(id, json.pointer()).read(json, sink));
                    case "categories" -> json.eachField(this::category);
                    default -> {}
                }
            });
        }

        /** Later versions give the same address under two names; the first one is what the page showed. */
        private void address() {
            if (!url.isEmpty()) return;
            url = Addresses.withoutQuery(text());
            state("url", url);
        }

        /** Version 3 says that there was none; later ones leave it out. */
        private void runtimeError(String key) {
            if (!key.equals("code") || text().isEmpty() || text().equals("NO_ERROR")) return;
            sink.judge(Outcome.INCOMPLETE);
            state("runtime-error", text());
        }

        private void setting(String key) {
            if (key.equals("formFactor") || key.equals("emulatedFormFactor")) state("form-factor", text());
        }

        private void category(String id) {
            json.eachField(key -> {
                if (key.equals("score")) score(id);
            });
        }

        private void score(String id) {
            Pointer at = json.pointer();
            json.number().ifPresent(score -> sink.add(new Metric(id + "-score", new Quantity(score, Unit.RATIO), at)));
        }

        private void state(String name, String value) {
            if (!value.isEmpty()) sink.add(new Fact.State(name, value, json.pointer()));
        }

        private String text() {
            return Legible.of(json.text().orElse(""), LONGEST_TEXT);
        }
    }
}
