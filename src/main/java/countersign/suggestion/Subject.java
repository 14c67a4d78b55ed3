package countersign.suggestion;

import countersign.binding.Spaced;
import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.checklist.Topics;
import countersign.evidence.CommandLine;
import countersign.terms.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An item, by what it can be recognised.
 *
 * @param text with the code and the evidence cell behind it
 * @param words those that tell something
 * @param code the words of each piece of code in it
 */
record Subject(
        Checklist checklist, Item item, String text, Set<String> words, Set<Topic> topics, List<List<String>> code) {
    private static final Set<Topic> KINDS_OF_TESTS =
            EnumSet.of(Topic.UNIT_TESTS, Topic.INTEGRATION_TESTS, Topic.END_TO_END_TESTS, Topic.SMOKE_TESTS);

    static Subject of(Checklist checklist, Item item, Topics topics) {
        List<String> code = new ArrayList<>();
        item.mentions().code().forEach(span -> code.add(span.text()));
        item.mentions().evidenceCell().ifPresent(cell -> code.add(cell.text()));
        String text = Spaced.of(item.text() + " " + String.join(" ", code));
        Set<Topic> found = EnumSet.noneOf(Topic.class);
        found.addAll(topics.in(item.text()));
        found.addAll(ToolTopics.topics(text));
        if (found.stream().anyMatch(KINDS_OF_TESTS::contains)) found.add(Topic.TESTS);
        List<List<String>> commands = code.stream().map(CommandLine::words).toList();
        return new Subject(checklist, item, text, NameWords.of(item.text()), found, commands);
    }

    static boolean isKindOfTests(Topic topic) {
        return KINDS_OF_TESTS.contains(topic);
    }
}
