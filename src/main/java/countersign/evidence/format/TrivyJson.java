package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.List;

/**
 * Trivy's JSON: schema 2, the list of results of its first versions, and what it writes of a Kubernetes cluster. Where it knows no package
 * of an operating system, or finds no lock file, it lists no result at all.
 */
final class TrivyJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "trivy-json", FormatCard.Group.FINDINGS, "Trivy JSON (schema 2, the list before it, and clusters)")
            .says(
                    "Vulnerabilities, failed checks of configurations, secrets and licences of every result with Trivy's severity; what was scanned, and when and at which commit where a newer version writes it.",
                    "Says nothing of the age of the vulnerability database. Findings that were suppressed are not counted; the words that matched a secret are not read.",
                    "At least one result is listed, the operating system is still supported, and nothing was found of medium, high, critical or unknown severity.");

    private static final List<String> RESULTS = List.of(
            "/Results[]",
            "[]",
            "/Resources[]/Results[]",
            "/Findings[]/Results[]",
            "/Vulnerabilities[]/Results[]",
            "/Misconfigurations[]/Results[]");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean cluster = head.names().contains("Resources")
                || head.names().contains("Findings")
                || head.names().contains("Vulnerabilities")
                || head.names().contains("Misconfigurations");
        return head.isObjectWith("SchemaVersion", "ArtifactName")
                || (head.isObjectWith("ClusterName") && cluster)
                || (head.isListOf("Target")
                        && (head.isListOf("Vulnerabilities") || head.isListOf("Class") || head.isListOf("Type")));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        new Reading(sink).read(input);
    }

    /** One pass over a report. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private final Tallies severities = new Tallies("vulnSev");
        private final Tallies checks = new Tallies("misconf");
        private int results;
        private int fixable;
        private int secrets;
        private int licenses;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("Trivy", sink);
        }

        void read(EvidenceInput input) {
            Places places = new Places()
                    .at("/SchemaVersion", place -> sink.say("schema", place.text(), place.pointer()))
                    .at("/CreatedAt", report::time)
                    .at("/ArtifactName", place -> sink.say("artifact", place.text(), place.pointer()))
                    .at("/ClusterName", place -> sink.say("artifact", place.text(), place.pointer()))
                    .at("/Trivy/Version", report::version)
                    .at("/Metadata/Commit", report::commit)
                    .at("/Metadata/OS/EOSL", this::endOfLife)
                    .at("/Resources[]/Error", this::error);
            for (String result : RESULTS) result(places, result);
            places.read(input);
            finish();
        }

        private void result(Places places, String path) {
            places.at(path + "/Target", place -> {
                        results++;
                        report.examined();
                    })
                    .at(path + "/Vulnerabilities[]", this::vulnerability)
                    .at(path + "/Misconfigurations[]", this::check)
                    .at(path + "/Secrets[]", this::secret)
                    .at(path + "/Licenses[]", this::license);
        }

        private void endOfLife(Place place) {
            if (place.truth().orElse(false))
                report.incomplete("the operating system is no longer supported, so that its flaws are not all known");
        }

        private void error(Place place) {
            if (!place.text().isEmpty()) report.incomplete("a resource of the cluster could not be scanned");
        }

        private void vulnerability(Place place) {
            severities.add(place.at("Severity").text());
            if (!place.at("FixedVersion").text().isEmpty()) fixable++;
            String what = place.at("PkgName").text() + " "
                    + place.at("InstalledVersion").text();
            found(place, "VulnerabilityID", what + ": " + place.at("Title").text());
        }

        private void check(Place place) {
            checks.add(place.at("Status").text());
            boolean held =
                    List.of("PASS", "EXCEPTION").contains(place.at("Status").text());
            if (!held)
                found(
                        place,
                        place.at("ID").isThere() ? "ID" : "AVDID",
                        place.at("Title").text());
        }

        private void secret(Place place) {
            secrets++;
            found(place, "RuleID", place.at("Title").text());
        }

        private void license(Place place) {
            licenses++;
            found(place, "Name", place.at("PkgName").text());
        }

        private void found(Place place, String rule, String message) {
            report.found(place.at(rule).text(), place.at("Severity").text(), message, place.pointer());
        }

        private void finish() {
            sink.say("results", results, Pointer.WHOLE_FILE);
            sink.say("vulns", severities.total(), Pointer.WHOLE_FILE);
            severities.tell(sink);
            sink.say("fixable", fixable, Pointer.WHOLE_FILE);
            checks.tell(sink);
            sink.say("secrets", secrets, Pointer.WHOLE_FILE);
            sink.say("licenses", licenses, Pointer.WHOLE_FILE);
            report.finishWithDatabase();
        }
    }
}
