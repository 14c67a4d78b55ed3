package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import countersign.terms.Claim;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Words that are options of one choice rather than things to be done: go and no-go, approve and reject, yes and no. */
record Options(Lexicon lexicon) {
    private static final List<List<Sense>> FAMILIES = List.of(
            List.of(Sense.NO_GO, Sense.CONDITIONAL, Sense.GO, Sense.DEFER),
            List.of(Sense.REJECT, Sense.CONDITIONAL, Sense.APPROVE, Sense.DEFER),
            List.of(Sense.NO, Sense.YES));

    /** What an option may say behind its word. */
    private static final Pattern BEHIND =
            Pattern.compile("[(:,;\u2013\u2014\uFF08\uFF1A\uFF0C\uFF1B\u3001\u060C\u061B]|\\s-{1,2}\\s");

    private static final Pattern GROUP = Pattern.compile("[(\uFF08]");

    private static final int LONGEST = 3;

    /** Whether these texts are the options of one choice: all of one family, and not all the same. */
    boolean areOne(List<String> texts) {
        if (texts.size() < 2) return false;
        for (List<Sense> family : FAMILIES) if (areOf(family, texts)) return true;
        return areGrades(texts);
    }

    /** Whether these are states that a thing can be in, not all the same. */
    boolean areStatuses(List<String> texts) {
        Set<Claim> claims = EnumSet.noneOf(Claim.class);
        for (String text : texts) {
            Optional<StatusCell.Status> status = StatusCell.of(text, lexicon);
            if (status.isEmpty()) return false;
            claims.add(status.get().claim());
        }
        return claims.size() > 1;
    }

    /** Low, medium and high; P0 and P1. */
    private boolean areGrades(List<String> texts) {
        Set<String> grades = new TreeSet<>();
        for (String text : texts) {
            String grade = Folded.words(GROUP.split(text, 2)[0]);
            if (!lexicon.is(Sense.GRADE, grade) || !grades.add(grade)) return false;
        }
        return true;
    }

    /** Whether who marks it says no: that something failed, a no-go, a rejection. */
    boolean isRefusal(String text) {
        String head = GROUP.split(text, 2)[0];
        return sense(List.of(Sense.NO_GO, Sense.REJECT, Sense.CONDITIONAL, Sense.GO, Sense.APPROVE), text)
                        .filter(sense -> sense == Sense.NO_GO || sense == Sense.REJECT)
                        .isPresent()
                || lexicon.is(Sense.FAIL, withoutSigns(head));
    }

    private static String withoutSigns(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            Optional<Sign.Found> sign = Sign.at(text, i);
            if (sign.isEmpty()) words.append(text.charAt(i));
            i += sign.map(Sign.Found::length).orElse(1);
        }
        return words.toString().strip();
    }

    /** Whether the text can be an option of such a choice. */
    boolean isOne(String text) {
        return FAMILIES.stream().anyMatch(family -> sense(family, text).isPresent());
    }

    private boolean areOf(List<Sense> family, List<String> texts) {
        Set<Sense> senses = EnumSet.noneOf(Sense.class);
        for (String text : texts) {
            Optional<Sense> sense = sense(family, text);
            if (sense.isEmpty()) return false;
            senses.add(sense.get());
        }
        return senses.size() > 1;
    }

    private Optional<Sense> sense(List<Sense> family, String text) {
        Phrase whole = lexicon.phrase(text);
        for (Sense sense : family)
            if (whole.leading(sense) > 0 && names(sense, lexicon.phrase(BEHIND.split(text, 2)[0])))
                return Optional.of(sense);
        return Optional.empty();
    }

    /** To approve or reject may take a few words more: approve with conditions. */
    private boolean names(Sense sense, Phrase head) {
        if (head.is(sense)) return true;
        boolean verb = sense == Sense.APPROVE || sense == Sense.REJECT;
        return verb && head.leading(sense) > 0 && Phrase.count(head.words()) <= LONGEST;
    }
}
