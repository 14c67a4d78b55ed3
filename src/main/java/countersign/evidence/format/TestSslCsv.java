package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Legible;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

/** What testssl.sh writes with --csvfile: a check on each line, all values in quotes. */
final class TestSslCsv implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "testssl-csv", FormatCard.Group.FINDINGS, "testssl.sh CSV (--csvfile)")
            .says(
                    "Each check of a severity from low to critical as a finding; the grade, the end of the certificate, which versions of TLS are offered.",
                    "Says neither when the scan was nor that it ended; the certificate itself is passed over.",
                    "Something was examined, no check is fatal or could not be made, and none is medium or worse.");

    private static final Pattern HEADER = Pattern.compile(
            "\\A\"id\",\"(fqdn/)?ip\",\"port\",\"severity\",\"finding\"(,\"(cve|cwe|hint)\")*(?=[\\r\\n]|\\z)");
    private static final int LEAST_VALUES = 5;
    private static final int LONGEST_VALUE = 500;

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
        TestSslTally tally = new TestSslTally(sink);
        int[] columns = {0};
        LastByte stream = new LastByte(input.stream());
        TextLines.each(new EvidenceInput(input.path(), stream, input.limits()), (number, line) -> {
            if (line.isBlank()) return;
            List<String> values = values(line, number);
            if (columns[0] == 0) columns[0] = values.size();
            else if (values.size() == columns[0]) tally.check(check(values, number));
            else throw new Malformed("it has not as many values as the first line", number, 0);
        });
        if (stream.last != '\n') tally.flaw("its last line has no end, as where a file was cut off");
        sink.silent("completion");
        tally.finish();
    }

    private static TestSslTally.Check check(List<String> values, int line) {
        return new TestSslTally.Check(values.get(0), values.get(3), values.get(4), new Pointer("", line));
    }

    private static List<String> values(String line, int number) {
        boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
        List<String> values =
                quoted ? List.of(line.substring(1, line.length() - 1).split("\",\"", -1)) : List.of();
        if (values.size() < LEAST_VALUES) throw new Malformed("it is no line of values in quotes", number, 0);
        return values.stream().map(value -> Legible.of(value, LONGEST_VALUE)).toList();
    }

    /** Remembers how a stream ended: the tool ends each line, so that another end is where a file was cut. */
    private static final class LastByte extends FilterInputStream {
        private int last;

        LastByte(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            if (next >= 0) last = next;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            if (count > 0) last = buffer[offset + count - 1];
            return count;
        }
    }
}
