package countersign.binding;

import countersign.checklist.Annotation;
import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.checklist.ItemId;
import countersign.checklist.Kind;
import countersign.checklist.Mentions;
import countersign.checklist.Place;
import countersign.checklist.Traits;
import countersign.checklist.Unread;
import countersign.source.Location;
import countersign.source.SourceFile;
import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A checklist built by hand: one line and one item for each text. */
final class Given {
    private static final Traits TRAITS = new Traits(
            Level.REQUIRED,
            Phase.BEFORE,
            Optional.of("@dana"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("a reason"));

    private final String path;
    private final List<Item> items = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Given(String path) {
        this.path = path;
    }

    Given item(String text) {
        return item(text, "", Mentions.NONE, Map.of());
    }

    Given itemUnder(String section, String text) {
        return item(text, section, Mentions.NONE, Map.of());
    }

    Given mentioning(String text, Mentions mentions) {
        return item(text, "", mentions, Map.of());
    }

    /** With a comment behind it whose values stand one after the other. */
    Given commented(String text, Map<String, String> values) {
        return item(text, "", Mentions.NONE, values);
    }

    Given item(String words, String section, Mentions mentions, Map<String, String> values) {
        int line = items.size() + 1;
        text.append("- [ ] ").append(words).append(" <!-- countersign:");
        Map<String, Annotation.Value> annotation = new TreeMap<>();
        new TreeMap<>(values).forEach((key, value) -> {
            text.append(' ').append(key).append('=');
            int column = text.length() - text.lastIndexOf("\n");
            annotation.put(key, new Annotation.Value(value, new Location(path, line, column)));
            text.append(value);
        });
        text.append(" -->\n");
        items.add(new Item(
                new ItemId("i" + line, false),
                Kind.TASK,
                words,
                new Location(path, line, 3),
                new Place(section.isEmpty() ? List.of() : List.of(section), 0, OptionalInt.empty()),
                Claim.DONE,
                TRAITS,
                mentions,
                new Annotation(annotation)));
        return this;
    }

    Checklist checklist() {
        return new Checklist(
                SourceFile.of(path, text.toString()),
                "T",
                "en",
                List.of(),
                items,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Unread.NONE);
    }
}
