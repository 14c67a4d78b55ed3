package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.List;
import java.util.Locale;

/** Boxes that one renderer ticks and another does not show. */
record OddBoxes(Manuscript manuscript, Taken taken) {
    void report(List<Task> tasks) {
        for (Task task : tasks) {
            boolean bare =
                    Tree.line(task.node()) != manuscript.at(task.box().start()).line();
            if (bare) report(task, "it is not on the line of its bullet");
            else if (task.box().mark().text().equals("\t")) report(task, "there is a tab in the box");
            else if (isLineEnd(task.box().end())) report(task, "the text begins on the next line");
            else if (task.box().mark().text().equals(" ")) laterTick(task);
        }
    }

    /** GitHub's older renderer ticks an item wherever on its line an x stands in brackets, be it in code. */
    private void laterTick(Task task) {
        int line = manuscript.at(task.box().start()).line();
        int from = manuscript.source().startOf(line);
        int tick = manuscript
                .source()
                .line(line)
                .toLowerCase(Locale.ROOT)
                .indexOf("[x]", task.box().end() - from);
        if (tick < 0 || taken.hasBox(from + tick)) return;
        taken.take(new Box(from + tick, from + tick + 3, task.box().mark()));
        manuscript.report(
                Code.ODD_BOX,
                from + tick,
                "renderers disagree about this item: some take these brackets for its tick",
                "write it in words, or put it on a line of its own");
    }

    private void report(Task task, String what) {
        String text = task.said().text();
        String box = "[" + task.box().mark().text().replace('\t', ' ') + "]";
        manuscript.report(
                Code.ODD_BOX,
                task.box().start(),
                "renderers disagree about this box: " + what,
                "- " + box + " " + text);
    }

    private boolean isLineEnd(int offset) {
        int at = offset;
        String text = manuscript.text();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
        return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
    }
}
