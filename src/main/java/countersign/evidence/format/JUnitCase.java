package countersign.evidence.format;

import countersign.evidence.Fact.TestCase;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Legible;
import countersign.evidence.Pointer;
import java.util.Locale;

/** A {@code testcase} element while it is open. The worst of what it holds counts, whatever the order. */
final class JUnitCase {
    private static final int LONGEST_NAME = 500;

    private final String name;
    private final String identity;
    private final String status;
    private final int line;
    private boolean error;
    private boolean failure;
    private boolean skipped;
    private boolean todo;
    private boolean neverStarted;
    private int replacedFailures;
    private boolean passedInTheEnd;

    JUnitCase(XmlElement element, JUnitSuite suite) {
        String type = element.attribute("classname")
                .or(() -> element.attribute("class"))
                .orElse("");
        String own = element.attribute("name").orElse("");
        String file = element.attribute("file").orElse(suite.file);
        String full = joined(type, own);
        String shown = Legible.of(full, LONGEST_NAME);
        // Most are fit to be shown as they are, and then one string serves for all uses: reports can hold millions.
        name = shown.equals(full) ? full : shown;
        String scope = type.isEmpty() ? suite.name : "";
        identity = scope.isEmpty() && file.isEmpty() ? full : scope + '\n' + full + '\n' + file;
        status = element.attribute("status")
                .or(() -> element.attribute("result"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        line = element.line();
    }

    /** Notes an element directly within the case. */
    void hold(XmlElement child) {
        switch (child.name()) {
            case "error" -> error = true;
            case "failure" -> failure = true;
            case "skipped", "disabled", "ignored" -> skip(child);
            case "rerunFailure", "rerunError" -> replacedFailures++;
            case "flakyFailure", "flakyError" -> {
                replacedFailures++;
                passedInTheEnd = true;
            }
            default -> {}
        }
    }

    private void skip(XmlElement child) {
        skipped = true;
        todo |= child.attribute("type").orElse("").equals("todo");
        // CTest writes a test whose program is missing as skipped, and fails its run.
        neverStarted |= status.equals("notrun")
                && !child.attribute("message").orElse("SKIP_").startsWith("SKIP_")
                && !child.attribute("message").orElse("").equals("Disabled");
    }

    /** How many attempts of this test were replaced by a later one. */
    int replaced() {
        return replacedFailures;
    }

    TestCase toFact() {
        return new TestCase(name, identity, outcome(), new Pointer("", line));
    }

    private TestOutcome outcome() {
        // node:test writes a failure beside a to-do and exits with 0.
        if (todo) return TestOutcome.SKIPPED;
        if (error || neverStarted) return TestOutcome.ERROR;
        if (failure) return TestOutcome.FAILED;
        if (skipped) return TestOutcome.SKIPPED;
        if (passedInTheEnd) return TestOutcome.FLAKY;
        return replacedFailures > 0 ? TestOutcome.FAILED : byStatus();
    }

    /** Some tools say only here that a test failed or did not run. */
    private TestOutcome byStatus() {
        return switch (status) {
            case "fail", "failed", "failure" -> TestOutcome.FAILED;
            case "error", "errored", "broken" -> TestOutcome.ERROR;
            case "notrun", "disabled", "skip", "skipped", "suppressed", "ignored", "pending", "todo" ->
                TestOutcome.SKIPPED;
            default -> TestOutcome.PASSED;
        };
    }

    private static String joined(String type, String name) {
        if (type.isEmpty() || name.isEmpty()) return type + name;
        return type + "." + name;
    }
}
