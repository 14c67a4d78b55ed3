package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.Optional;
import java.util.Set;

/** JMeter's results as XML. Only the outermost samples count: those within one are parts of it. */
final class JMeterXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "jmeter-jtl-xml", FormatCard.Group.MEASURES, "JMeter results as XML (.jtl), version 1.1 and later")
            .says(
                    "Every outermost sample: response-time p50, p75, p90, p95 and p99 by nearest rank, min, avg and max, error-rate, throughput from the first start to the last end, requests, and when it began.",
                    "Names neither commit nor host. Labels are not told apart; samples within samples, assertions, addresses and bodies are passed over.",
                    "It passes no judgement: ask for a metric. Without a sample it is no evidence.");

    private static final Set<String> SAMPLES = Set.of("httpSample", "sample");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("testResults") && head.values().containsKey("@version");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Counting counting = new Counting();
        XmlNode.each(input, SAMPLES, counting::add);
        sink.say("allSamples", counting.all, Pointer.WHOLE_FILE);
        sink.say("allFailed", counting.allFailed, Pointer.WHOLE_FILE);
        sink.say("topFailed", counting.samples.failed(), Pointer.WHOLE_FILE);
        counting.samples.tell(sink);
    }

    /** One pass over the outermost samples. */
    private static final class Counting {
        private final JMeterSamples samples = new JMeterSamples();
        private long all;
        private long allFailed;

        void add(XmlNode sample) {
            if (!sample.path().startsWith("testResults/")) return;
            long within = sample.all().filter(Counting::isSample).count();
            all += within;
            allFailed += sample.all()
                    .filter(node -> isSample(node) && node.attribute("s").equals("false"))
                    .count();
            if (within == 1 && JMeterSamples.isTransaction(sample.attribute("rm"))) return;
            Optional<Boolean> success = Optional.of(sample.attribute("s"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.equals("true"));
            samples.add(sample.attribute("ts"), sample.attribute("t"), success, sample.line());
        }

        private static boolean isSample(XmlNode node) {
            return SAMPLES.contains(node.name());
        }
    }
}
