package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code osv-scanner --format json} writes. Unless it is told to list all packages, it lists only those that are vulnerable, so that a
 * clean scan names nothing.
 */
final class OsvScanner implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "osv-scanner", FormatCard.Group.FINDINGS, "OSV-Scanner JSON (1 and 2)")
            .says(
                    "Each vulnerability of each package, graded by the word or the CVSS score that the scanner gives its group; sources, packages and groups are counted.",
                    "Names neither the time nor the age of the advisories nor the commit. What a configuration ignores is not listed.",
                    "Packages are listed, as with --all-packages, and none has a vulnerability of medium or higher or of unknown severity.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("results")
                && (head.names().contains("results[].packages")
                        || head.names().contains("results[].source.path")
                        || head.names().contains("experimental_config")
                        || head.names().contains("experimental_generic_findings"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        new Places()
                .at("/results[]/source", reading::source)
                .at("/results[]/packages[]", reading::packaged)
                .read(input);
        reading.finish();
    }

    /** One pass over the results. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private final Set<String> ids = new LinkedHashSet<>();
        private int sources;
        private int packages;
        private int groups;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("osv-scanner", sink);
        }

        void source(Place source) {
            sources++;
        }

        void packaged(Place packaged) {
            packages++;
            report.examined();
            List<Place> grouped = packaged.at("groups").each();
            groups += grouped.size();
            for (Place flaw : packaged.at("vulnerabilities").each()) found(packaged.at("package"), flaw, grouped);
        }

        private void found(Place of, Place flaw, List<Place> grouped) {
            String id = flaw.at("id").text();
            ids.add(id);
            String word = severity(flaw, grouped);
            String what = of.at("name").text() + " " + of.at("version").text() + ": "
                    + flaw.at("summary").text();
            report.found(new Finding("", id, level(word), word, what, flaw.pointer()));
        }

        /** The word of the advisory's own database, else the highest CVSS score of those that are the same flaw. */
        private static String severity(Place flaw, List<Place> grouped) {
            String word = flaw.at("database_specific", "severity").text();
            if (!word.isEmpty()) return word;
            String id = flaw.at("id").text();
            return grouped.stream()
                    .filter(group -> group.at("ids").each().stream()
                            .anyMatch(same -> same.text().equals(id)))
                    .map(group -> group.at("max_severity").text())
                    .filter(score -> !score.isEmpty())
                    .findFirst()
                    .orElse("unknown");
        }

        private static FindingLevel level(String word) {
            return Cvss.level(word).orElseGet(() -> FindingLevel.of(word));
        }

        void finish() {
            sink.say("sources", sources, Pointer.WHOLE_FILE);
            sink.say("packages", packages, Pointer.WHOLE_FILE);
            sink.say("vulns", report.findings(), Pointer.WHOLE_FILE);
            sink.say("groups", groups, Pointer.WHOLE_FILE);
            sink.say("uniqueIds", ids.size(), Pointer.WHOLE_FILE);
            report.finishWithDatabase();
        }
    }
}
