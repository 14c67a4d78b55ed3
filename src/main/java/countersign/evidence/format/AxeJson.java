package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** Results of axe-core, as its command line writes them in a list, or as one of them. */
final class AxeJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("axe-json", FormatCard.Group.FINDINGS, "axe-core results")
            .says(
                    "Each rule that is violated with its impact and the number of elements, the numbers of rules that passed, need a review or did not apply, and when which page was tested.",
                    "Names no commit. Only what a program can see is tested; markup and selectors of the page are not read.",
                    "At least one rule passed, none needs a review by a person, and none is violated with moderate, serious, critical or unknown impact.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("violations", "passes", "incomplete", "inapplicable")
                || head.isListOf("violations", "passes", "incomplete", "inapplicable");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        Places places = new Places();
        for (String page : new String[] {"", "[]"}) {
            places.at(page + "/testEngine/name", name -> sink.say("engine", name.text(), name.pointer()))
                    .at(page + "/testEngine/version", reading.report::version)
                    .at(page + "/timestamp", reading.report::time)
                    .at(page + "/url", reading::page)
                    .at(page + "/violations[]", reading::violation)
                    .at(page + "/passes[]", rule -> reading.passed())
                    .at(page + "/incomplete[]", rule -> reading.rules.add("incomplete"))
                    .at(page + "/inapplicable[]", rule -> reading.rules.add("inapplicable"));
        }
        places.read(input);
        reading.finish();
    }

    /** One pass over the results. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private final Tallies rules = new Tallies("rules");

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("axe-core", sink);
        }

        void page(Place url) {
            sink.say("url", Addresses.withoutQuery(url.text()), url.pointer());
        }

        void passed() {
            rules.add("passes");
            report.examined();
        }

        void violation(Place rule) {
            rules.add("violations");
            int elements = rule.at("nodes").each().size();
            String what = rule.at("help").text() + " (elements: " + elements + ")";
            report.found(rule.at("id").text(), rule.at("impact").text(), what, rule.pointer());
            sink.say(
                    "violation",
                    rule.at("id").text() + " " + rule.at("impact").text() + " " + elements,
                    rule.pointer());
        }

        void finish() {
            for (String name : new String[] {"violations", "passes", "incomplete", "inapplicable"}) {
                sink.say(name, rules.of(name), Pointer.WHOLE_FILE);
            }
            int open = rules.of("incomplete");
            if (open > 0) report.incomplete(open + " of its rules need a review by a person");
            report.finish();
        }
    }
}
