package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import java.util.Set;

/** Istanbul's {@code coverage-summary.json}. Where there is nothing to be covered, its percentage is the word Unknown or 100. */
final class IstanbulSummary implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "istanbul-summary-json",
                    FormatCard.Group.COVERAGE,
                    "Istanbul coverage-summary.json (Jest, Vitest, nyc, c8: reporter json-summary)")
            .says(
                    "The metrics line-, statement-, branch- and function-coverage of the total, from the counts.",
                    "Names neither time, commit nor tool. What comments in the code take out of the count is not in it; single files are passed over.",
                    "It passes no judgement: ask for a metric by its name.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("total", "total.lines.pct", "total.statements.pct");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place total = JsonParts.read(input, "", Set.of("total"), element -> {}).at("total");
        for (String[] counter : new String[][] {
            {"line", "lines"}, {"statement", "statements"}, {"branch", "branches"}, {"function", "functions"}
        }) {
            Place counts = total.at(counter[1]);
            int covered = counts.at("covered").count().orElse(-1);
            int all = counts.at("total").count().orElse(0);
            Coverage.tell(sink, counter[0], new Share(covered, all), counts.pointer());
        }
    }
}
