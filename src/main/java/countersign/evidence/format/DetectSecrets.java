package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;

/** A baseline of detect-secrets. It lists what a later scan is to let pass, so that it is never itself a clean scan. */
final class DetectSecrets implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "detect-secrets", FormatCard.Group.FINDINGS, "detect-secrets baseline")
            .says(
                    "Each listed secret that nobody has audited as a false alarm, by its type, file and line, and when the baseline was made.",
                    "Does not say what was scanned, nor at which commit; the hashes of the secrets are not read.",
                    "It never passes, for a baseline is a list of what is let pass.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("plugins_used", "results", "version");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ScanReport report = new ScanReport("detect-secrets", sink);
        Tallies files = new Tallies("file");
        Tallies kinds = new Tallies("kind");
        new Places()
                .at("/version", report::version)
                .at("/generated_at", report::time)
                .at("/results/*", file -> {
                    files.add("file");
                    for (Place secret : file.each()) secret(secret, kinds, report);
                })
                .read(input);
        sink.say("files", files.total(), Pointer.WHOLE_FILE);
        sink.say("secrets", kinds.of("secret"), Pointer.WHOLE_FILE);
        sink.say("verified", kinds.of("verified"), Pointer.WHOLE_FILE);
        sink.silent("scope");
        if (report.findings() == 0) sink.judge(Outcome.NO_EVIDENCE);
        report.finish();
    }

    private static void secret(Place secret, Tallies kinds, ScanReport report) {
        kinds.add("secret");
        if (secret.at("is_verified").truth().orElse(false)) kinds.add("verified");
        if (!secret.at("is_secret").truth().orElse(true)) return;
        String place =
                secret.at("filename").text() + ":" + secret.at("line_number").text();
        report.found(secret.at("type").text(), "", place, secret.pointer());
    }
}
