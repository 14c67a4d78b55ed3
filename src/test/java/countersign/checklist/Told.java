package countersign.checklist;

import countersign.diagnostic.Diagnostic;
import countersign.terms.Level;
import countersign.terms.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was read from a document, one line for each thing, as the spec pages write it. What goes without saying is left out. */
final class Told {
    private final List<String> lines = new ArrayList<>();

    private Told() {}

    static String of(Checklist checklist, List<Diagnostic> diagnostics) {
        Told told = new Told();
        if (!checklist.title().equals("page")) told.lines.add("title " + checklist.title());
        if (!checklist.language().equals("en")) told.lines.add("language " + checklist.language());
        checklist.metadata().forEach(entry -> told.lines.add("metadata " + entry.key() + " = " + entry.value()));
        checklist.items().forEach(item -> told.item(item, checklist));
        checklist.choices().forEach(told::choice);
        checklist.signOffs().forEach(told::signOff);
        checklist.fields().forEach(told::field);
        checklist.statedDecision().ifPresent(stated -> told.lines.add("decision " + word(stated.value())));
        if (checklist.unread().silentBoxes() > 0)
            told.lines.add("silent " + checklist.unread().silentBoxes());
        diagnostics.forEach(told::diagnostic);
        return told.text();
    }

    static String nothing(List<Diagnostic> diagnostics) {
        Told told = new Told();
        told.lines.add("nothing");
        diagnostics.forEach(told::diagnostic);
        return told.text();
    }

    private String text() {
        return String.join("\n", lines);
    }

    private void item(Item item, Checklist checklist) {
        StringBuilder line = new StringBuilder(item.kind() == Kind.ROW ? "row " : "item ");
        line.append(word(item.claim()))
                .append(' ')
                .append(item.at().line())
                .append(':')
                .append(item.at().column());
        lines.add((line + " " + item.text()).stripTrailing());
        attribute("section", String.join(" > ", item.place().section()));
        item.place()
                .parent()
                .ifPresent(
                        parent -> attribute("in", checklist.items().get(parent).text()));
        if (item.id().explicit()) attribute("id", item.id().value());
        Traits traits = item.traits();
        if (traits.level() != Level.REQUIRED) attribute("level", word(traits.level()));
        if (traits.phase() != Phase.BEFORE) attribute("phase", word(traits.phase()));
        attribute("owner", traits.owner().orElse(""));
        attribute("due", traits.due().map(Object::toString).orElse(""));
        attribute("if", traits.condition().orElse(""));
        attribute("because", traits.reason().orElse(""));
        mentions(item.mentions());
        item.annotation()
                .value("needs")
                .ifPresent(value -> attribute(
                        "needs",
                        value.text() + " at " + value.at().line() + ":"
                                + value.at().column()));
        item.annotation().value("max-age").ifPresent(value -> attribute("max-age", value.text()));
    }

    private void mentions(Mentions mentions) {
        for (Mentions.CodeSpan span : mentions.code())
            attribute(
                    "code",
                    span.text() + span.output().map(output -> " -> " + output).orElse(""));
        for (Mentions.Link link : mentions.links()) attribute("link", link.target());
        for (Mentions.CodeBlock block : mentions.blocks())
            attribute("block", block.language() + " " + block.text().replace("\n", " / "));
        mentions.evidenceCell().ifPresent(cell -> attribute(cell.command() ? "command" : "evidence", cell.text()));
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) lines.add("  " + name + ": " + value);
    }

    private void choice(Choice choice) {
        StringBuilder line = new StringBuilder("choice " + word(choice.state()) + " " + choice.label() + ":");
        for (Choice.Option option : choice.options())
            line.append(option.marked() ? " [x] " : " [ ] ").append(option.text());
        lines.add(line.toString());
    }

    private void signOff(SignOffSlot slot) {
        String name = slot.name().isEmpty() ? "-" : slot.name();
        String date = slot.date().isEmpty() ? "-" : slot.date();
        lines.add("sign-off " + slot.role() + " | " + name + " | " + date);
    }

    private void field(Field field) {
        String value = field.value().isEmpty() ? "" : " = " + field.value();
        lines.add("field " + word(field.state()) + " " + field.label() + value);
    }

    private void diagnostic(Diagnostic diagnostic) {
        String place = diagnostic.at().line() + ":" + diagnostic.at().column();
        lines.add((diagnostic.code().number() + " " + place + " " + diagnostic.help()).stripTrailing());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
