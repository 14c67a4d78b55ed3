package countersign.site.format;

import countersign.checklist.Aside;
import countersign.checklist.Checklist;
import countersign.checklist.Choice;
import countersign.checklist.Field;
import countersign.checklist.Item;
import countersign.checklist.Metadata;
import countersign.checklist.Refusal;
import countersign.checklist.SignOffSlot;
import countersign.checklist.Unread;
import countersign.diagnostic.Diagnostic;
import countersign.site.view.Wording;
import countersign.terms.Terms;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import countersign.verdict.SlotState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** One checklist of {@code readiness.json}. */
final class JsonChecklist {
    private final Report report;
    private final JsonItem items;

    JsonChecklist(Report report, Wording wording) {
        this.report = report;
        this.items = new JsonItem(wording);
    }

    void write(Json json, ChecklistReport judged) {
        Checklist checklist = judged.checklist();
        json.text("path", checklist.path())
                .text("title", checklist.title())
                .text("language", checklist.language())
                .text("decision", report.decision().map(made -> Terms.word(judged.decision())))
                .text("statedDecision", checklist.statedDecision().map(stated -> Terms.word(stated.value())))
                .object("counts", counts -> JsonReport.counts(counts, judged.tally()))
                .object("grounds", grounds -> JsonReport.grounds(grounds, judged.grounds()))
                .object("metadata", metadata -> metadata(metadata, checklist.metadata()))
                .objects(
                        "items",
                        judged.rulings(),
                        (item, ruling) -> items.write(item, ruling, parent(checklist, ruling.item())));
        blanks(json, checklist);
        json.objects("refusals", judged.refusals(), JsonChecklist::refusal);
        json.object("unread", unread -> unread(unread, checklist.unread()));
        json.objects("diagnostics", diagnostics(checklist.path()), JsonReport::diagnostic);
    }

    /** The lines with what looks like a box and was not read as one. */
    static void unread(Json json, Unread unread) {
        json.integers("suspicious", unread.suspicious()).integers("ignored", unread.ignored());
    }

    /** What is there to be filled in. */
    static void blanks(Json json, Checklist checklist) {
        json.objects("fields", checklist.fields(), JsonChecklist::field)
                .objects("choices", checklist.choices(), JsonChecklist::choice)
                .objects("signOffs", checklist.signOffs(), JsonChecklist::signOff)
                .objects("asides", checklist.asides(), JsonChecklist::aside);
    }

    private List<Diagnostic> diagnostics(String path) {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.at().path().equals(path))
                .toList();
    }

    static Optional<String> parent(Checklist checklist, Item item) {
        OptionalInt parent = item.place().parent();
        return parent.isPresent()
                ? Optional.of(checklist.items().get(parent.getAsInt()).id().value())
                : Optional.empty();
    }

    static void metadata(Json json, List<Metadata> metadata) {
        TreeSet<String> written = new TreeSet<>();
        for (Metadata entry : metadata) {
            // A key that stands twice in the document counts where it stands first.
            if (written.add(entry.key())) json.text(entry.key(), entry.value());
        }
    }

    private static void field(Json json, Field field) {
        json.text("label", field.label())
                .number("line", field.at().line())
                .text("state", Terms.word(field.state()))
                .text("value", field.value());
    }

    private static void choice(Json json, Choice choice) {
        json.text("label", choice.label())
                .number("line", choice.at().line())
                .objects(
                        "options",
                        choice.options(),
                        (option, one) -> option.text("text", one.text())
                                .number("line", one.at().line())
                                .flag("marked", one.marked()))
                .text("state", Terms.word(choice.state()));
    }

    private static void signOff(Json json, SignOffSlot slot) {
        json.text("role", slot.role())
                .text("name", slot.name())
                .text("date", slot.date())
                .text("state", Terms.word(SlotState.of(slot)))
                .number("line", slot.at().line())
                .nothing("signer")
                .texts("changedSince", List.of());
    }

    private static void refusal(Json json, Refusal refusal) {
        json.text("reason", Terms.word(refusal.reason()))
                .text("text", refusal.text())
                .number("line", refusal.at().line())
                .number("column", refusal.at().column());
    }

    private static void aside(Json json, Aside aside) {
        json.text("reason", Terms.word(aside.reason()))
                .text("text", aside.text())
                .number("line", aside.at().line())
                .number("column", aside.at().column());
    }
}
