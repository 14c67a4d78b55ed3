package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Legible;
import countersign.evidence.Malformed;
import countersign.evidence.Timestamp;
import countersign.evidence.format.ControlTally.Control;
import countersign.evidence.format.ControlTally.Meaning;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What ScoutSuite found in a cloud account: a script that assigns its results, so that what follows the assignment is read as JSON. */
final class ScoutSuite implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "scoutsuite-js", FormatCard.Group.COMPLIANCE, "ScoutSuite results (scoutsuite_results_*.js)")
            .says(
                    "Each rule as failed where it flagged something, as passed where it checked something and flagged nothing; when it ran.",
                    "Names no commit. Accounts, resources and settings are passed over, and so are scripts in any other form than one assignment.",
                    "At least one rule checked something, and none flagged anything.");

    private static final Pattern ASSIGNMENT = Pattern.compile("\\A\\s*scoutsuite_results\\s*=\\s*\\{");

    private static final int LONGEST_ASSIGNMENT = 200;
    private static final Map<Meaning, String> WORDS =
            Map.of(Meaning.SATISFIED, "passed", Meaning.FAILED, "flagged", Meaning.OUTSIDE, "nothing checked");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isTextWith(ASSIGNMENT);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading();
        InputStream json = behindAssignment(input.stream());
        JsonStream.read(new EvidenceInput(input.path(), json, input.limits()), reading::read);
        ControlTally tally = new ControlTally(sink, new Tool("ScoutSuite", reading.version));
        reading.time.ifPresent(sink::time);
        reading.controls.forEach(tally::add);
        tally.finish();
    }

    private static InputStream behindAssignment(InputStream script) {
        try {
            for (int i = 0; i < LONGEST_ASSIGNMENT; i++) if (script.read() == '=') return script;
        } catch (IOException e) {
            throw new Malformed("it could not be read to its end");
        }
        throw new Malformed("it does not begin with an assignment");
    }

    /** One pass over the results. */
    private static final class Reading {
        private final List<Control> controls = new ArrayList<>();
        private String version = "";
        private Optional<Timestamp> time = Optional.empty();

        void read(JsonStream json) {
            json.eachField(name -> {
                if (name.equals("last_run")) lastRun(Place.here(json));
                if (name.equals("services")) json.eachField(service -> json.eachField(part -> service(json, part)));
            });
        }

        private void lastRun(Place run) {
            version = run.at("version").text();
            time = Times.parse(run.at("time").text());
        }

        private void service(JsonStream json, String part) {
            if (part.equals("findings")) json.eachField(rule -> controls.add(control(rule, Place.here(json))));
        }

        private static Control control(String rule, Place finding) {
            int flagged = finding.at("flagged_items").count().orElse(-1);
            int checked = finding.at("checked_items").count().orElse(0);
            String id = Legible.of(rule, LONGEST_ASSIGNMENT);
            Meaning meaning = checked > 0 ? Meaning.SATISFIED : Meaning.OUTSIDE;
            if (flagged != 0) meaning = flagged > 0 ? Meaning.FAILED : Meaning.UNDECIDED;
            return new Control(
                    id,
                    finding.at("description").text(),
                    WORDS.getOrDefault(meaning, "unknown"),
                    meaning,
                    finding.at("level").text(),
                    finding.pointer());
        }
    }
}
