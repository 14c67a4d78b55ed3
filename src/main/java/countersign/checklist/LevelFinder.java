package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.terms.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How much an item weighs. A mark that stands out says so: P0 anywhere; CRITICAL and its like in capitals that lead the item, or are bold,
 * bracketed or in parentheses; (optional) and P2 and below where they stand out. A plain word in a sentence says nothing.
 */
record LevelFinder(Map<String, Level> own, Lexicon lexicon) {
    private static final Pattern P0 = Pattern.compile("(?<![\\p{L}\\p{N}])P0(?![\\p{L}\\p{N}])");
    private static final Pattern LOW = Pattern.compile("P[2-9]");
    private static final Pattern LOW_LEADS = Pattern.compile("P[2-9] ?[:\\-\u2013\u2014)\\]]");
    private static final Pattern SEPARATOR =
            Pattern.compile("[,;:!/|\u2013\u2014\uFF0C\uFF1B\uFF1A\uFF01\u3001\u060C\u061B-]");

    /** What the item's own words say. */
    Optional<Level> ofItem(Emphasised text) {
        String lead = lead(text.plain());
        if (isP0(text.plain()) || leadsInCapitals(lead)) return Optional.of(Level.BLOCKER);
        Optional<Level> marked = first(text.bold(), this::ofMark).or(() -> first(text.groups(), this::ofMark));
        if (marked.isPresent()) return marked;
        if (lead.startsWith("P") && LOW_LEADS.matcher(lead).lookingAt()) return Optional.of(Level.OPTIONAL);
        Optional<Level> optional = first(text.groups(), this::optional);
        return optional.isPresent() || own.isEmpty() ? optional : ofOwn(before(lead));
    }

    /** What a cell under a header such as Priority says. */
    Optional<Level> ofPriority(String cell) {
        if (cell.isEmpty()) return Optional.empty();
        if (isP0(cell) || lexicon.is(Sense.BLOCKER, cell)) return Optional.of(Level.BLOCKER);
        if (LOW.matcher(cell.strip()).matches() || lexicon.is(Sense.OPTIONAL, cell)) return Optional.of(Level.OPTIONAL);
        return ofOwn(cell);
    }

    /** What a heading says of the items below it. */
    Optional<Level> ofHeading(String heading) {
        Emphasised text = Emphasised.in(heading);
        if (isP0(heading)) return Optional.of(Level.BLOCKER);
        return first(text.groups(), this::ofMark)
                .or(() -> first(text.groups(), this::optional))
                .or(() -> ofOwn(Folded.heading(heading)));
    }

    private Optional<Level> ofMark(String mark) {
        if (isInCapitals(lead(mark))) return Optional.of(Level.BLOCKER);
        if (LOW.matcher(mark.strip()).matches()) return Optional.of(Level.OPTIONAL);
        return ofOwn(mark);
    }

    private Optional<Level> ofOwn(String mark) {
        if (own.isEmpty()) return Optional.empty();
        return own.entrySet().stream()
                .filter(entry -> Folded.words(entry.getKey()).equals(Folded.words(mark)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isP0(String text) {
        return text.contains("P0") && P0.matcher(text).find();
    }

    private Optional<Level> optional(String group) {
        return lexicon.is(Sense.OPTIONAL, before(group)) ? Optional.of(Level.OPTIONAL) : Optional.empty();
    }

    private boolean leadsInCapitals(String lead) {
        String word = firstWord(lead);
        boolean lower = word.length() > 1 && Character.isLowerCase(word.charAt(1));
        if (lower || !word.equals(word.toUpperCase(Locale.ROOT)) || !lexicon.is(Sense.BLOCKER, word)) return false;
        return hasCase(word) || isAlone(lead, word);
    }

    /** A mark that stands out is alone, ends in a colon or its like, or is all in capitals. */
    private boolean isInCapitals(String mark) {
        String word = firstWord(mark);
        boolean capitals = hasCase(word) && mark.equals(mark.toUpperCase(Locale.ROOT));
        return leadsInCapitals(mark) && (isAlone(mark, word) || capitals);
    }

    /** Scripts without capitals have nothing but a colon or its like to make a word stand out. */
    private static boolean hasCase(String word) {
        return !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isAlone(String mark, String word) {
        String rest = mark.substring(word.length()).strip();
        return rest.isEmpty() || SEPARATOR.matcher(rest).lookingAt();
    }

    /** The text from its first letter on. */
    private static String lead(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at)) && text.charAt(at) != InlineText.CODE) at++;
        return text.substring(at);
    }

    private static String firstWord(String lead) {
        int end = 0;
        while (end < lead.length() && Character.isLetterOrDigit(lead.charAt(end))) end++;
        return lead.substring(0, end);
    }

    private static String before(String text) {
        return SEPARATOR.split(text, 2)[0];
    }

    private static Optional<Level> first(List<String> marks, Function<String, Optional<Level>> reading) {
        for (String mark : marks) {
            Optional<Level> level = reading.apply(mark);
            if (level.isPresent()) return level;
        }
        return Optional.empty();
    }
}
