package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import java.util.Set;

/** The messages that Cucumber writes while it runs, one on each line. Attempts that will be retried do not count. */
final class CucumberMessages implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "cucumber-messages",
                    FormatCard.Group.TESTS,
                    "Cucumber messages (--format message, NDJSON; cucumber-js, cucumber-jvm, cucumber-ruby, Reqnroll)")
            .says(
                    "The final attempt of every test case, its status the worst of its steps and hooks, whether the run finished and succeeded, when it started, the tool, and the commit where CI names it.",
                    "Names a commit only where the tool knows its CI. Sources, attachments and messages of failures are passed over.",
                    "At least one test case passed, none failed or was undefined, pending or ambiguous, every one that was begun ended, and the run says success.");

    private static final Set<String> KEPT = Set.of(
            "meta",
            "pickle",
            "testCase",
            "testRunStarted",
            "testCaseStarted",
            "testStepFinished",
            "testCaseFinished",
            "testRunFinished",
            "parseError");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isRecordsWith("meta.protocolVersion", "meta.implementation");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        CucumberRun run = new CucumberRun(sink);
        JsonStream.readEach(input, json -> {
            run.count();
            json.eachField(kind -> {
                if (KEPT.contains(kind)) run.take(kind, Place.here(json));
            });
        });
        run.finish();
    }
}
