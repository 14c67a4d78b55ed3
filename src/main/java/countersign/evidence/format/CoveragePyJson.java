package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import java.util.Set;

/** What {@code coverage json} writes. Its one percentage mixes branches into lines where branches were measured. */
final class CoveragePyJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "coverage-py-json",
                    FormatCard.Group.COVERAGE,
                    "coverage.py JSON (coverage json, pytest --cov-report=json)")
            .says(
                    "The metrics line- and branch-coverage of the totals, from the counts, and total-coverage, the share of both together that coverage.py shows; when it was made.",
                    "Names no commit and writes no zone. Test files may be among the sources; single files are passed over.",
                    "It passes no judgement: ask for a metric by its name.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("meta.version", "totals.num_statements", "totals.covered_lines");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        JsonParts report = JsonParts.read(input, "", Set.of("meta", "totals"), element -> {});
        Place meta = report.at("meta");
        sink.tool(new Tool("coverage.py", meta.at("version").text()));
        Times.parse(meta.at("timestamp").text()).ifPresent(sink::time);
        Place totals = report.at("totals");
        sink.say(
                "percent_covered",
                totals.at("percent_covered").text(),
                totals.at("percent_covered").pointer());
        Share lines = share(totals, "covered_lines", "num_statements");
        Share branches = share(totals, "covered_branches", "num_branches");
        Coverage.tell(sink, "line", lines, totals.pointer());
        Coverage.tell(sink, "branch", branches, totals.pointer());
        Share both = new Share(lines.part() + branches.part(), lines.whole() + branches.whole());
        Coverage.tell(sink, "total", both, totals.pointer());
    }

    private static Share share(Place totals, String part, String whole) {
        return new Share(
                totals.at(part).count().orElse(0), totals.at(whole).count().orElse(0));
    }
}
