package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/** Results of an XCCDF benchmark in a report about assets (ARF, NIST). */
final class XccdfArf implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "xccdf-arf", FormatCard.Group.COMPLIANCE, "Asset Reporting Format (OpenSCAP --results-arf)")
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
        return head.isXml("asset-report-collection");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        XccdfReading.read(input, sink);
    }
}
