package countersign.site.view;

import countersign.checklist.Aside;
import countersign.checklist.Checklist;
import countersign.checklist.Choice;
import countersign.checklist.Field;
import countersign.checklist.Metadata;
import countersign.checklist.SignOffSlot;
import countersign.diagnostic.Diagnostic;
import countersign.site.Markup;
import countersign.site.SafeHtml;
import countersign.site.document.Margin;
import countersign.terms.Terms;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import countersign.verdict.SlotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the margin of a document: fields to fill in, places to sign, choices, and what it says was decided. */
final class Margins {
    private final Wording wording;
    private final Marks marks;
    private final Map<Integer, SafeHtml> notes = new TreeMap<>();
    private final Set<Integer> ownLines = new TreeSet<>();

    private Margins(Wording wording) {
        this.wording = wording;
        this.marks = new Marks(wording);
    }

    static Margin of(ChecklistReport report, List<Diagnostic> remarks, Wording wording) {
        Margins margins = new Margins(wording);
        Checklist checklist = report.checklist();
        for (Metadata each : checklist.metadata())
            margins.ownLines.add(each.at().line());
        checklist.fields().forEach(margins::field);
        checklist.signOffs().forEach(margins::slot);
        checklist.choices().forEach(margins::choice);
        checklist.asides().forEach(margins::setAside);
        String computed = margins.marks.of(Optional.of(report.decision())).word();
        checklist
                .statedDecision()
                .ifPresent(stated -> margins.note(
                        stated.at().line(), "aside", wording.ui("checklist.computed", new Text(computed))));
        return new Margin(
                margins.notes,
                margins.ownLines,
                remarks.stream().map(each -> each.at().line()).toList());
    }

    private void field(Field field) {
        ownLines.add(field.at().line());
        String state = Terms.word(field.state());
        if (field.state() != Field.State.FILLED) note(field.at().line(), state, wording.ui("field." + state));
    }

    private void slot(SignOffSlot slot) {
        ownLines.add(slot.at().line());
        Mark state = marks.of(SlotState.of(slot));
        note(slot.at().line(), "slot-" + state.kind(), state.word());
    }

    private void choice(Choice choice) {
        if (choice.options().isEmpty()) return;
        int last = choice.options().get(choice.options().size() - 1).at().line();
        String state = "choice." + Terms.word(choice.state());
        note(last, "aside", wording.ui(state, Number.of(choice.options().size())));
    }

    private void setAside(Aside aside) {
        note(aside.at().line(), "aside", wording.ui("aside." + Terms.word(aside.reason())));
    }

    private void note(int line, String kind, String words) {
        SafeHtml note = new Markup()
                .open("span", "class", "note note-" + kind)
                .text(words)
                .close("span")
                .done();
        notes.merge(
                line,
                note,
                (before, after) -> new Markup().add(before).text(" ").add(after).done());
    }
}
