package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Lists whose tasks are options: they name a decision, or the words above them say that one is to be chosen. */
record TaskChoices(Manuscript manuscript, Taken taken) {
    List<Choice> read(List<Task> tasks) {
        IdentityHashMap<Node, Task> byNode = new IdentityHashMap<>();
        for (Task task : tasks) if (!taken.has(task.node())) byNode.put(task.node(), task);
        List<Choice> choices = new ArrayList<>();
        for (Task task : tasks) {
            boolean first = task.node().getPrevious() == null
                    || !byNode.containsKey(task.node().getPrevious());
            if (first && !taken.has(task.node())) choices.addAll(ofList(task, byNode));
        }
        return choices;
    }

    /** The tasks from {@code first} on are options of one choice, or stretches of them are, with blank lines between. */
    private List<Choice> ofList(Task first, IdentityHashMap<Node, Task> byNode) {
        List<Task> tasks = new ArrayList<>();
        for (Node entry = first.node(); entry != null && byNode.containsKey(entry); entry = entry.getNext())
            Optional.ofNullable(byNode.get(entry)).ifPresent(tasks::add);
        Lead lead = Lead.of(first.node().getParent(), first.section(), manuscript);
        if (areOne(tasks, lead)) return List.of(choice(tasks, lead));
        List<Choice> choices = new ArrayList<>();
        boolean asked = isAsked(lead);
        for (List<Task> stretch : stretches(tasks)) {
            if (stretch.size() > 1 && (asked || areOne(stretch, lead))) choices.add(choice(stretch, lead));
            asked = false;
        }
        return choices;
    }

    private static boolean isAsked(Lead lead) {
        return lead.is(Sense.CHOICE_LABEL) || lead.asksForOne();
    }

    private boolean areOne(List<Task> tasks, Lead lead) {
        Options options = new Options(manuscript.lexicon());
        List<String> texts = tasks.stream().map(task -> task.said().text()).toList();
        return options.areOne(texts)
                || ((lead.is(Sense.STATUS_LABEL) || lead.is(Sense.STATUS)) && options.areStatuses(texts));
    }

    /** Tasks with no blank line between; all of them where there is one everywhere. */
    private List<List<Task>> stretches(List<Task> tasks) {
        List<List<Task>> stretches = new ArrayList<>();
        int end = -1;
        for (Task task : tasks) {
            int line = Tree.line(task.node());
            if (line != end + 1) stretches.add(new ArrayList<>());
            stretches.get(stretches.size() - 1).add(task);
            end = manuscript.at(Math.max(0, Tree.end(task.node()) - 1)).line();
        }
        return stretches.size() == tasks.size() ? List.of(tasks) : stretches;
    }

    private Choice choice(List<Task> tasks, Lead lead) {
        List<Choice.Option> options = new ArrayList<>();
        for (Task task : tasks) {
            taken.take(task.node());
            taken.take(task.box());
            options.add(ChoiceReader.option(manuscript, task.box(), task.said().text()));
        }
        return new Choice(lead.label(), options.get(0).at(), options, lead.says(Sense.MANY_OF));
    }
}
