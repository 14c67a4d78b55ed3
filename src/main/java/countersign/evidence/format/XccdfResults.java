package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/** Results of an XCCDF benchmark (NIST), within the benchmark or alone. */
final class XccdfResults implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "xccdf-results",
                    FormatCard.Group.COMPLIANCE,
                    "XCCDF results (OpenSCAP, SCC and other SCAP scanners)")
            .says(
                    "Each rule's result in its own word, failed ones as findings by their severity; the target, the score, start and end.",
                    "Names no commit. Checks, fixes and what identifies the machine are passed over.",
                    "At least one selected rule passed or was fixed, none failed, and none is in error, unknown or not checked.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean known =
                head.value("namespace").contains("xccdf") || head.names().contains("TestResult/rule-result");
        return (head.isXml("TestResult") && known)
                || (head.isXml("Benchmark") && head.names().contains("Benchmark/TestResult"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        XccdfReading.read(input, sink);
    }
}
