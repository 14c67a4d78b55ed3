package countersign.verdict;

import countersign.evidence.Timestamp;
import countersign.measure.MaxAge;
import countersign.verdict.Weighed.Remark;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    Freshness(Instant asOf, List<Rules.AgeLimit> limits) {
        this.asOf = asOf;
        this.limits = limits.stream()
                .map(limit -> new Limit(limit.files().matcher(), limit.maxAge()))
                .toList();
    }

    /** A requirement weighed, its age taken into account, and the arithmetic of the record that decided. */
    record Aged(Weighed weighed, Optional<Proof.Age> age) {}

    private record Limit(Predicate<String> files, MaxAge maxAge) {}

    /** What the age of one record makes of it. */
    private record Dated(Support support, Remark remark, Optional<Proof.Age> age) {
        Duration left() {
            return age.map(known -> known.allowed().minus(known.age())).orElse(Duration.ZERO);
        }
    }

    /** Holds {@code weighed} to {@code asked}, or where nothing is asked to the limit that the project sets for each file. */
    Aged apply(Weighed weighed, Optional<MaxAge> asked) {
        Optional<Dated> worst = weighed.witnesses().stream()
                .flatMap(witness -> limit(witness, asked).map(limit -> date(weighed.remark(), witness, limit)).stream())
                .min(Comparator.comparing(Dated::support).thenComparing(Dated::left));
        return worst.map(dated -> aged(weighed, dated)).orElse(new Aged(weighed, Optional.empty()));
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

    private static Aged aged(Weighed weighed, Dated dated) {
        boolean holds = weighed.support() == Support.CONFIRMED || weighed.support() == Support.ATTESTED;
        boolean fresh = dated.support() == Support.CONFIRMED;
        return new Aged(fresh || !holds ? weighed : weighed.but(dated.support(), dated.remark()), dated.age());
    }

    private Optional<MaxAge> limit(Witness witness, Optional<MaxAge> asked) {
        String file = witness.evidence().file();
        return asked.or(() -> limits.stream()
                .filter(limit -> limit.files().test(file))
                .map(Limit::maxAge)
                .findFirst());
    }

    private Dated date(Remark remark, Witness witness, MaxAge limit) {
        Phrase.Arg observed = new Phrase.Clause(remark.observed());
        Optional<Timestamp> said = witness.time().filter(time -> time.instant().isAfter(FIRST));
        if (said.isEmpty()) return undated(Phrase.of(Say.AGE_UNKNOWN, observed, witness.name()), witness);
        Timestamp time = said.get();
        if (isLater(time)) {
            Phrase.Arg moment = new Phrase.Moment(time.instant());
            return undated(Phrase.of(Say.MADE_LATER, observed, witness.name(), moment), witness);
        }
        Proof.Age age = age(time, limit);
        if (age.isOver()) return new Dated(Support.STALE, tooOld(remark, age), Optional.of(age));
        if (time.zoned()) return new Dated(Support.CONFIRMED, remark, Optional.of(age));
        return undated(Phrase.of(Say.AGE_WITHOUT_ZONE, observed, witness.name()), witness);
    }

    private Proof.Age age(Timestamp time, MaxAge limit) {
        Instant made = time.latest();
        Duration age = Duration.between(made, asOf);
        Duration allowed = Duration.between(made, limit.lastFreshInstant(made));
        return new Proof.Age(made, time.zoned(), age.isNegative() ? Duration.ZERO : age, allowed);
    }

    private static Dated undated(Phrase why, Witness witness) {
        return new Dated(
                Support.ABSENT, new Remark(why, Phrase.of(Say.RECORD_AGAIN, witness.name())), Optional.empty());
    }

    private static Remark tooOld(Remark remark, Proof.Age age) {
        Phrase why = Phrase.of(
                Say.TOO_OLD,
                new Phrase.Clause(remark.observed()),
                new Phrase.Span(age.age()),
                new Phrase.Span(age.allowed()));
        return new Remark(why, remark.next());
    }
}
