package countersign.checklist;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Lists all of whose entries are tasks that name options: go and no-go, approve and reject. */
record TaskChoices(Manuscript manuscript, Taken taken) {
    List<Choice> read(List<Task> tasks) {
        IdentityHashMap<Node, Task> byNode = new IdentityHashMap<>();
        for (Task task : tasks) if (!taken.has(task.node())) byNode.put(task.node(), task);
        List<Choice> choices = new ArrayList<>();
        for (Task task : tasks)
            if (task.node().getPrevious() == null)
                ofList(task.node().getParent(), byNode).ifPresent(choices::add);
        return choices;
    }

    private Optional<Choice> ofList(Node list, IdentityHashMap<Node, Task> byNode) {
        List<Task> tasks = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Node entry : Tree.children(list)) {
            Task task = byNode.get(entry);
            if (task == null) return Optional.empty();
            tasks.add(task);
            texts.add(task.said().text());
        }
        return Options.areOne(texts) ? Optional.of(choice(tasks, texts)) : Optional.empty();
    }

    private Choice choice(List<Task> tasks, List<String> texts) {
        List<Choice.Option> options = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            taken.take(tasks.get(i).node());
            taken.take(tasks.get(i).box());
            options.add(ChoiceReader.option(manuscript, tasks.get(i).box(), texts.get(i)));
        }
        return new Choice(label(tasks.get(0)), options.get(0).at(), options);
    }

    /** What the line above the list leads to it with, else the heading. */
    private String label(Task first) {
        Node above = first.node().getParent().getPrevious();
        if (!(above instanceof Paragraph)) return first.section().last();
        List<Line> lines = Line.of(above, manuscript.text());
        return LabelLine.of(lines.get(lines.size() - 1))
                .map(LabelLine::label)
                .orElse(first.section().last());
    }
}
