package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.MoreFindings;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.Legible;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One run of a SARIF log. Its rules may stand behind its results, so that results wait until the run is read. */
final class SarifRun {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_GRADES = 100_000;

    private final FactSink sink;
    private final Pointer at;
    private final SarifRules rules = new SarifRules();
    private final List<SarifResult> results = new ArrayList<>();
    /** How many there are beside those, by what their level will depend on. */
    private final Map<SarifResult.Grade, Integer> beyond = new LinkedHashMap<>();

    private String tool = "";
    private String version = "";
    private String semanticVersion = "";
    private boolean computed;
    /** Below zero where an invocation did not succeed. */
    private int successes;

    SarifRun(FactSink sink, Pointer at) {
        this.sink = sink;
        this.at = at;
    }

    void read(JsonStream json) {
        json.eachField(name -> {
            switch (name) {
                case "tool" -> json.eachField(component -> tool(json, component));
                case "results" -> results(json);
                case "invocations" -> json.eachElement(() -> invocation(json));
                case "versionControlProvenance" -> json.eachElement(() -> json.eachField(key -> provenance(json, key)));
                default -> {}
            }
        });
    }

    private void tool(JsonStream json, String component) {
        if (component.equals("driver")) json.eachField(key -> driver(json, key));
        if (component.equals("extensions")) json.eachElement(() -> rules.readExtension(json));
    }

    private void driver(JsonStream json, String key) {
        switch (key) {
            case "name" -> tool = Legible.of(json.text().orElse(""), LONGEST_NAME);
            case "version" -> version = Legible.of(json.text().orElse(""), LONGEST_NAME);
            case "semanticVersion" -> semanticVersion = Legible.of(json.text().orElse(""), LONGEST_NAME);
            case "rules" -> rules.readDriver(json);
            default -> {}
        }
    }

    private void results(JsonStream json) {
        computed = json.isArray();
        json.eachElement(() -> {
            boolean full = results.size() < sink.kept();
            SarifResult result = full ? SarifResult.full(json) : SarifResult.brief(json);
            if (!result.isActive()) return;
            if (full) results.add(result);
            else beyond.merge(result.grade(), 1, Integer::sum);
            if (beyond.size() > MOST_GRADES) throw json.flaw("its results name more than " + MOST_GRADES + " rules");
        });
    }

    /** Each has to say whether it succeeded. */
    private void invocation(JsonStream json) {
        successes--;
        json.eachField(key -> {
            if (key.equals("executionSuccessful") && json.truth().orElse(false)) successes++;
            // SARIF has all times in UTC, whether or not a tool writes the Z.
            if (key.equals("endTimeUtc")) {
                json.text().flatMap(Times::parse).ifPresent(time -> sink.time(new Timestamp(time.instant(), true)));
            }
        });
    }

    private void provenance(JsonStream json, String key) {
        if (key.equals("revisionId")) json.text().filter(id -> !id.isBlank()).ifPresent(sink::commit);
    }

    /** Says what the run found, once it is read. */
    void tell(ScanTally tally) {
        String release = semanticVersion.isEmpty() ? version : semanticVersion;
        tally.add(new Scan(tool, release, computed && successes == 0, detail(), at));
        sink.tool(new Tool(tool, release));
        for (SarifResult result : results) tally.add(finding(result));
        beyond.forEach((grade, count) -> tally.add(moreFindings(grade.level(rules), count)));
    }

    private Finding finding(SarifResult result) {
        return new Finding(tool, result.ruleId(), result.level(rules), result.message(), result.at());
    }

    private MoreFindings moreFindings(FindingLevel level, int count) {
        return new MoreFindings(tool, level, level.name().toLowerCase(Locale.ROOT), count);
    }

    private String detail() {
        if (successes < 0) return "the tool does not say that it succeeded";
        return computed ? "" : "it holds no list of results";
    }
}
