package countersign.evidence.format;

import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Legible;
import countersign.evidence.Pointer;
import java.util.Optional;

/** One result of a SARIF run. */
final class SarifResult {
    private static final int LONGEST_MESSAGE = 300;
    private static final int LONGEST_ID = 200;

    private final Pointer at;
    private final SarifRules.Reference rule = new SarifRules.Reference();
    private Optional<String> level = Optional.empty();
    private String kind = "fail";
    private String baseline = "";
    private String message = "";
    private String place = "";
    private int suppressions;
    private int suppressionsNotInForce;

    SarifResult(Pointer at) {
        this.at = at;
    }

    void read(JsonStream json) {
        json.eachField(name -> {
            switch (name) {
                case "ruleId", "ruleIndex", "rule" -> rule.read(json, name);
                case "level" -> level = json.text();
                case "kind" -> kind = json.text().orElse("fail");
                case "baselineState" -> baseline = json.text().orElse("");
                case "message" -> json.eachField(key -> message(json, key));
                case "locations" -> json.eachElement(() -> location(json));
                case "suppressions" -> json.eachElement(() -> suppression(json));
                default -> {}
            }
        });
    }

    private void message(JsonStream json, String key) {
        boolean text = key.equals("text") || (message.isEmpty() && (key.equals("markdown") || key.equals("id")));
        if (text) message = Legible.of(json.text().orElse(""), LONGEST_MESSAGE);
    }

    private void location(JsonStream json) {
        if (!place.isEmpty()) return;
        json.eachField(name -> {
            if (name.equals("physicalLocation")) json.eachField(key -> physicalLocation(json, key));
        });
    }

    private void physicalLocation(JsonStream json, String key) {
        json.eachField(name -> {
            if (key.equals("artifactLocation") && name.equals("uri"))
                place = json.text().orElse("") + place;
            if (key.equals("region") && name.equals("startLine"))
                place += json.scalar().map(line -> ":" + line).orElse("");
        });
    }

    private void suppression(JsonStream json) {
        suppressions++;
        json.eachField(name -> {
            if (name.equals("status") && !json.text().orElse("").equals("accepted")) suppressionsNotInForce++;
        });
    }

    /** Whether this stands for something that is wrong now, and that nobody accepted. */
    boolean isActive() {
        boolean suppressed = suppressions > 0 && suppressionsNotInForce == 0;
        return kind.equals("fail") && !suppressed && !baseline.equals("absent");
    }

    /** The level as the result has it, else its rule, else a warning. */
    FindingLevel level(SarifRules rules) {
        return SarifRules.level(level.or(() -> rules.levelOf(rule)).orElse("warning"));
    }

    String ruleId() {
        return Legible.of(rule.id(), LONGEST_ID);
    }

    /** What it says, and the file and line that it is about. */
    String message() {
        if (place.isEmpty()) return message;
        return (message + " (" + Legible.of(place, LONGEST_MESSAGE) + ")").strip();
    }

    Pointer at() {
        return at;
    }
}
