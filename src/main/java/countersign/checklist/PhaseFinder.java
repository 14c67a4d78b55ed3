package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.terms.Phase;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phase that a heading names. */
record PhaseFinder(Map<String, Phase> own, Lexicon lexicon) {
    /** T-1h, T-0, T+15: the sign tells on which side of the launch it is. */
    private static final Pattern COUNTDOWN = Pattern.compile("\\bT ?([-+\u2212\u2013]) ?(\\d{1,6})(?!\\d)");

    /** What the heading names, if anything. What is before a launch is so even where a rollback is named beside it. */
    Optional<Phase> of(String heading) {
        for (Map.Entry<String, Phase> entry : own.entrySet())
            if (Folded.contains(heading, entry.getKey())) return Optional.of(entry.getValue());
        Phrase words = lexicon.phrase(heading);
        if (words.has(Sense.BEFORE)) return Optional.of(Phase.BEFORE);
        if (words.has(Sense.CONTINGENCY)) return Optional.of(Phase.CONTINGENCY);
        if (words.has(Sense.AFTER)) return Optional.of(Phase.AFTER);
        if (words.has(Sense.DURING) || lexicon.is(Sense.DURING_ALONE, Folded.heading(heading)))
            return Optional.of(Phase.DURING);
        return countdown(heading);
    }

    private static Optional<Phase> countdown(String heading) {
        Matcher matcher = COUNTDOWN.matcher(heading);
        if (!matcher.find()) return Optional.empty();
        if (Integer.parseInt(matcher.group(2)) == 0) return Optional.of(Phase.DURING);
        return Optional.of(matcher.group(1).equals("+") ? Phase.AFTER : Phase.BEFORE);
    }
}
