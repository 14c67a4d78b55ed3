package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import countersign.evidence.format.ControlTally.Control;
import countersign.evidence.format.ControlTally.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** OSCAL assessment results (NIST) in JSON. */
final class OscalResults implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "oscal-assessment-results", FormatCard.Group.COMPLIANCE, "OSCAL assessment results in JSON (NIST)")
            .says(
                    "The state of each finding's target, when observations were collected and when they expire, and how they were made.",
                    "Names no commit. An expiry is told and not enforced; subjects, relevant evidence and risks are passed over, and so is OSCAL in XML and YAML.",
                    "At least one target is satisfied and none is not satisfied.");

    private static final String ROOT = "assessment-results";

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith(ROOT, ROOT + ".results");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place assessment = Place.whole(input).at(ROOT);
        List<Place> results = assessment.at("results").each();
        Place version = assessment.at("metadata", "oscal-version");
        ControlTally tally = new ControlTally(sink, new Tool("OSCAL", version.text()));
        sink.say("oscal", version.text(), version.pointer());
        sink.say("results", results.size(), assessment.at("results").pointer());
        List<Place> observations = within(results, "observations");
        sink.say("observations", observations.size(), Pointer.WHOLE_FILE);
        observations(observations, sink);
        results.stream()
                .flatMap(result -> time(result, "end", "start").stream())
                .forEach(sink::time);
        for (Place finding : within(results, "findings")) tally.add(control(finding));
        tally.finish();
    }

    private static List<Place> within(List<Place> results, String list) {
        return results.stream()
                .flatMap(result -> result.at(list).each().stream())
                .toList();
    }

    /** Each value once: observations of one day say much the same. */
    private static void observations(List<Place> observations, FactSink sink) {
        for (String name : List.of("collected", "expires")) {
            observations.stream()
                    .map(observation -> observation.at(name).text())
                    .distinct()
                    .forEach(value -> sink.say(name, value, Pointer.WHOLE_FILE));
        }
        within(observations, "methods").stream()
                .map(Place::text)
                .distinct()
                .forEach(method -> sink.say("methods", method, Pointer.WHOLE_FILE));
        observations.stream()
                .flatMap(observation -> time(observation, "collected").stream())
                .forEach(sink::time);
    }

    private static Optional<Timestamp> time(Place place, String... names) {
        return Stream.of(names)
                .flatMap(name -> Times.parse(place.at(name).text()).stream())
                .findFirst();
    }

    private static Control control(Place finding) {
        Place target = finding.at("target");
        String state = target.at("status", "state").text();
        Meaning meaning = switch (state) {
            case "satisfied" -> Meaning.SATISFIED;
            case "not-satisfied" -> Meaning.FAILED;
            default -> Meaning.UNDECIDED;
        };
        return new Control(
                target.at("target-id").text(), finding.at("title").text(), state, meaning, "", finding.pointer());
    }
}
