package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Legible;
import countersign.evidence.Malformed;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Samples in Prometheus' text format, such as a probe of the blackbox exporter. A value that is not finite is none. */
final class Exposition implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "prometheus-exposition",
                    FormatCard.Group.STATES,
                    "Prometheus text format (blackbox exporter probes, /metrics)")
            .says(
                    "Each sample as a metric under its name, with its labels where it has any; names that end in _seconds or _bytes are in that unit. Of a probe whether it succeeded and when the certificate expires.",
                    "Says neither when nor of which commit, nor what was probed. Types and help texts are passed over.",
                    "It passes no judgement: ask for a metric. A probe that did not succeed fails.");

    private static final Pattern BEGIN = Pattern.compile("\\A# (?:HELP|TYPE|UNIT) [a-zA-Z_:][a-zA-Z0-9_:]* ");
    private static final Pattern SAMPLE =
            Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{.*\\})?\\s+(\\S+)(?:\\s+-?[\\d.]+)?(?:\\s+#.*)?\\s*");
    private static final int LONGEST_NAME = 200;

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isTextWith(BEGIN);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        long[] samples = {0};
        TextLines.each(input, (number, line) -> {
            if (line.isBlank() || line.startsWith("#")) return;
            Matcher found = SAMPLE.matcher(line);
            if (!found.matches()) throw new Malformed("a line is no sample", number, 0);
            samples[0]++;
            sample(found, new Pointer("", number), sink);
        });
        sink.say("samples", samples[0], Pointer.WHOLE_FILE);
        if (samples[0] == 0) sink.judge(Outcome.NO_EVIDENCE);
    }

    private static void sample(Matcher found, Pointer at, FactSink sink) {
        String name = found.group(1);
        String labels = Optional.ofNullable(found.group(2)).orElse("");
        Optional<BigDecimal> number = new TreeScalar(found.group(3).replaceFirst("^\\+", ""), false).number();
        number.ifPresent(value -> {
            String full = Legible.of(name + labels, LONGEST_NAME);
            sink.add(new Metric(full, new Quantity(value, unit(name)), at));
            if (name.equals("probe_success") && value.signum() == 0) sink.judge(Outcome.FAIL);
            if (name.equals("probe_ssl_earliest_cert_expiry"))
                Times.ofEpochSeconds(value)
                        .ifPresent(time ->
                                sink.say("certificate expires", time.instant().toString(), at));
        });
    }

    /** The unit that Prometheus' conventions give a metric of this name. */
    static Unit unit(String name) {
        boolean moment = name.contains("timestamp") || name.endsWith("_start_time_seconds");
        if (name.endsWith("_seconds") && !moment) return Unit.SECOND;
        if (name.endsWith("_bytes")) return Unit.BYTE;
        return name.endsWith("_ratio") ? Unit.RATIO : Unit.NONE;
    }
}
