package countersign.verdict;

import countersign.evidence.Timestamp;
import countersign.measure.MaxAge;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether what confirms is young enough. Age matters only where somebody asks for it; there, a time that nothing says, that no clock had or
 * that is still to come confirms nothing, and a time without a zone can show that a record is too old, never that it is fresh.
 */
final class Freshness {
    /** Clocks differ a little. */
    private static final Duration SKEW = Duration.ofMinutes(5);
    /** Where a day is written, or a time without a zone, it may be a day that has not begun in UTC. */
    private static final Duration WIDEST_OFFSET = Duration.ofHours(14);
    /** Before it lie the zeros of clocks and formats. */
    private static final Instant FIRST = Instant.parse("1971-01-01T00:00:00Z");

    private final Instant asOf;
    private final List<Limit> limits;

    Freshness(Instant asOf, List<Rules.Limit> limits) {
        this.asOf = asOf;
        this.limits = limits.stream()
                .flatMap(limit -> limit.validity().maxAge().stream()
                        .map(maxAge -> new Limit(limit.files().matcher(), maxAge)))
                .toList();
    }

    private record Limit(Predicate<String> files, MaxAge maxAge) {}

    /** The arithmetic of the record that decides, and why it does not count. */
    record Dated(Optional<Proof.Age> age, Optional<Miss> miss) {
        private static final Dated NEVER = new Dated(Optional.empty(), Optional.empty());

        private Support support() {
            return miss.map(Miss::support).orElse(Support.CONFIRMED);
        }

        private Duration left() {
            return age.map(known -> known.allowed().minus(known.age())).orElse(Duration.ZERO);
        }
    }

    /** Holds {@code weighed} to {@code asked}, or where nothing is asked to the limit that the project sets for each file. */
    Dated date(Weighed weighed, Optional<MaxAge> asked) {
        return weighed.witnesses().stream()
                .flatMap(witness -> limit(witness, asked).map(limit -> date(witness, limit)).stream())
                .min(Comparator.comparing(Dated::support).thenComparing(Dated::left))
                .orElse(Dated.NEVER);
    }

    /** Whether somebody says how old what {@code witness} saw may be. */
    boolean isLimited(Witness witness, Optional<MaxAge> asked) {
        return limit(witness, asked).isPresent();
    }

    /** Whether {@code time} lies further in the future than clocks and zones explain. */
    boolean isLater(Timestamp time) {
        boolean day = time.instant().truncatedTo(ChronoUnit.DAYS).equals(time.instant());
        Duration tolerance = time.zoned() && !day ? SKEW : WIDEST_OFFSET;
        return time.instant().isAfter(asOf.plus(tolerance));
    }

    /** Whether what runs out at {@code expires}, if ever, is still in force. */
    boolean isValid(Optional<Instant> expires) {
        return expires.map(asOf::isBefore).orElse(true);
    }

    private Optional<MaxAge> limit(Witness witness, Optional<MaxAge> asked) {
        String file = witness.evidence().file();
        return asked.or(() -> limits.stream()
                .filter(limit -> limit.files().test(file))
                .map(Limit::maxAge)
                .findFirst());
    }

    private Dated date(Witness witness, MaxAge limit) {
        Optional<Timestamp> said = witness.time().filter(time -> time.instant().isAfter(FIRST));
        if (said.isEmpty()) return undated(Say.AGE_UNKNOWN, witness);
        Timestamp time = said.get();
        if (isLater(time)) return undated(Say.MADE_LATER, witness, new Phrase.Moment(time.instant()));
        Proof.Age age = age(time, limit);
        if (age.isOver()) return new Dated(Optional.of(age), Optional.of(tooOld(age)));
        if (time.zoned()) return new Dated(Optional.of(age), Optional.empty());
        return undated(Say.AGE_WITHOUT_ZONE, witness);
    }

    private Proof.Age age(Timestamp time, MaxAge limit) {
        Instant made = time.latest();
        Duration age = Duration.between(made, asOf);
        Duration allowed = Duration.between(made, limit.lastFreshInstant(made));
        return new Proof.Age(made, time.zoned(), age.isNegative() ? Duration.ZERO : age, allowed);
    }

    private static Dated undated(Say why, Witness witness, Phrase.Arg... more) {
        List<Phrase.Arg> args =
                Stream.concat(Stream.of(witness.name()), Stream.of(more)).toList();
        Phrase again = Phrase.of(Say.RECORD_AGAIN, witness.name());
        return new Dated(Optional.empty(), Optional.of(new Miss(Support.ABSENT, why, args, Optional.of(again))));
    }

    private static Miss tooOld(Proof.Age age) {
        List<Phrase.Arg> sum = List.of(new Phrase.Span(age.age()), new Phrase.Span(age.allowed()));
        return new Miss(Support.STALE, Say.TOO_OLD, sum, Optional.empty());
    }
}
