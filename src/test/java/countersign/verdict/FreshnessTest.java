package countersign.verdict;

import static countersign.verdict.Draft.need;
import static countersign.verdict.Given.AS_OF;
import static countersign.verdict.Given.proof;
import static countersign.verdict.Given.support;
import static countersign.verdict.Papers.failed;
import static countersign.verdict.Papers.made;
import static countersign.verdict.Papers.madeWithoutZone;
import static countersign.verdict.Papers.passed;
import static countersign.verdict.Papers.tests;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Need;
import countersign.binding.Requirement;
import countersign.binding.Validity;
import countersign.evidence.Evidence;
import countersign.measure.MaxAge;
import countersign.source.Glob;
import countersign.verdict.Phrase.Clause;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Moment;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FreshnessTest {
    private static final Requirement TESTS = new Requirement.Tests(new Glob("junit/*.xml"), Optional.empty(), 1);
    private static final Evidence GOOD = tests("junit/a.xml", passed("t"));
    private static final Clause RAN = new Clause(Phrase.of(Say.TESTS_RAN, Number.of(1), Number.of(0)));

    @ParameterizedTest
    @CsvSource({
        "24h,     2026-11-21T06:00:00Z, CONFIRMED",
        "24h,     2026-11-21T05:59:59Z, STALE",
        "7d,      2026-11-15T06:00:00Z, CONFIRMED",
        "7d,      2026-11-15T05:59:59Z, STALE",
        "1w,      2026-11-15T05:59:59Z, STALE",
        "1months, 2026-10-22T06:00:00Z, CONFIRMED",
        "1months, 2026-10-22T05:59:59Z, STALE",
        "9months, 2026-02-22T06:00:00Z, CONFIRMED",
        "9months, 2026-02-22T05:59:59Z, STALE",
    })
    void age_counts_from_when_it_was_made_to_the_time_of_the_report(String maxAge, String time, Support support) {
        assertThat(support(need(TESTS, maxAge), made(time, GOOD))).isEqualTo(support);
    }

    @Test
    void the_arithmetic_is_shown_where_it_holds_and_where_it_does_not() {
        Proof fresh = proof(need(TESTS, "24h"), made("2026-11-21T07:00:01Z", GOOD));
        Instant made = Instant.parse("2026-11-21T07:00:01Z");
        assertThat(fresh.age())
                .contains(new Proof.Age(made, true, Duration.ofHours(23).minusSeconds(1), Duration.ofHours(24)));
        Proof stale = proof(need(TESTS, "24h"), made("2026-11-20T06:00:00Z", GOOD));
        assertThat(stale.age()).map(Proof.Age::isOver).contains(true);
        assertThat(stale.observed())
                .isEqualTo(Phrase.of(Say.TOO_OLD, RAN, new Span(Duration.ofHours(48)), new Span(Duration.ofHours(24))));
        assertThat(stale.next()).contains(Phrase.of(Say.RUN_TESTS_AGAIN));
    }

    @Test
    void without_a_limit_age_does_not_matter() {
        Proof proof = proof(TESTS, made("1999-01-01T00:00:00Z", GOOD));
        assertThat(proof.support()).isEqualTo(Support.CONFIRMED);
        assertThat(proof.age()).isEmpty();
        assertThat(support(TESTS, GOOD)).isEqualTo(Support.CONFIRMED);
    }

    @Test
    void an_unknown_age_where_one_is_asked_for_confirms_nothing() {
        Proof proof = proof(need(TESTS, "7d"), GOOD);
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.AGE_UNKNOWN, RAN, new CodeText("junit/a.xml")));
        assertThat(proof.next()).contains(Phrase.of(Say.RECORD_AGAIN, new CodeText("junit/a.xml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z"})
    void a_time_that_no_clock_had_is_unknown(String time) {
        assertThat(proof(need(TESTS, "999999months"), made(time, GOOD))
                        .observed()
                        .say())
                .isEqualTo(Say.AGE_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T06:05:00Z, CONFIRMED",
        "2026-11-22T06:05:01Z, ABSENT",
        "+1000000000-12-31T23:59:59Z, ABSENT",
    })
    void a_time_that_is_still_to_come_is_refused(String time, Support support) {
        assertThat(support(need(TESTS, "7d"), made(time, GOOD))).isEqualTo(support);
    }

    @Test
    void a_time_that_is_still_to_come_is_told() {
        Proof proof = proof(need(TESTS, "7d"), made("2027-01-01T09:00:00Z", GOOD));
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(
                        Say.MADE_LATER,
                        RAN,
                        new CodeText("junit/a.xml"),
                        new Moment(Instant.parse("2027-01-01T09:00:00Z"))));
        assertThat(proof.age()).isEmpty();
    }

    @Test
    void a_clock_a_little_ahead_has_an_age_of_nothing() {
        Proof proof = proof(need(TESTS, "7d"), made("2026-11-22T06:05:00Z", GOOD));
        assertThat(proof.age()).map(Proof.Age::age).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T05:00:00Z, ABSENT",
        "2026-11-20T16:00:00Z, ABSENT",
        "2026-11-20T15:59:59Z, STALE",
        "2026-11-22T20:00:00Z, ABSENT",
        "2027-11-22T20:00:00Z, ABSENT",
    })
    void a_time_without_a_zone_can_be_too_old_and_is_never_fresh(String time, Support support) {
        assertThat(support(need(TESTS, "24h"), madeWithoutZone(time, GOOD))).isEqualTo(support);
    }

    @Test
    void a_time_without_a_zone_is_taken_as_late_as_it_can_be() {
        Proof proof = proof(need(TESTS, "24h"), madeWithoutZone("2026-11-20T06:00:00Z", GOOD));
        assertThat(proof.age())
                .contains(new Proof.Age(
                        Instant.parse("2026-11-20T20:00:00Z"), false, Duration.ofHours(34), Duration.ofHours(24)));
        Proof missing = proof(need(TESTS, "24h"), madeWithoutZone("2026-11-22T05:00:00Z", GOOD));
        assertThat(missing.observed().say()).isEqualTo(Say.AGE_WITHOUT_ZONE);
    }

    @Test
    void the_oldest_of_several_files_decides() {
        Evidence fresh = made("2026-11-22T01:00:00Z", GOOD);
        Evidence older = made("2026-11-21T12:00:00Z", tests("junit/b.xml", passed("u")));
        assertThat(proof(need(TESTS, "24h"), fresh, older).age())
                .map(Proof.Age::made)
                .contains(Instant.parse("2026-11-21T12:00:00Z"));
        assertThat(support(need(TESTS, "12h"), fresh, older)).isEqualTo(Support.STALE);
        assertThat(support(need(TESTS, "24h"), fresh, tests("junit/b.xml", passed("u"))))
                .isEqualTo(Support.ABSENT);
    }

    @Test
    void a_file_without_a_test_of_the_name_asked_for_does_not_age_the_others() {
        Requirement api = new Requirement.Tests(new Glob("junit/*.xml"), Optional.of(new Glob("api.*")), 1);
        Evidence fresh = made("2026-11-22T01:00:00Z", tests("junit/a.xml", passed("api.t")));
        Evidence old = made("2020-01-01T00:00:01Z", tests("junit/b.xml", passed("ui.t")));
        assertThat(support(need(api, "24h"), fresh, old)).isEqualTo(Support.CONFIRMED);
    }

    @Test
    void what_is_refuted_stays_refuted_however_old() {
        Proof proof = proof(need(TESTS, "24h"), made("2020-01-01T00:00:01Z", tests("junit/a.xml", failed("t"))));
        assertThat(proof.support()).isEqualTo(Support.REFUTED);
        assertThat(proof.age()).map(Proof.Age::isOver).contains(true);
    }

    @Test
    void the_project_sets_a_limit_where_the_requirement_does_not() {
        Rules.Limit day = new Rules.Limit(new Glob("junit/**"), limit("24h"));
        Rules.Limit week = new Rules.Limit(new Glob("**"), limit("7d"));
        Evidence file = made("2026-11-20T06:00:00Z", GOOD);
        assertThat(limited(need(TESTS), file, day, week)).isEqualTo(Support.STALE);
        assertThat(limited(need(TESTS), file, week, day)).isEqualTo(Support.CONFIRMED);
        assertThat(limited(need(TESTS, "3d"), file, day)).isEqualTo(Support.CONFIRMED);
        assertThat(limited(need(TESTS), GOOD, new Rules.Limit(new Glob("other/**"), limit("1h"))))
                .isEqualTo(Support.CONFIRMED);
    }

    @Test
    void a_day_may_begin_before_it_does_in_utc() {
        Freshness freshness = new Freshness(AS_OF, List.of());
        assertThat(freshness.isLater(zoned("2026-11-22T00:00:00Z"))).isFalse();
        assertThat(freshness.isLater(zoned("2026-11-23T00:00:00Z"))).isTrue();
        Freshness evening = new Freshness(Instant.parse("2026-11-22T10:00:00Z"), List.of());
        assertThat(evening.isLater(zoned("2026-11-23T00:00:00Z"))).isFalse();
        assertThat(evening.isLater(zoned("2026-11-23T00:00:01Z"))).isTrue();
    }

    private static countersign.evidence.Timestamp zoned(String time) {
        return new countersign.evidence.Timestamp(Instant.parse(time), true);
    }

    private static Validity limit(String maxAge) {
        return new Validity(MaxAge.parse(maxAge), Optional.empty());
    }

    private static Support limited(Need need, Evidence file, Rules.Limit... limits) {
        return Given.items(Draft.ticked("a").needs(need))
                .evidence(file)
                .rules(new Rules(Policy.DEFAULT, List.of(limits), List.of(), List.of()))
                .ruling(0)
                .support();
    }
}
