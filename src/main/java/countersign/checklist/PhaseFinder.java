package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.terms.Phase;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phase that the headings put an item in: the outermost one that names a phase decides. */
record PhaseFinder(Map<String, Phase> own) {
    /** T-1h, T-0, T+15: the sign tells on which side of the launch it is. */
    private static final Pattern COUNTDOWN = Pattern.compile("\\bT ?([-+\u2212\u2013]) ?(\\d{1,6})(?!\\d)");

    Phase of(Section section) {
        for (String heading : section.path()) {
            Optional<Phase> phase = of(heading);
            if (phase.isPresent()) return phase.get();
        }
        return Phase.BEFORE;
    }

    /** What the heading names, if anything. What is before a launch is so even where a rollback is named beside it. */
    Optional<Phase> of(String heading) {
        for (Map.Entry<String, Phase> entry : own.entrySet())
            if (Folded.contains(heading, entry.getKey())) return Optional.of(entry.getValue());
        if (Words.has(Sense.BEFORE, heading)) return Optional.of(Phase.BEFORE);
        if (Words.has(Sense.CONTINGENCY, heading)) return Optional.of(Phase.CONTINGENCY);
        if (Words.has(Sense.AFTER, heading)) return Optional.of(Phase.AFTER);
        if (Words.has(Sense.DURING, heading) || Words.is(Sense.DURING_ALONE, Folded.heading(heading)))
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
