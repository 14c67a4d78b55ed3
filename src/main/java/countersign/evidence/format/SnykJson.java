package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.LinkedHashSet;
import java.util.Set;

/** What {@code snyk test --json} prints: the result of one project, or a list of results. A vulnerability is there once for each path to it. */
final class SnykJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "snyk-json", FormatCard.Group.FINDINGS, "snyk test --json (open source and container)")
            .says(
                    "Each vulnerability and licence issue once for each path that leads to it, with its severity, how many different ones there are, and how many dependencies were tested.",
                    "Names neither the time nor the commit nor the age of the database. What a policy ignores is left out.",
                    "Snyk says that it is ok, at least one dependency was tested, and nothing was found of medium, high, critical or unknown severity.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("ok", "vulnerabilities")
                || head.isListOf("ok", "vulnerabilities")
                || head.isObjectWith("ok", "error", "path");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        Places places = new Places();
        for (String project : new String[] {"", "[]"}) {
            places.at(project + "/ok", reading::ok)
                    .at(project + "/error", reading::error)
                    .at(project + "/projectName", name -> sink.say("project", name.text(), name.pointer()))
                    .at(project + "/dependencyCount", reading::dependencies)
                    .at(project + "/vulnerabilities[]", reading::vulnerability);
        }
        places.read(input);
        reading.finish();
    }

    /** One pass over the results. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private final Set<String> ids = new LinkedHashSet<>();
        private boolean ok = true;
        private int dependencies;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("Snyk", sink);
        }

        void ok(Place place) {
            ok &= place.truth().orElse(false);
            sink.say("ok", place.text(), place.pointer());
        }

        void error(Place place) {
            if (place.isThere()) report.incomplete("the test could not be made");
        }

        void dependencies(Place count) {
            dependencies += count.count().orElse(0);
            report.examined(count);
        }

        void vulnerability(Place flaw) {
            ids.add(flaw.at("id").text());
            String what = flaw.at("packageName").text() + " "
                    + flaw.at("version").text() + ": " + flaw.at("title").text();
            report.found(flaw.at("id").text(), flaw.at("severity").text(), what, flaw.pointer());
        }

        void finish() {
            sink.say("vulns", report.findings(), Pointer.WHOLE_FILE);
            sink.say("uniqueIds", ids.size(), Pointer.WHOLE_FILE);
            sink.say("dependencyCount", dependencies, Pointer.WHOLE_FILE);
            if (!ok && report.findings() == 0) report.incomplete("it is not ok, and lists nothing");
            report.finishWithDatabase();
        }
    }
}
