package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.List;

/** Boxes that one renderer ticks and another does not show. */
record OddBoxes(Manuscript manuscript) {
    void report(List<Task> tasks) {
        for (Task task : tasks) {
            boolean bare =
                    Tree.line(task.node()) != manuscript.at(task.box().start()).line();
            if (bare) report(task, "it is not on the line of its bullet");
            else if (task.box().mark().text().equals("\t")) report(task, "there is a tab in the box");
            else if (isLineEnd(task.box().end())) report(task, "the text begins on the next line");
        }
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
