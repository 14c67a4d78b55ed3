package countersign.verdict;

import countersign.binding.NotedWording;
import countersign.terms.Wording;
import countersign.verdict.Phrase.CodeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an item still has the words that evidence was bound to, or that a person attested. What nobody noted does not matter. */
final class Rewording {
    private final Wording now;

    private Rewording(String text) {
        this.now = Wording.of(text);
    }

    /** The arithmetic of what was noted, that of the first which no longer fits if any, and why it does not count. */
    record Read(Optional<Proof.Words> words, Optional<Miss> miss) {
        private static final Read NOTHING = new Read(Optional.empty(), Optional.empty());
    }

    static Read read(Weighed weighed, Standing.Asked asked) {
        if (asked.wordings().isEmpty() && witnessed(weighed).findAny().isEmpty()) return Read.NOTHING;
        return new Rewording(asked.text()).read(witnessed(weighed).toList(), asked.wordings());
    }

    private static Stream<Wording> witnessed(Weighed weighed) {
        return weighed.witnesses().stream().flatMap(witness -> witness.wording().stream());
    }

    private Read read(List<Wording> attested, List<NotedWording> bound) {
        Optional<Read> changed = attested.stream()
                .filter(this::isOther)
                .findFirst()
                .map(this::attested)
                .or(() -> bound.stream()
                        .filter(noted -> isOther(noted.wording()))
                        .findFirst()
                        .map(this::bound));
        return changed.orElseGet(() -> new Read(
                Stream.concat(attested.stream(), bound.stream().map(NotedWording::wording))
                        .findFirst()
                        .map(this::words),
                Optional.empty()));
    }

    private boolean isOther(Wording noted) {
        return !now.digits().startsWith(noted.digits());
    }

    private Read attested(Wording noted) {
        return read(noted, Say.REWORDED_SINCE_ATTESTED, Optional.empty());
    }

    private Read bound(NotedWording noted) {
        CodeText place = new CodeText(noted.at().path() + ":" + noted.at().line());
        Phrase next = Phrase.of(Say.CONFIRM_WORDING, place, code(now));
        return read(noted.wording(), Say.REWORDED_SINCE_BOUND, Optional.of(next));
    }

    private Read read(Wording noted, Say say, Optional<Phrase> next) {
        Miss miss = new Miss(Support.STALE, say, List.of(code(noted), code(now)), next);
        return new Read(Optional.of(words(noted)), Optional.of(miss));
    }

    private Proof.Words words(Wording noted) {
        return new Proof.Words(noted, now);
    }

    private static CodeText code(Wording wording) {
        return new CodeText(wording.brief().toString());
    }
}
