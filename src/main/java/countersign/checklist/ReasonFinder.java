package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why an item is said not to apply: behind a dash or a strike, in parentheses with N/A, in a bullet or a notes cell. */
record ReasonFinder(Lexicon lexicon) {
    private static final Pattern DASH = Pattern.compile("\\s[\u2013\u2014-]{1,3}\\s");
    private static final Pattern BEHIND_WORD = Pattern.compile("[(:\uFF08\uFF1A\u2013\u2014]|\\s-\\s");

    Optional<String> of(ItemDraft draft, List<LabelLine> labels) {
        return labelled(labels)
                .or(() -> words(draft.facts().notes()))
                .or(() -> behindWord(draft.box().mark().text()))
                .or(() -> inGroup(draft.words().content()))
                .or(() -> behindStrike(draft.words().content()))
                .or(() -> behindDash(draft.words().text()));
    }

    private Optional<String> labelled(List<LabelLine> labels) {
        return labels.stream()
                .filter(label -> lexicon.is(Sense.REASON_LABEL, label.label()))
                .map(label -> words(PlainText.of(label.value())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** In a group such as {@code (N/A: single region)}, what follows the word. */
    private Optional<String> inGroup(List<Inline> content) {
        return Emphasised.in(content).groups().stream()
                .filter(group -> lexicon.leading(Sense.NOT_APPLICABLE, group) > 0
                        || lexicon.leading(Sense.REASON_LABEL, group) > 0)
                .map(this::behindWord)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> behindWord(String text) {
        String[] parts = BEHIND_WORD.split(text, 2);
        if (parts.length < 2) return Optional.empty();
        String reason = parts[1].strip();
        return words(
                reason.endsWith(")") || reason.endsWith("\uFF09") ? reason.substring(0, reason.length() - 1) : reason);
    }

    private Optional<String> behindStrike(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            boolean struck = content.get(i) instanceof Inline.Styled styled && styled.style() == Inline.Style.STRIKE;
            if (struck) return words(InlineText.of(content.subList(i + 1, content.size())));
        }
        return Optional.empty();
    }

    private Optional<String> behindDash(String text) {
        String[] parts = DASH.split(text, 2);
        return parts.length < 2 ? Optional.empty() : words(parts[1]);
    }

    /** The text without what only leads to it, where there are words in it. */
    private Optional<String> words(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '(') at++;
        String reason = text.substring(at).strip();
        boolean said = !Folded.words(reason).isEmpty() && !lexicon.is(Sense.NOT_APPLICABLE, reason);
        return said ? Optional.of(reason) : Optional.empty();
    }
}
