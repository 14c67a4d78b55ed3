package countersign.evidence.format;

import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.Pointer;

/** Tells how much is covered, once as it is counted and once as a metric: nothing of what there is none of. */
final class Coverage {
    private Coverage() {}

    /** The metric {@code COUNTER-coverage}, and under {@code COUNTER} so many of so many. */
    static void tell(FactSink sink, String counter, Share share, Pointer at) {
        if (share.ratio().isPresent()) sink.say(counter, share.toString(), at);
        measure(sink, counter, share, at);
    }

    /** The metric {@code COUNTER-coverage} alone. */
    static void measure(FactSink sink, String counter, Share share, Pointer at) {
        share.ratio().ifPresent(ratio -> sink.add(new Metric(counter + "-coverage", ratio, at)));
    }
}
