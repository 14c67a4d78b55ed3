package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.FactSink;
import countersign.evidence.Outcome;
import java.util.List;

/** What a verifier says in an in-toto statement: that a policy is met (VSA), or that properties hold (SVR). */
final class InTotoSummary {
    private InTotoSummary() {}

    /** A verification summary (SLSA): passed or failed. */
    static void verification(Place predicate, FactSink sink) {
        verifier(predicate, sink);
        Times.parse(predicate.at("timeVerified").text()).ifPresent(sink::time);
        Place result = predicate.at("verificationResult");
        for (String name : List.of("resourceUri", "verificationResult")) {
            sink.say(name, predicate.at(name).text(), predicate.at(name).pointer());
        }
        for (Place level : predicate.at("verifiedLevels").each()) {
            sink.say("verifiedLevels", level.text(), level.pointer());
        }
        sink.judge(
                switch (result.text()) {
                    case "PASSED" -> Outcome.PASS;
                    case "FAILED" -> Outcome.FAIL;
                    default -> Outcome.INCOMPLETE;
                });
    }

    /** A simple verification result: the properties that hold, which expire by their consumer's rule alone. */
    static void properties(Place predicate, FactSink sink) {
        verifier(predicate, sink);
        Times.parse(predicate.at("timeCreated").text()).ifPresent(sink::time);
        for (Place property : predicate.at("properties").each()) {
            Place name = property.isObject() ? property.at("property") : property;
            sink.say("properties", name.text(), name.pointer());
        }
    }

    private static void verifier(Place predicate, FactSink sink) {
        Place verifier = predicate.at("verifier", "id");
        sink.say("verifier", verifier.text(), verifier.pointer());
        if (verifier.isThere()) sink.tool(new Tool(verifier.text(), ""));
    }
}
