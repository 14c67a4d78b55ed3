package countersign.site.format;

import countersign.checklist.Item;
import countersign.checklist.Traits;
import countersign.diagnostic.Ink.Tone;
import countersign.site.view.Wording;
import countersign.terms.Level;
import countersign.terms.Terms;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Phrase;
import countersign.verdict.Ruling;
import countersign.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a checklist is still to be done, for a terminal. A sentence that fits many items in a row is said once. */
final class TextGaps {
    private static final int INDENT = 4;
    private static final int HANG = INDENT + VerdictMark.WIDTH + 2;

    private final Lines lines;
    private final Wording wording;

    TextGaps(Lines lines, Wording wording) {
        this.lines = lines;
        this.wording = wording;
    }

    void write(ChecklistReport checklist) {
        String path = checklist.checklist().path();
        lines.blank()
                .add(0, Tone.BOLD, path)
                .add(2, VerdictMark.word(checklist.decision()) + ": " + Sums.counts(checklist.tally()));
        Gaps.bySection(checklist).forEach(this::section);
        long claimed =
                checklist.rulings().stream().filter(TextGaps::isOnlyClaimed).count();
        if (claimed > 0) claimed(claimed, path);
    }

    private static boolean isOnlyClaimed(Ruling ruling) {
        return ruling.due() && ruling.verdict() == Verdict.CLAIMED && !ruling.isOutstanding();
    }

    private void claimed(long claimed, String path) {
        String sidecar = path.replaceFirst("\\.[^./]*$", "") + ".evidence.yaml";
        lines.blank()
                .hang(
                        INDENT,
                        VerdictMark.padded(Verdict.CLAIMED, lines.ink()) + "  ",
                        HANG,
                        Sums.count(claimed, "tick") + " with nothing bound to " + (claimed == 1 ? "it." : "them."))
                .hang(
                        HANG,
                        "→ ",
                        HANG + 2,
                        "Say what proves " + (claimed == 1 ? "it" : "them") + " in " + sidecar + ".");
    }

    private void section(List<String> headings, List<Ruling> gaps) {
        lines.blank();
        if (!headings.isEmpty()) lines.add(2, String.join(" › ", headings));
        Optional<Ruling> before = Optional.empty();
        for (Ruling gap : gaps) {
            item(gap);
            boolean said = before.filter(other -> saysTheSame(gap, other)).isPresent();
            if (!said) say(gap);
            before = Optional.of(gap);
        }
    }

    /** Whether both give the same reason and call for the same kind of step, each on its own line. */
    private boolean saysTheSame(Ruling gap, Ruling other) {
        return wording.text(gap.reason()).equals(wording.text(other.reason()))
                && gap.next().map(Phrase::say).equals(other.next().map(Phrase::say));
    }

    private void item(Ruling gap) {
        Item item = gap.item();
        List<String> marks = marks(item);
        String after = marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
        lines.hang(INDENT, VerdictMark.padded(gap.verdict(), lines.ink()) + "  ", HANG, item.text() + after)
                .aside(HANG, item.at().toString());
    }

    /** What is not in the item's own words already. */
    private static List<String> marks(Item item) {
        Traits traits = item.traits();
        List<String> marks = new ArrayList<>();
        if (traits.level() != Level.REQUIRED) marks.add(Terms.word(traits.level()));
        traits.owner().ifPresent(marks::add);
        traits.due().ifPresent(due -> marks.add("due " + due));
        marks.removeIf(mark -> item.text().contains(mark));
        if (traits.condition().isPresent()) marks.add("conditional");
        return marks;
    }

    private void say(Ruling gap) {
        lines.add(HANG, wording.text(gap.reason()));
        gap.next().ifPresent(next -> lines.hang(HANG, "→ ", HANG + 2, wording.text(next)));
    }
}
