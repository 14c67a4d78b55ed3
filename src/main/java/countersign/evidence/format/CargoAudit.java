package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** What {@code cargo audit --json} prints. A lock file lists the crate itself, so that one of a single crate has no dependencies. */
final class CargoAudit implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("cargo-audit", FormatCard.Group.FINDINGS, "cargo audit --json")
            .says(
                    "Each vulnerability, which cargo-audit does not grade, so that every one counts; each warning, of which unsound crates are warnings and unmaintained, yanked and other ones are notes; how many crates are locked, and as lastUpdated how old the database is.",
                    "Names neither the time of the audit nor the commit.",
                    "More than one crate is locked, no vulnerability was found and no crate is unsound.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("database", "lockfile", "vulnerabilities");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ScanReport report = new ScanReport("cargo-audit", sink);
        Tallies warnings = new Tallies("warnings");
        Tallies listed = new Tallies("list");
        new Places()
                .at("/database/last-updated", place -> report.database("lastUpdated", place))
                .at("/lockfile/dependency-count", place -> locked(place, report, sink))
                .at("/vulnerabilities/found", place -> sink.say("found", place.text(), place.pointer()))
                .at("/vulnerabilities/count", place -> sink.say("count", place.text(), place.pointer()))
                .at("/vulnerabilities/list[]", flaw -> {
                    listed.add("flaw");
                    found(flaw, "unknown", report);
                })
                .at("/warnings/*[]", warning -> {
                    warnings.add(warning.at("kind").text());
                    found(warning, warning.at("kind").text(), report);
                })
                .read(input);
        sink.say("list", listed.total(), Pointer.WHOLE_FILE);
        warnings.tell(sink);
        report.finishWithDatabase();
    }

    private static void locked(Place count, ScanReport report, FactSink sink) {
        sink.say("lockDeps", count.text(), count.pointer());
        if (count.count().orElse(0) > 1) report.examined();
    }

    private static void found(Place flaw, String word, ScanReport report) {
        FindingLevel level = switch (word) {
            case "unknown" -> FindingLevel.UNKNOWN;
            case "unsound" -> FindingLevel.WARNING;
            default -> FindingLevel.NOTE;
        };
        String what = flaw.at("package", "name").text() + " "
                + flaw.at("package", "version").text() + ": "
                + flaw.at("advisory", "title").text();
        String id = flaw.at("advisory", "id").text();
        report.found(new Finding("", id.isEmpty() ? word : id, level, word, what, flaw.pointer()));
    }
}
