package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** What {@code trufflehog --json} prints: one secret a line, of version 3 and of version 2. A clean scan prints nothing at all. */
final class TrufflehogJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "trufflehog-json", FormatCard.Group.FINDINGS, "TruffleHog JSON (2 and 3)")
            .says(
                    "Each secret by its detector, file and line; one that TruffleHog verified is critical, any other is ungraded and counts as well.",
                    "Names neither the time nor the commit that was scanned; the secrets themselves and the texts around them are not read.",
                    "A file with secrets never passes, and a clean scan is an empty file.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isRecordsWith("SourceMetadata", "DetectorName")
                || head.isRecordsWith("stringsFound", "reason", "commitHash");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ScanReport report = new ScanReport("trufflehog", sink);
        Tallies detectors = new Tallies("detectors");
        Tallies verified = new Tallies("verified");
        new Places()
                .at("", secret -> {
                    detectors.add(detector(secret));
                    if (secret.at("Verified").truth().orElse(false)) verified.add("true");
                    report.found(finding(secret));
                })
                .readEach(input);
        sink.say("findings", report.findings(), Pointer.WHOLE_FILE);
        sink.say("verified", verified.total(), Pointer.WHOLE_FILE);
        detectors.tell(sink);
        sink.silent("scope");
        report.finish();
    }

    private static String detector(Place secret) {
        return secret.at(secret.at("DetectorName").isThere() ? "DetectorName" : "reason")
                .text();
    }

    private static Finding finding(Place secret) {
        boolean verified = secret.at("Verified").truth().orElse(false);
        return new Finding(
                "",
                detector(secret),
                verified ? FindingLevel.CRITICAL : FindingLevel.UNKNOWN,
                verified ? "verified" : "unverified",
                place(secret),
                secret.pointer());
    }

    /** The source is named by the only key of its metadata. */
    private static String place(Place secret) {
        return secret.at("SourceMetadata", "Data").fields().stream()
                .map(source ->
                        source.at("file").text() + ":" + source.at("line").text())
                .findFirst()
                .orElse(secret.at("path").text());
    }
}
