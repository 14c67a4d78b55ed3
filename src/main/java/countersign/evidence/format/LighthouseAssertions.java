package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;

/**
 * What Lighthouse CI asserted. Unless it is told to include what passed, only what failed is listed: then an empty list says nothing at all,
 * and one of mere warnings does not say that anything passed.
 */
final class LighthouseAssertions implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "lhci-assertions",
                    FormatCard.Group.MEASURES,
                    "Lighthouse CI assertions (.lighthouseci/assertion-results.json)")
            .says(
                    "Each assertion that is listed: the audit, what was expected and what was measured, and whether it is an error or a warning.",
                    "Says neither when nor of which commit. Unless includePassedAssertions is set only what failed is listed: an empty list is recognised as nothing.",
                    "An assertion is listed as passed, and none of the level error as failed.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("name", "expected", "operator", "passed", "level");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        List<Place> assertions = Place.whole(input).each();
        sink.tool(new Tool("Lighthouse CI", ""));
        Tallies results = new Tallies("assertions");
        for (Place assertion : assertions) {
            String result = result(assertion);
            results.add(result);
            if (!result.equals("passed")) sink.say(name(assertion), sentence(assertion), assertion.pointer());
        }
        results.tell(sink);
        boolean failed = results.total() > results.of("passed") + results.of("warn");
        if (failed) sink.judge(Outcome.FAIL);
        else sink.judge(results.of("passed") > 0 ? Outcome.PASS : Outcome.INCOMPLETE);
        if (results.of("passed") == 0) sink.say("passed assertions", "not listed", Pointer.WHOLE_FILE);
    }

    private static String result(Place assertion) {
        if (assertion.at("passed").truth().orElse(false)) return "passed";
        return assertion.at("level").text().equals("warn") ? "warn" : "error";
    }

    private static String name(Place assertion) {
        String audit = assertion.at("auditId").text();
        String property = assertion.at("auditProperty").text();
        return (audit + " " + property + " " + assertion.at("name").text())
                .replaceAll(" +", " ")
                .strip();
    }

    private static String sentence(Place assertion) {
        return assertion.at("actual").text() + ", expected "
                + assertion.at("operator").text() + " "
                + assertion.at("expected").text();
    }
}
