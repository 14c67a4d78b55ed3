package countersign.evidence.format;

import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Legible;
import countersign.evidence.Pointer;
import java.util.Optional;

/** One result of a SARIF run. */
final class SarifResult {
    private static final int LONGEST_MESSAGE = 300;
    private static final int LONGEST_ID = 200;

    private final Optional<Pointer> at;
    private final SarifRules.Reference rule = new SarifRules.Reference();
    private Optional<String> level = Optional.empty();
    private String kind = "fail";
    private String baseline = "";
    private String message = "";
    private String place = "";
    private int suppressions;
    private int suppressionsNotInForce;

    private SarifResult(Optional<Pointer> at) {
        this.at = at;
    }

    /** The result that {@code json} stands on, in full. */
    static SarifResult full(JsonStream json) {
        SarifResult result = new SarifResult(Optional.of(json.pointer()));
        result.read(json);
        return result;
    }

    /** The same without its place and its words. */
    static SarifResult brief(JsonStream json) {
        SarifResult result = new SarifResult(Optional.empty());
        result.read(json);
        return result;
    }

    private void read(JsonStream json) {
        json.eachField(name -> {
            switch (name) {
                case "ruleId", "ruleIndex", "rule" -> rule.read(json, name);
                case "level" -> level = json.text();
                case "kind" -> kind = json.text().orElse("fail");
                case "baselineState" -> baseline = json.text().orElse("");
                case "suppressions" -> json.eachElement(() -> suppression(json));
                default -> {
                    if (at.isPresent()) words(json, name);
                }
            }
        });
    }

    private void words(JsonStream json, String name) {
        if (name.equals("message")) json.eachField(key -> message(json, key));
        if (name.equals("locations")) json.eachElement(() -> location(json));
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

    /**
     * What a result's level depends on.
     *
     * @param own its own level, or empty
     */
    record Grade(String own, SarifRules.Rule rule) {
        FindingLevel level(SarifRules rules) {
            Optional<String> written = Optional.of(own).filter(word -> !word.isEmpty());
            return SarifRules.level(written.or(() -> rules.levelOf(rule)).orElse("warning"));
        }
    }

    /** Whether this stands for something that is wrong now, and that nobody accepted. */
    boolean isActive() {
        boolean suppressed = suppressions > 0 && suppressionsNotInForce == 0;
        return kind.equals("fail") && !suppressed && !baseline.equals("absent");
    }

    /** The level as the result has it, else its rule, else a warning. */
    FindingLevel level(SarifRules rules) {
        return grade().level(rules);
    }

    String ruleId() {
        return Legible.of(rule.rule().id(), LONGEST_ID);
    }

    /** What it says, and the file and line that it is about. */
    String message() {
        if (place.isEmpty()) return message;
        return (message + " (" + Legible.of(place, LONGEST_MESSAGE) + ")").strip();
    }

    Pointer at() {
        return at.orElse(Pointer.WHOLE_FILE);
    }

    /** All that its level depends on. */
    Grade grade() {
        return level.map(word -> new Grade(word, SarifRules.Rule.UNNAMED)).orElseGet(() -> new Grade("", rule.rule()));
    }
}
