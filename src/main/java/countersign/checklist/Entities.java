package countersign.checklist;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entities that can stand for a box or a part of one; a text editor shows them as they are, a page as what they mean. */
final class Entities {
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,12}));");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"),
            Map.entry("thinsp", "\u2009"),
            Map.entry("lbrack", "["),
            Map.entry("lsqb", "["),
            Map.entry("rbrack", "]"),
            Map.entry("rsqb", "]"),
            Map.entry("check", "\u2713"),
            Map.entry("checkmark", "\u2713"),
            Map.entry("cross", "\u2717"),
            Map.entry("times", "\u00D7"),
            Map.entry("square", "\u25A1"),
            Map.entry("Square", "\u25A1"),
            Map.entry("squ", "\u25A1"));

    private Entities() {}

    /** What an entity shows, and how long it is in the source. */
    record Entity(String text, int length) {}

    static Optional<Entity> at(String raw, int at) {
        Matcher entity = ENTITY.matcher(raw).region(at, raw.length());
        if (!entity.lookingAt()) return Optional.empty();
        return text(entity).map(text -> new Entity(text, entity.end() - at));
    }

    /** The text as a page shows it, as far as boxes go. */
    static String shown(String text) {
        if (text.indexOf('&') < 0) return text;
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(text(entity).orElse(entity.group())));
    }

    private static Optional<String> text(java.util.regex.MatchResult entity) {
        if (entity.group(3) != null) return Optional.ofNullable(NAMED.get(entity.group(3)));
        int point = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        return Character.isValidCodePoint(point) ? Optional.of(Character.toString(point)) : Optional.empty();
    }
}
