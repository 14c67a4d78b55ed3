package countersign.yaml;

import countersign.diagnostic.Code;
import countersign.diagnostic.Nearest;
import countersign.source.Glob;
import countersign.source.Location;
import countersign.source.TreePath;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A mapping read by its form: each key that is unknown, missing or holds the wrong thing is reported where it stands. One thread at a time. */
public final class Fields {
    private final Node.Mapping mapping;
    private final Form form;
    private final Complaints complaints;
    private boolean sound = true;

    private Fields(Node.Mapping mapping, Form form, Complaints complaints) {
        this.mapping = mapping;
        this.form = form;
        this.complaints = complaints;
    }

    /** The fields of {@code node}; empty, and reported, where it is no mapping. Unknown keys are reported at once. */
    public static Optional<Fields> of(Node node, Form form, Complaints complaints) {
        if (!(node instanceof Node.Mapping mapping)) {
            complaints.report(form.invalid(), node.at(), form.name() + " has to be a mapping of keys to values", "");
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, form, complaints);
        for (Node.Entry entry : mapping.entries()) fields.checkKnown(entry.key());
        return Optional.of(fields);
    }

    /** Where the mapping begins. */
    public Location at() {
        return mapping.at();
    }

    /** Whether nothing was complained of so far; what is built from fields that are not sound must not be used. */
    public boolean sound() {
        return sound;
    }

    public boolean has(String key) {
        return mapping.value(key).isPresent();
    }

    /** Whatever stands under {@code key}. */
    public Optional<Node> node(String key) {
        return mapping.value(key);
    }

    /** The entries of the list under {@code key}, or the one value there; none where the key is missing. */
    public List<Node> nodes(String key) {
        return mapping.value(key).map(Fields::entries).orElse(List.of());
    }

    /** The entries of the mapping under {@code key}, whose keys are free; anything but a mapping is reported. */
    public List<Node.Entry> entries(String key) {
        Optional<Node> node = mapping.value(key);
        if (node.isEmpty()) return List.of();
        if (node.get() instanceof Node.Mapping free) return free.entries();
        invalid(node.get().at(), "\"" + key + "\" has to be a mapping of keys to values");
        return List.of();
    }

    /** The text under {@code key}; anything but text that is not blank is reported. */
    public Optional<Node.Text> text(String key) {
        return mapping.value(key).flatMap(node -> text(key, node));
    }

    /** Reports each of {@code keys} that is missing. */
    public void need(String... keys) {
        for (String key : keys) {
            if (!has(key)) invalid(mapping.at(), form.name() + " needs the key \"" + key + "\"");
        }
    }

    /** Each text of the list under {@code key}, or the one text there. */
    public List<Node.Text> texts(String key) {
        return nodes(key).stream().flatMap(node -> text(key, node).stream()).toList();
    }

    /** The text under {@code key} as {@code reader} reads it; text that it cannot read is reported as not being {@code what}. */
    public <T> Optional<T> read(String key, String what, Function<String, Optional<T>> reader) {
        return text(key).flatMap(text -> read(key, text, what, reader));
    }

    /** The day under {@code key}, written {@code 2026-12-01}. */
    public Optional<LocalDate> date(String key) {
        return read(key, "a day such as 2026-12-01", Fields::day);
    }

    /** The one of {@code choices} that is named under {@code key}, in lower case with hyphens. */
    public <E extends Enum<E>> Optional<E> choice(String key, List<E> choices) {
        return mapping.value(key).flatMap(node -> choice(key, node, choices));
    }

    /** The pattern under {@code key}, meant from {@code folder}; one that leads outside the root is reported. */
    public Optional<Glob> glob(String key, String folder) {
        return text(key).flatMap(text -> glob(text, folder));
    }

    /** The pattern in {@code text}, which stands in this mapping. */
    public Optional<Glob> glob(Node.Text text, String folder) {
        Optional<Glob> glob = Glob.in(folder, text.value().strip());
        if (glob.isEmpty()) outside(text);
        return glob;
    }

    /** The path under {@code key}, meant from {@code folder}; one that leads outside the root is reported. */
    public Optional<String> path(String key, String folder) {
        return text(key).flatMap(text -> {
            Optional<String> path = TreePath.resolve(folder, text.value().strip());
            if (path.isEmpty()) outside(text);
            return path;
        });
    }

    /** The one of {@code choices} that {@code node} names; {@code key} is what complaints call it. */
    public <E extends Enum<E>> Optional<E> choice(String key, Node node, List<E> choices) {
        return text(key, node).flatMap(text -> {
            String words = String.join(", ", choices.stream().map(Fields::word).toList());
            return read(
                    key,
                    text,
                    "one of " + words,
                    written -> choices.stream()
                            .filter(choice -> word(choice).equals(written))
                            .findFirst());
        });
    }

    /** Reports {@code message} about what this mapping holds at {@code at}. */
    public void invalid(Location at, String message) {
        sound = false;
        complaints.report(form.invalid(), at, message, "");
    }

    private <T> Optional<T> read(String key, Node.Text text, String what, Function<String, Optional<T>> reader) {
        Optional<T> value = reader.apply(text.value().strip());
        if (value.isEmpty()) invalid(text.at(), "\"" + key + "\" has to be " + what + ", not \"" + text.value() + "\"");
        return value;
    }

    private Optional<Node.Text> text(String key, Node node) {
        if (node instanceof Node.Text text && !text.value().isBlank()) return Optional.of(text);
        invalid(node.at(), "\"" + key + "\" has to be a text");
        return Optional.empty();
    }

    private void outside(Node.Text text) {
        sound = false;
        complaints.report(
                Code.PATH_OUTSIDE,
                text.at(),
                "\"" + text.value() + "\" leads outside the root",
                "write it from the folder of this file and within the tree, or start from a folder further up");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void checkKnown(Node.Text key) {
        if (form.keys().contains(key.value())) return;
        sound = false;
        String help = Nearest.to(key.value(), form.keys())
                .map(known -> "did you mean \"" + known + "\"?")
                .orElse("known here: " + String.join(", ", form.keys()));
        complaints.report(Code.UNKNOWN_KEY, key.at(), form.name() + " has no key \"" + key.value() + "\"", help);
    }

    private static List<Node> entries(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.entries() : List.of(node);
    }
}
