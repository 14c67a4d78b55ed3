package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/** What testssl.sh writes with --jsonfile: a list of checks. */
final class TestSslJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "testssl-json", FormatCard.Group.FINDINGS, "testssl.sh flat JSON (--json, --jsonfile)")
            .says(
                    "Each check of a severity from low to critical as a finding; the grade, the end of the certificate, which versions of TLS are offered.",
                    "Says how long the scan took and not when it was; the certificate itself is passed over.",
                    "The scan ended, no check is fatal or could not be made, and none is medium or worse.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("id", "ip", "port", "severity", "finding");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        TestSslTally tally = new TestSslTally(sink);
        boolean[] timed = {false};
        JsonStream.read(
                input,
                json -> json.eachElement(() -> {
                    Place check = Place.here(json);
                    if (check.at("id").text().equals("scanTime")) {
                        timed[0] = true;
                        tally.scanTime(check.at("finding"));
                    }
                    tally.check(TestSslPretty.check(check));
                }));
        if (!timed[0]) tally.flaw("it does not say that it ended");
        tally.finish();
    }
}
