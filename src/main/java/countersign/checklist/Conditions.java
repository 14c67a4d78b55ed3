package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that say when an item asks for anything at all: {@code (if using S3)}, {@code **RC1 only:**}, {@code If it is new, …}, {@code …, if
 * applicable}.
 */
record Conditions(Lexicon lexicon) {
    private static final Pattern PARTS = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern TAIL = Pattern.compile("(?:,|\\s[\u2013\u2014-]{1,3})\\s+([^,;:()]{2,120})\\.?$");
    private static final Pattern HEAD = Pattern.compile("^([^,:;()]{2,120})[,:]");

    /** The condition without the parentheses around it. */
    Optional<String> in(Emphasised text) {
        for (String group : text.groups()) {
            Optional<String> condition = ofGroup(group);
            if (condition.isPresent()) return condition;
        }
        return scope(text).or(() -> free(HEAD, text.plain())).or(() -> free(TAIL, text.plain()));
    }

    private Optional<String> ofGroup(String group) {
        Phrase whole = lexicon.phrase(group);
        if (whole.leading(Sense.IF) > 0 || whole.closes(Sense.IF)) return Optional.of(group);
        for (String part : PARTS.split(group, -1)) if (lexicon.leading(Sense.IF, part) > 0) return Optional.of(part);
        Phrase words = whole;
        boolean only = Phrase.count(words.words()) > 1 && (words.leading(Sense.ONLY_FOR) > 0 || isForOnly(words));
        return only ? Optional.of(group) : Optional.empty();
    }

    /** For major releases only. */
    private boolean isForOnly(Phrase words) {
        int last = words.words().lastIndexOf(' ') + 1;
        return words.leading(Sense.FOR) > 0
                && lexicon.is(Sense.ONLY, words.words().substring(last));
    }

    /** A bold lead such as {@code **RC1 only:**}. */
    private Optional<String> scope(Emphasised text) {
        if (text.bold().isEmpty()) return Optional.empty();
        String lead = text.bold().get(0).strip();
        if (!text.plain().startsWith(lead)) return Optional.empty();
        boolean colon = lead.endsWith(":") || text.plain().startsWith(":", lead.length());
        String words = lead.endsWith(":") ? lead.substring(0, lead.length() - 1).strip() : lead;
        int last = words.lastIndexOf(' ') + 1;
        boolean only = last > 0 && lexicon.is(Sense.ONLY, words.substring(last));
        return colon && only ? Optional.of(words) : Optional.empty();
    }

    private Optional<String> free(Pattern where, String text) {
        if (text.indexOf(',') < 0 && text.indexOf(':') < 0 && text.indexOf('-') < 0 && text.indexOf('\u2014') < 0)
            return Optional.empty();
        Matcher matcher = where.matcher(text);
        boolean found = matcher.find() && lexicon.leading(Sense.IF_FREE, matcher.group(1)) > 0;
        return found ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
