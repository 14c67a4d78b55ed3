package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/** In-toto statements that are not in an envelope; our own receipts are another format. */
final class InTotoFile implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "in-toto-statement",
                    FormatCard.Group.COMPLIANCE,
                    "in-toto statement (SLSA provenance and summaries, test results, vulnerabilities, OpenVEX)")
            .says(
                    "The type of the predicate, how many subjects, and the commit among them; of SLSA provenance the builder and the commit that was built, of test results each test, of vulnerability scans each finding, of summaries the result.",
                    "Digests are not compared with any file. Of other predicates only the type is told.",
                    "Test results passed and list a test; a vulnerability scan finished without a warning; a verification summary says PASSED; all others pass no judgement.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isRecordsWith("_type", "predicateType")
                && head.value("_type").contains("in-toto.io/Statement")
                && !head.value("predicateType").equals(ReceiptFile.PREDICATE_TYPE);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        JsonStream.readEach(input, json -> InTotoStatement.tell(Place.here(json), sink));
    }
}
