package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Timestamp;
import countersign.evidence.format.ControlTally.Control;
import countersign.evidence.format.ControlTally.Meaning;
import java.util.Optional;

/** Findings of Prowler in the Open Cybersecurity Schema Framework (OCSF): every check of every resource, passed or failed. */
final class ProwlerOcsf implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "prowler-ocsf", FormatCard.Group.COMPLIANCE, "Prowler OCSF JSON (json-ocsf, version 4 and later)")
            .says(
                    "The status of each check, failed ones as findings by their severity, and when they were made.",
                    "Names no commit. Resources, accounts and remedies are passed over; findings that were muted are left out.",
                    "At least one check passed, none failed, and none is left to be done by hand.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("metadata", "finding_info", "status_code", "severity");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ControlTally tally = new ControlTally(sink, new Tool("Prowler", ""));
        Tallies severities = new Tallies("severity");
        JsonStream.read(
                input,
                json -> json.eachElement(() -> {
                    Place check = Place.here(json);
                    severities.add(check.at("severity").text());
                    time(check.at("time")).ifPresent(sink::time);
                    tally.add(control(check));
                }));
        severities.tell(sink);
        tally.finish();
    }

    private static Control control(Place check) {
        String word = check.at("status_code").text();
        boolean muted = check.at("status").text().equals("Suppressed");
        return new Control(
                check.at("metadata", "event_code").text(),
                check.at("finding_info", "title").text(),
                word,
                muted ? Meaning.OUTSIDE : meaning(word),
                check.at("severity").text(),
                check.pointer());
    }

    private static Meaning meaning(String word) {
        return switch (word) {
            case "PASS" -> Meaning.SATISFIED;
            case "FAIL" -> Meaning.FAILED;
            case "MUTED" -> Meaning.OUTSIDE;
            default -> Meaning.UNDECIDED;
        };
    }

    /** OCSF has milliseconds, and Prowler writes seconds. */
    private static Optional<Timestamp> time(Place time) {
        return time.count()
                .map(Times::ofEpochSeconds)
                .orElseGet(() -> time.number().flatMap(millis -> Times.ofEpochMillis(millis.longValue())));
    }
}
