package countersign.verdict;

import countersign.binding.NotedWording;
import countersign.binding.Validity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what meets a requirement still counts: on each axis that somebody asks for, all at once. */
final class Standing {
    private final Freshness freshness;
    private final Provenance provenance;

    Standing(Freshness freshness, Provenance provenance) {
        this.freshness = freshness;
        this.provenance = provenance;
    }

    /** How time is told. */
    Freshness freshness() {
        return freshness;
    }

    /**
     * What a requirement asks for beyond that it is met.
     *
     * @param text the item's, as it is now
     * @param wordings what was noted of it where it was bound
     */
    record Asked(Validity validity, String text, List<NotedWording> wordings) {}

    /** A requirement weighed, every axis taken into account, and the arithmetic of each. */
    record Held(Weighed weighed, Proof.Axes axes) {}

    private static Optional<Instant> until(Weighed weighed, Freshness.Dated age) {
        Stream<Instant> byWord = weighed.witnesses().stream().flatMap(witness -> witness.expires().stream());
        Stream<Instant> byAge = age.age().map(Proof.Age::until).stream();
        return Stream.concat(byWord, byAge).min(Comparator.naturalOrder());
    }

    /** Only what holds can cease to count; the arithmetic is told all the same. */
    Held hold(Weighed weighed, Asked asked) {
        Freshness.Dated age = freshness.date(weighed, asked.validity().maxAge());
        Provenance.Traced subject = provenance.trace(weighed, asked.validity());
        Rewording.Read wording = Rewording.read(weighed, asked);
        Proof.Axes axes = new Proof.Axes(age.age(), subject.made(), wording.words(), until(weighed, age));
        List<Miss> misses = Stream.of(age.miss(), subject.miss(), wording.miss())
                .flatMap(Optional::stream)
                .toList();
        return new Held(weighed.holds() ? Miss.all(weighed, misses) : weighed, axes);
    }
}
