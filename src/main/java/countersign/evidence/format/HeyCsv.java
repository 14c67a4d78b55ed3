package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The answers that hey got, one a row. Requests without an answer (refused, timed out) are in no row, so that the share of failed answers is
 * not the error rate of the test.
 */
final class HeyCsv implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "hey-csv", FormatCard.Group.MEASURES, "hey answers (hey -o csv)")
            .says(
                    "Every answer: response-time p50, p75, p90, p95 and p99 by nearest rank, min, avg and max, how many had each status, and failed-answers, the share with a status of 400 or more.",
                    "Requests that got no answer are not in such a file, so it has no error rate, and no speed is confirmed by it. Says neither when nor of which commit.",
                    "It passes no judgement: ask for a metric. Without an answer it is no evidence.");

    private static final Pattern HEADER = Pattern.compile("\\Aresponse-time,DNS\\+dialup,DNS,");
    private static final int PER_SECOND = 10_000;

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isTextWith(HEADER);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Answers answers = new Answers();
        Csv.each(input, answers::read);
        answers.tell(sink);
    }

    /** The rows of one file. */
    private static final class Answers {
        private final Durations durations = new Durations(Unit.SECOND, PER_SECOND);
        private final Tallies statuses = new Tallies("status");
        private int statusColumn = -1;
        private int width;
        private long failed;

        void read(int line, List<String> row) {
            if (width == 0) {
                statusColumn = row.indexOf("status-code");
                width = row.size();
                return;
            }
            if (row.size() != width || statusColumn < 0)
                throw new Malformed("a row is not as the header says", line, 0);
            String status = row.get(statusColumn);
            statuses.add(status);
            if (status.compareTo("400") >= 0) failed++;
            durations.add(ticks(row.get(0), line));
        }

        void tell(FactSink sink) {
            sink.tool(new Tool("hey", ""));
            sink.say("rows", durations.count(), Pointer.WHOLE_FILE);
            statuses.tell(sink);
            LoadTally load = new LoadTally(sink);
            load.requests(durations.count(), Pointer.WHOLE_FILE);
            new Share(failed, durations.count())
                    .ratio()
                    .ifPresent(share -> sink.add(new Metric("failed-answers", share, Pointer.WHOLE_FILE)));
            durations.tell(load, Pointer.WHOLE_FILE);
            load.finish();
        }

        private static long ticks(String seconds, int line) {
            try {
                BigDecimal ticks = new BigDecimal(seconds.strip()).multiply(BigDecimal.valueOf(PER_SECOND));
                if (ticks.signum() >= 0 && ticks.precision() - ticks.scale() < 10) return ticks.longValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                // Told below.
            }
            throw new Malformed("a response time is no number of seconds with four decimals", line, 0);
        }
    }
}
