package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who an item is assigned to: a bullet or cell that says so, else the first {@code @name} outside code. */
final class OwnerFinder {
    /** Not after a word, and not the beginning of a package, an address, a call, a file name or the scale of an image. */
    private static final Pattern MENTION = Pattern.compile(
            "(?<![\\p{L}\\p{N}_@/.`])@(?!\\d{1,2}x\\b)([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))(?![\\p{L}\\p{N}_/(@-])(?!\\.[\\p{L}\\p{N}])");

    private static final Set<String> AT_RULES = Set.of(
            "font-face",
            "media",
            "import",
            "keyframes",
            "layer",
            "supports",
            "page",
            "charset",
            "container",
            "namespace",
            "property",
            "apply",
            "here",
            "channel",
            "all",
            "everyone");

    private OwnerFinder() {}

    /** The first person named in a text without its code. */
    static Optional<String> mentioned(String plain) {
        if (plain.indexOf('@') < 0) return Optional.empty();
        Matcher matcher = MENTION.matcher(plain);
        while (matcher.find()) if (!AT_RULES.contains(matcher.group(1))) return Optional.of(matcher.group());
        return Optional.empty();
    }

    /** What the first bullet labelled as an owner says. */
    static Optional<String> labelled(List<LabelLine> labels, Lexicon lexicon) {
        for (LabelLine label : labels) {
            Optional<String> name =
                    lexicon.is(Sense.OWNER_LABEL, label.label()) ? named(label.value(), lexicon) : Optional.empty();
            if (name.isPresent()) return name;
        }
        return Optional.empty();
    }

    /** The name in a cell or behind a label, where it is one. */
    static Optional<String> named(String value, Lexicon lexicon) {
        if (value.isEmpty()) return Optional.empty();
        String name = PlainText.of(value);
        boolean real = Blanks.state(value, lexicon) == Field.State.FILLED
                && name.codePoints().anyMatch(Character::isLetter)
                && !lexicon.is(Sense.NOT_APPLICABLE, name);
        return real ? Optional.of(name) : Optional.empty();
    }
}
