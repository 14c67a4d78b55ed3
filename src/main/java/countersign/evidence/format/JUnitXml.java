package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/**
 * JUnit XML in the dialects of the tools that write it; there is no standard. Tests are counted from the cases that are listed, and the
 * counts that suites declare are held against them.
 */
final class JUnitXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "junit-xml",
                    FormatCard.Group.TESTS,
                    "JUnit XML (Surefire, Gradle, pytest, Jest, Vitest, Mocha, node:test, CTest, GoogleTest, Playwright, PHPUnit and others)")
            .says(
                    "Every test case with its outcome, also retries (rerunFailure, flakyFailure), errors of suites, and the counts that are declared.",
                    "Names no commit; most dialects write no time, or one without a zone. Properties and captured output are passed over.",
                    "At least one case passed, none failed or broke, and as many are listed as are declared. A pass after a failed attempt is flaky.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.syntax() == Head.Syntax.XML
                && (head.root().equals("testsuites") || head.root().equals("testsuite"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        JUnitReading reading = new JUnitReading(sink);
        XmlStream.read(input, reading);
        reading.finish();
    }
}
