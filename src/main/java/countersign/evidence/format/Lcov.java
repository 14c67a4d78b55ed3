package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import java.util.regex.Pattern;

/** LCOV tracefiles. The sums at the end of a record may be missing, and one source file can have several records. */
final class Lcov implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "lcov",
                    FormatCard.Group.COVERAGE,
                    "LCOV tracefile (lcov 1 and 2, geninfo, istanbul, c8, coverage.py, node:test, Dart, grcov)")
            .says(
                    "The metrics line-, branch- and function-coverage over all records: by the sums of each record, else by its lines; lines of a source file that has several records are merged.",
                    "Names neither time, commit nor tool, nor where it ends: what is cut off behind a record is not missed. Test files may be among the sources. Where a source file has several records, branches and functions are not told.",
                    "It passes no judgement: ask for a metric by its name.");

    private static final Pattern BEGINNING =
            Pattern.compile("\\A(?:\\s++|#[^\\n]*+\\n|TN:[^\\n]*+\\n|VER:[^\\n]*+\\n)*+SF:[^\\s]");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isTextWith(BEGINNING);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        LcovReading reading = new LcovReading();
        TextLines.each(input, reading::read);
        reading.tell(sink);
    }
}
