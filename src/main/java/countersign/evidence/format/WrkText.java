package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What wrk and wrk2 print. They have a line for failed answers and one for broken connections only where there were any. */
final class WrkText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("wrk-text", FormatCard.Group.MEASURES, "wrk and wrk2 output")
            .says(
                    "response-time avg, max and, where --latency was given, the percentiles that it has (no p95 in wrk), error-rate by answers other than 2xx and 3xx and broken connections, throughput, requests.",
                    "Says neither when nor of which commit. The address is passed over.",
                    "It passes no judgement: ask for a metric. Without a request it is no evidence.");

    private static final Pattern BEGIN =
            Pattern.compile("\\ARunning \\S+ test @ \\S+\\R\\s+\\d+ threads and \\d+ connections");
    private static final Pattern LATENCY = Pattern.compile("\\s+Latency\\s+(\\S+)\\s+\\S+\\s+(\\S+)\\s+\\S+");
    private static final Pattern PERCENTILE = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)%\\s+(\\d+(?:\\.\\d+)?[a-z]+)");
    private static final Pattern REQUESTS = Pattern.compile("\\s+(\\d+) requests in .*");
    private static final Pattern NON_2XX = Pattern.compile("\\s+Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern SOCKETS =
            Pattern.compile("\\s+Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+(\\d+(?:\\.\\d+)?)");
    private static final Pattern END = Pattern.compile("Transfer/sec:\\s+[\\d.]+[KMGTP]?B\\s*");

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
        List<String> lines = TextLines.all(input);
        if (lines.stream().noneMatch(line -> END.matcher(line).matches()))
            throw new Malformed("it breaks off before the line Transfer/sec");
        sink.tool(new Tool("wrk", ""));
        new Run(lines, sink, new LoadTally(sink)).tell();
    }

    /** One run. */
    private record Run(List<String> lines, FactSink sink, LoadTally load) {
        void tell() {
            long broken = sum(SOCKETS);
            long failed = sum(NON_2XX);
            long answered = sum(REQUESTS);
            if (failed > 0) sink.say("non2xx", failed, at(NON_2XX));
            if (broken > 0) sink.say("sockErr", broken, at(SOCKETS));
            load.requests(answered + broken, failed + broken, at(REQUESTS));
            load.throughput(first(RATE).map(found -> new BigDecimal(found.group(1))), at(RATE));
            if (answered > 0) times();
            load.finish();
        }

        private void times() {
            first(LATENCY).ifPresent(found -> {
                load.time("avg", time(found.group(1)), at(LATENCY));
                load.time("max", time(found.group(2)), at(LATENCY));
            });
            for (int i = 0; i < lines.size(); i++) {
                // wrk2 goes on with the whole spectrum, and with latencies that leave out how long a request had
                // waited.
                if (lines.get(i).contains("Detailed Percentile") || lines.get(i).contains("Uncorrected")) return;
                Matcher found = PERCENTILE.matcher(lines.get(i));
                if (found.matches()) {
                    String rank =
                            new BigDecimal(found.group(1)).stripTrailingZeros().toPlainString();
                    load.time("p" + rank, time(found.group(2)), new Pointer("", i + 1));
                }
            }
        }

        private Optional<Matcher> first(Pattern pattern) {
            return lines.stream().map(pattern::matcher).filter(Matcher::matches).findFirst();
        }

        private Pointer at(Pattern pattern) {
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).matches()) return new Pointer("", i + 1);
            }
            return Pointer.WHOLE_FILE;
        }

        private long sum(Pattern pattern) {
            return first(pattern)
                    .map(found -> {
                        long sum = 0;
                        for (int i = 1; i <= found.groupCount(); i++) sum += new BigDecimal(found.group(i)).longValue();
                        return sum;
                    })
                    .orElse(0L);
        }

        /** wrk writes minutes as m. */
        private static Optional<Quantity> time(String written) {
            boolean minutes = written.matches("[\\d.]+m");
            return Quantity.parse(minutes ? written + "in" : written)
                    .filter(quantity -> quantity.unit().dimension() == Unit.Dimension.TIME);
        }
    }
}
