package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/**
 * Results of InSpec and what others convert to the Heimdall Data Format. In overlays the results stand in the innermost profile, and what a
 * control weighs in the outermost.
 */
final class Hdf implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "hdf-json",
                    FormatCard.Group.COMPLIANCE,
                    "InSpec results and Heimdall Data Format (InSpec, CINC Auditor, SAF, Heimdall)")
            .says(
                    "Each control as the worst of its results, failed ones as findings by their impact; the platform, the version and when the first result began.",
                    "Names no commit. Code, messages and descriptions are passed over.",
                    "At least one control passed and none failed, was skipped or ended in an error; a control without impact is not applicable.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("platform", "profiles")
                && (head.isObjectWith("statistics") || head.isObjectWith("profiles[].controls"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        HdfReading reading = new HdfReading(sink);
        JsonStream.read(input, reading::read);
        reading.finish();
    }
}
