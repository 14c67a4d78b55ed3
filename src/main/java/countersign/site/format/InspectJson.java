package countersign.site.format;

import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.diagnostic.Diagnostic;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Outcome;
import countersign.evidence.Timestamp;
import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import countersign.terms.Terms;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** What was read from a file, one JSON object on one line, as {@code schemas/inspect.schema.json} describes it. */
public final class InspectJson {
    private InspectJson() {}

    public static void write(Evidence evidence, OutputStream out) {
        EvidenceSummary summary = EvidenceSummary.of(evidence);
        Evidence.Origin origin = evidence.origin();
        Json.writeLine(out, json -> {
            json.text("file", evidence.file())
                    .text("kind", "evidence")
                    .text("format", Optional.of(evidence.format()).filter(id -> !id.isEmpty()))
                    .text("state", Terms.word(evidence.state()))
                    .text("message", evidence.message())
                    .text("sha256", evidence.sha256())
                    .text(
                            "outcome",
                            Optional.of(evidence.outcome())
                                    .filter(outcome -> outcome != Outcome.NONE)
                                    .map(Terms::word))
                    .text("time", origin.time().map(InspectJson::time))
                    .text("commit", origin.commit())
                    .object("tool", origin.tool(), InspectJson::tool);
            tests(json, summary);
            json.numbers("findings", summary.findings())
                    .objects("metrics", summary.metrics(), InspectJson::metric)
                    .object("says", says -> summary.says().forEach(says::text))
                    .texts("doesNotSay", evidence.silences());
        });
    }

    /** A checklist that was read, and what was complained of on the way. */
    public static void write(Checklist checklist, List<Diagnostic> diagnostics, OutputStream out) {
        Json.writeLine(out, json -> {
            json.text("file", checklist.path())
                    .text("kind", "checklist")
                    .text("state", "read")
                    .text("title", checklist.title())
                    .text("language", checklist.language())
                    .text("statedDecision", checklist.statedDecision().map(stated -> Terms.word(stated.value())))
                    .object("counts", counts -> counts(counts, ItemCounts.of(checklist)))
                    .object("metadata", metadata -> JsonChecklist.metadata(metadata, checklist.metadata()))
                    .object("unread", unread -> JsonChecklist.unread(unread, checklist.unread()))
                    .objects("items", checklist.items(), (one, item) -> item(one, checklist, item));
            JsonChecklist.blanks(json, checklist);
            json.objects("diagnostics", diagnostics, JsonReport::diagnostic);
        });
    }

    /** A document in which no checklist was read, and why. */
    public static void write(String file, List<Diagnostic> diagnostics, OutputStream out) {
        Json.writeLine(
                out,
                json -> json.text("file", file)
                        .text("kind", "checklist")
                        .text("state", "unreadable")
                        .objects("diagnostics", diagnostics, JsonReport::diagnostic));
    }

    /** As it was written: without a zone where none was. */
    static String time(Timestamp time) {
        String utc = time.instant().toString();
        return time.zoned() ? utc : utc.substring(0, utc.length() - 1);
    }

    private static void tool(Json json, Evidence.Tool tool) {
        json.text("name", tool.name()).text("version", tool.version());
    }

    private static void tests(Json json, EvidenceSummary summary) {
        if (summary.tests().isEmpty()) {
            json.nothing("tests");
            return;
        }
        json.object(
                "tests",
                tests -> tests.number("total", summary.total())
                        .number("passed", summary.passed())
                        .number("failed", summary.of(TestOutcome.FAILED))
                        .number("errors", summary.of(TestOutcome.ERROR))
                        .number("skipped", summary.of(TestOutcome.SKIPPED))
                        .number("flaky", summary.of(TestOutcome.FLAKY)));
    }

    private static void metric(Json json, Fact.Metric metric) {
        json.text("name", metric.name())
                .number("value", metric.quantity().value())
                .text("unit", metric.quantity().unit().symbol());
    }

    private static void item(Json json, Checklist checklist, Item item) {
        JsonItem.asWritten(json, item, JsonChecklist.parent(checklist, item));
    }

    private static void counts(Json json, ItemCounts counts) {
        json.number("items", counts.items())
                .number("rows", counts.rows())
                .number("parents", counts.parents())
                .object("claims", claims -> {
                    for (Claim claim : Claim.values()) claims.number(Terms.word(claim), counts.of(claim));
                })
                .object("levels", levels -> {
                    for (Level level : Level.values()) levels.number(Terms.word(level), counts.of(level));
                })
                .object("phases", phases -> {
                    for (Phase phase : Phase.values()) phases.number(Terms.word(phase), counts.of(phase));
                })
                .number("silentBoxes", counts.silentBoxes());
    }
}
