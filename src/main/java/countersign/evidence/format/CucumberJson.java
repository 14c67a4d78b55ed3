package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Cucumber's older JSON: features, and in them scenarios whose outcome has to be worked out from their steps and hooks. */
final class CucumberJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "cucumber-json",
                    FormatCard.Group.TESTS,
                    "Cucumber JSON (cucumber-js, cucumber-jvm, cucumber-ruby, behave, SpecFlow and others)")
            .says(
                    "Every scenario, its status the worst of its steps, its hooks and the background before it, and when the first began where that is written.",
                    "Names no commit and no tool, mostly no time; attempts before a retry are not in it. Output, embeddings and messages are passed over.",
                    "At least one scenario passed, and none failed or has a step that is undefined, pending, ambiguous or without a result.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("elements", "keyword", "name");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Scenarios scenarios = new Scenarios(sink);
        JsonStream.read(input, json -> json.eachElement(() -> scenarios.add(Place.here(json))));
        scenarios.finish();
    }

    private static String word(CucumberStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The scenarios of all features. */
    private static final class Scenarios {
        private final FactSink sink;
        private final TestTally tally;
        private final Tallies byScenario = new Tallies("byScenario");
        private final Tallies steps = new Tallies("steps");
        private int features;

        Scenarios(FactSink sink) {
            this.sink = sink;
            this.tally = new TestTally(sink);
        }

        void add(Place feature) {
            features++;
            CucumberStatus background = CucumberStatus.UNKNOWN;
            for (Place element : feature.at("elements").each()) {
                CucumberStatus status = status(element);
                if (element.at("type").text().equals("background")) {
                    background = background.worse(status);
                    continue;
                }
                status = status.worse(background);
                background = CucumberStatus.UNKNOWN;
                Times.parse(element.at("start_timestamp").text()).ifPresent(sink::time);
                byScenario.add(word(status));
                tally.add(name(feature, element).ended(status.outcome(false), element.pointer()));
            }
        }

        private CucumberStatus status(Place element) {
            CucumberStatus worst = CucumberStatus.UNKNOWN;
            for (Place step : element.at("steps").each()) {
                CucumberStatus status =
                        CucumberStatus.of(step.at("result", "status").text());
                steps.add(word(status));
                worst = worst.worse(status);
                for (Place hook : hooks(step)) worst = worst.worse(hook(hook));
            }
            for (Place hook : hooks(element)) worst = worst.worse(hook(hook));
            return worst;
        }

        /** A hook that went well does not make a scenario without steps one that passed. */
        private static CucumberStatus hook(Place hook) {
            CucumberStatus status =
                    CucumberStatus.of(hook.at("result", "status").text());
            return status == CucumberStatus.PASSED || status == CucumberStatus.UNDEFINED
                    ? CucumberStatus.UNKNOWN
                    : status;
        }

        private static List<Place> hooks(Place owner) {
            List<Place> hooks = new ArrayList<>();
            Stream.of("before", "after", "around")
                    .forEach(kind -> hooks.addAll(owner.at(kind).each()));
            return hooks;
        }

        private static TestName name(Place feature, Place element) {
            String place = element.at("location").text() + element.at("line").text();
            return new TestName(
                    feature.at("name").text(),
                    element.at("name").text(),
                    feature.at("uri").text() + "\n" + element.at("id").text() + "\n" + place);
        }

        void finish() {
            sink.say("features", features, Pointer.WHOLE_FILE);
            sink.say("scenarios", tally.listed(), Pointer.WHOLE_FILE);
            byScenario.tell(sink);
            steps.tell(sink);
            tally.finish(0, false);
        }
    }
}
