package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** JMeter's results as CSV. The header can be missing: then the columns stand in JMeter's own order, in which success is the eighth. */
final class JMeterCsv implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "jmeter-jtl-csv",
                    FormatCard.Group.MEASURES,
                    "JMeter results as CSV (.jtl, .csv), with or without a header")
            .says(
                    "Every sample: response-time p50, p75, p90, p95 and p99 by nearest rank, min, avg and max, error-rate by the column success, throughput from the first start to the last end, requests, and when it began.",
                    "Names neither commit nor host. Labels are not told apart; totals of transactions are left out, for their requests are there. Times that are not in milliseconds since 1970 have no zone.",
                    "It passes no judgement: ask for a metric. Without the column success no speed is confirmed; without a sample it is no evidence.");

    private static final Pattern HEADER = Pattern.compile("\\A(?:timeStamp[,;|\\t]elapsed\\b|elapsed[,;|\\t]label\\b)");
    private static final Pattern BARE = Pattern.compile(
            "\\A(?:\\d{13}|\\d{4}[-/]\\d\\d[-/]\\d\\d \\d\\d:\\d\\d:\\d\\d[.\\d]*),\\d+,(?:(?:\"[^\"]*\")+|[^,\"]*),[^\\r\\n]*,(?:true|false),");
    private static final List<String> USUAL = List.of(
            "timeStamp", "elapsed", "label", "responseCode", "responseMessage", "threadName", "dataType", "success");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isTextWith(HEADER) || head.isTextWith(BARE);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Rows rows = new Rows();
        Csv.each(input, rows::read);
        rows.tell(sink);
    }

    /** The rows of one file. */
    private static final class Rows {
        private final JMeterSamples samples = new JMeterSamples();
        private List<String> columns = List.of();
        private boolean header;
        private int width;
        private long rows;

        void read(int line, List<String> row) {
            if (width == 0 && isHeader(row)) return;
            if (row.size() != width) throw new Malformed("a row has not as many fields as the first", line, 0);
            rows++;
            if (JMeterSamples.isTransaction(field(row, "responseMessage"))) return;
            Optional<Boolean> success = Optional.of(field(row, "success"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.equalsIgnoreCase("true"));
            samples.add(field(row, "timeStamp"), field(row, "elapsed"), success, line);
        }

        /** Learns the columns from the first row. */
        private boolean isHeader(List<String> row) {
            header = row.contains("elapsed");
            columns = header ? row : USUAL;
            width = row.size();
            return header;
        }

        private String field(List<String> row, String column) {
            int index = columns.indexOf(column);
            return index < 0 ? "" : row.get(index);
        }

        void tell(FactSink sink) {
            sink.say("header", String.valueOf(header), Pointer.WHOLE_FILE);
            sink.say("rows", rows, Pointer.WHOLE_FILE);
            sink.say("failed", samples.failed(), Pointer.WHOLE_FILE);
            samples.tell(sink);
        }
    }
}
