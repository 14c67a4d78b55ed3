package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Locust's statistics, of which the last row is of all requests together. */
final class LocustCsv implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "locust-csv", FormatCard.Group.MEASURES, "Locust statistics (--csv: ..._stats.csv)")
            .says(
                    "Of the row of all requests response-time p50, p66, p75, p80, p90, p95, p98, p99 and beyond as far as given, avg, min and max, error-rate, throughput, requests.",
                    "Says neither when nor of which commit. Single requests, and the files of the history, failures and exceptions, are passed over.",
                    "It passes no judgement: ask for a metric. N/A is no number; without the last row it breaks off, without a request it is no evidence.");

    private static final Pattern HEADER =
            Pattern.compile("\\A\"?(?:Type|Method)\"?,\"?Name\"?,\"?(?:Request Count|# requests)\"?,");

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
        Rows rows = new Rows();
        Csv.each(input, rows::read);
        if (rows.total.isEmpty()) throw new Malformed("it breaks off before the row of all requests");
        rows.tell(sink);
    }

    /** The rows of one file. */
    private static final class Rows {
        private List<String> columns = List.of();
        private List<String> total = List.of();
        private Pointer at = Pointer.WHOLE_FILE;
        private int rows;

        void read(int line, List<String> row) {
            if (columns.isEmpty()) {
                columns =
                        row.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
                return;
            }
            if (row.size() != columns.size())
                throw new Malformed("a row has not as many fields as the header", line, 0);
            if (row.get(1).equals("Aggregated") || row.get(1).equals("Total")) {
                total = row;
                at = new Pointer("", line);
            } else {
                rows++;
            }
        }

        void tell(FactSink sink) {
            sink.tool(new Tool("Locust", ""));
            sink.say("rows", rows, Pointer.WHOLE_FILE);
            LoadTally load = new LoadTally(sink);
            requests(load, sink);
            load.throughput(number("requests/s"), at);
            load.time("avg", millis("average response time"), at);
            load.time("min", millis("min response time"), at);
            load.time("max", millis("max response time"), at);
            for (String column : columns) {
                if (column.matches("\\d+(\\.\\d+)?%"))
                    load.time("p" + column.substring(0, column.length() - 1), millis(column), at);
            }
            load.finish();
        }

        private void requests(LoadTally load, FactSink sink) {
            Optional<BigDecimal> all = number("request count").or(() -> number("# requests"));
            Optional<BigDecimal> failed = number("failure count").or(() -> number("# failures"));
            if (all.isEmpty()) sink.judge(Outcome.NO_EVIDENCE);
            all.ifPresent(count -> {
                if (failed.isPresent())
                    load.requests(count.longValue(), failed.get().longValue(), at);
                else load.requests(count.longValue(), at);
            });
        }

        private Optional<Quantity> millis(String column) {
            return number(column).map(value -> new Quantity(value, Unit.MILLISECOND));
        }

        private Optional<BigDecimal> number(String column) {
            int index = columns.indexOf(column);
            return index < 0
                    ? Optional.empty()
                    : new TreeScalar(total.get(index).strip(), false).number();
        }
    }
}
