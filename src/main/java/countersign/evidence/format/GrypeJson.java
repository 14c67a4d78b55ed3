package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** Grype's JSON, up to the database of version 5 and with that of version 6. It lists no package that is sound, but names what was scanned. */
final class GrypeJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("grype-json", FormatCard.Group.FINDINGS, "Grype JSON")
            .says(
                    "Every match with Grype's severity, what was scanned, when, and as dbBuilt when the vulnerability database was built.",
                    "Does not say how many packages were looked at, nor which commit they are of. Ignored matches are counted and no findings.",
                    "It names what was scanned, the database was sound, and nothing was found of medium, high, critical or unknown severity.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("matches", "descriptor")
                || head.isObjectWith("matches[].vulnerability", "matches[].artifact");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ScanReport report = new ScanReport("grype", sink);
        Tallies severities = new Tallies("bySev");
        Tallies ignored = new Tallies("ignored");
        new Places()
                .at("/matches[]", match -> {
                    severities.add(match.at("vulnerability", "severity").text());
                    report.found(
                            match.at("vulnerability", "id").text(),
                            match.at("vulnerability", "severity").text(),
                            match.at("artifact", "name").text() + " "
                                    + match.at("artifact", "version").text(),
                            match.pointer());
                })
                .at("/ignoredMatches[]", match -> ignored.add("match"))
                .at("/source/target", target -> target(target, report, sink))
                .at("/descriptor", descriptor -> descriptor(descriptor, report))
                .read(input);
        sink.say("matches", severities.total(), Pointer.WHOLE_FILE);
        severities.tell(sink);
        sink.say("ignored", ignored.total(), Pointer.WHOLE_FILE);
        sink.silent("scope");
        report.finishWithDatabase();
    }

    /** A directory is its path, an image has many names. */
    private static void target(Place target, ScanReport report, FactSink sink) {
        Place name = target.isObject() ? target.at("userInput") : target;
        if (name.text().isEmpty()) return;
        sink.say("target", name.text(), name.pointer());
        report.examined();
    }

    private static void descriptor(Place descriptor, ScanReport report) {
        report.version(descriptor.at("version"));
        report.time(descriptor.at("timestamp"));
        Place database = descriptor.at("db");
        if (database.at("status").isObject()) database = database.at("status");
        report.database("dbBuilt", database.at("built"));
        boolean invalid = !database.at("valid").truth().orElse(true);
        if (invalid || !database.at("error").text().isEmpty())
            report.incomplete("the vulnerability database was not sound");
    }
}
