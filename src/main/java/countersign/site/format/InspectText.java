package countersign.site.format;

import countersign.checklist.Aside;
import countersign.checklist.Checklist;
import countersign.checklist.Choice;
import countersign.checklist.Field;
import countersign.checklist.Item;
import countersign.checklist.Unread;
import countersign.diagnostic.Ink;
import countersign.diagnostic.Ink.Tone;
import countersign.evidence.Evidence;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Outcome;
import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import countersign.terms.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What was read from a file, for a terminal. */
public final class InspectText {
    private static final int INDENT = 2;
    private static final int HANG = 18;
    private static final int PLACE = 7;

    private final Lines lines;

    private InspectText(Ink ink) {
        this.lines = new Lines(ink);
    }

    public static void write(Evidence evidence, Ink ink, OutputStream out) throws IOException {
        InspectText text = new InspectText(ink);
        text.evidence(evidence);
        out.write(text.lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static void write(Checklist checklist, Ink ink, OutputStream out) throws IOException {
        InspectText text = new InspectText(ink);
        text.checklist(checklist);
        out.write(text.lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void evidence(Evidence evidence) {
        Evidence.Origin origin = evidence.origin();
        EvidenceSummary summary = EvidenceSummary.of(evidence);
        lines.add(0, Tone.BOLD, evidence.file());
        fact("format", evidence.format().isEmpty() ? "none that is known" : evidence.format());
        fact("state", Terms.word(evidence.state()) + (evidence.message().isEmpty() ? "" : ": " + evidence.message()));
        if (evidence.state() != Evidence.State.READ) return;
        fact("outcome", outcome(evidence.outcome()));
        fact(
                "time",
                origin.time()
                        .map(time -> InspectJson.time(time) + (time.zoned() ? "" : ", no zone"))
                        .orElse("unknown"));
        fact("commit", origin.commit().orElse("unknown"));
        origin.tool().ifPresent(tool -> fact("tool", (tool.name() + " " + tool.version()).strip()));
        if (summary.tests().isPresent()) fact("tests", tests(summary));
        if (!summary.findings().isEmpty()) fact("findings", counts(summary.findings()));
        summary.metrics()
                .forEach(metric -> fact(
                        metric.name(),
                        metric.quantity().value().toPlainString() + " "
                                + metric.quantity().unit().symbol()));
        summary.says().forEach(this::fact);
        if (!evidence.silences().isEmpty()) fact("does not say", String.join(", ", evidence.silences()));
    }

    private static String outcome(Outcome outcome) {
        return outcome == Outcome.NONE
                ? "it passes no judgement"
                : Terms.word(outcome).replace('-', ' ');
    }

    private static String tests(EvidenceSummary summary) {
        return summary.total() + ": " + summary.passed() + " passed (" + summary.of(TestOutcome.FLAKY)
                + " after a retry), " + summary.of(TestOutcome.FAILED) + " failed, " + summary.of(TestOutcome.ERROR)
                + " errors, " + summary.of(TestOutcome.SKIPPED) + " skipped";
    }

    private static String counts(Map<String, Integer> findings) {
        return findings.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private void checklist(Checklist checklist) {
        ItemCounts counts = ItemCounts.of(checklist);
        lines.add(0, Tone.BOLD, checklist.path());
        fact("title", checklist.title());
        fact("language", checklist.language());
        fact(
                "items",
                counts.items() + ", " + counts.rows() + " of them table rows, " + counts.parents()
                        + " with items in them");
        fact("claims", each(Claim.values(), counts::of));
        fact("levels", each(Level.values(), counts::of));
        fact("phases", each(Phase.values(), counts::of));
        fact(
                "stated decision",
                checklist
                        .statedDecision()
                        .map(stated -> Terms.word(stated.value()))
                        .orElse("none"));
        fact("blank fields", labels(checklist, Field.State.BLANK));
        fact("placeholders", labels(checklist, Field.State.PLACEHOLDER));
        fact(
                "sign-offs",
                listed(checklist.signOffs().stream().map(slot -> slot.role()).toList()));
        fact("choices", choices(checklist.choices()));
        fact("set aside", asides(checklist.asides()));
        unread(checklist.unread());
        lines.blank();
        checklist.items().forEach(this::item);
    }

    private void unread(Unread unread) {
        fact("suspicious", Spans.counted(unread.suspicious(), "reported: not read as they seem to be meant"));
        fact("ignored", Spans.counted(unread.ignored(), "with boxes in code, comments or front matter"));
    }

    private void item(Item item) {
        String place = item.at().line() + ":" + item.at().column();
        String label = " ".repeat(Math.max(0, PLACE - place.length())) + place + "  " + mark(item.claim()) + " ";
        int hang = INDENT + label.length() + 2 * item.place().depth();
        lines.hang(INDENT, label + "  ".repeat(item.place().depth()), hang, item.text());
    }

    private static String mark(Claim claim) {
        return switch (claim) {
            case DONE -> "[x]";
            case TODO -> "[ ]";
            case PARTIAL -> "[~]";
            case NOT_APPLICABLE -> "[-]";
        };
    }

    private static String choices(List<Choice> choices) {
        return choices.isEmpty()
                ? "none"
                : choices.size() + ": "
                        + Arrays.stream(Choice.State.values())
                                .map(state -> choices.stream()
                                                .filter(choice -> choice.state() == state)
                                                .count() + " "
                                        + Terms.word(state))
                                .collect(Collectors.joining(", "));
    }

    private static String asides(List<Aside> asides) {
        return asides.isEmpty()
                ? "none"
                : asides.stream()
                        .map(aside -> aside.at().line() + " (" + Terms.word(aside.reason()) + ")")
                        .collect(Collectors.joining(", ", "on lines ", ""));
    }

    private static String labels(Checklist checklist, Field.State state) {
        return listed(checklist.fields().stream()
                .filter(field -> field.state() == state)
                .map(Field::label)
                .toList());
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static <E extends Enum<E>> String each(E[] terms, ToIntFunction<E> count) {
        return Arrays.stream(terms)
                .filter(term -> count.applyAsInt(term) > 0)
                .map(term -> count.applyAsInt(term) + " " + Terms.word(term).replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    private void fact(String name, String words) {
        lines.hang(INDENT, name + " ".repeat(Math.max(1, HANG - INDENT - name.length())), HANG, words);
    }
}
