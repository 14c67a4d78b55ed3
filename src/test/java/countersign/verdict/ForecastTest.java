package countersign.verdict;

import static countersign.verdict.Draft.need;
import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.made;
import static countersign.verdict.Papers.passed;
import static countersign.verdict.Papers.tests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import countersign.binding.Need;
import countersign.binding.Requirement;
import countersign.binding.Waiver;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import countersign.source.Glob;
import countersign.source.Location;
import countersign.verdict.Forecast.Expiry;
import countersign.verdict.Forecast.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** As of 2026-11-22 06:00 UTC. */
final class ForecastTest {
    private static final Requirement TESTS = new Requirement.Tests(new Glob("junit/*.xml"), Optional.empty(), 1);
    private static final Requirement DBA = new Requirement.AttestedBy("dba");
    private static final Evidence GOOD = made("2026-11-22T01:00:00Z", tests("junit/a.xml", passed("t")));

    private static List<Expiry> until(String day, Given given) {
        Report now = given.report();
        return Forecasting.forecast(given.matter(), now, LocalDate.parse(day))
                .forecast()
                .orElseThrow()
                .expiries();
    }

    private static Evidence word(String expires) {
        Fact.Person lina = new Fact.Person("Lina", "dba");
        return file("w.attestation.yaml", Outcome.NONE, Papers.word("a", lina, "2026-11-20T06:00:00Z", expires));
    }

    @Test
    void evidence_runs_out_when_it_is_too_old() {
        Given given = Given.items(
                        ticked("a").needs(need(TESTS, "3d")), open("b").needs(need(TESTS, "4d")))
                .evidence(GOOD);
        assertThat(until("2026-11-25", given))
                .extracting(Expiry::at, Expiry::kind, expiry -> expiry.ruling().verdict(), Expiry::then)
                .containsExactly(
                        tuple(Instant.parse("2026-11-25T01:00:00Z"), Kind.EVIDENCE, Verdict.VERIFIED, Verdict.STALE));
        assertThat(until("2026-11-26", given)).hasSize(2).last().satisfies(expiry -> {
            assertThat(expiry.ruling().verdict()).isEqualTo(Verdict.READY);
            assertThat(expiry.then()).isEqualTo(Verdict.OPEN);
        });
        assertThat(until("2026-11-24", given)).isEmpty();
    }

    @Test
    void a_persons_word_runs_out_when_it_says_so_or_is_too_old() {
        Given said = Given.items(ticked("a").needs(DBA)).evidence(word("2026-11-30T00:00:00Z"));
        assertThat(until("2026-11-29", said)).isEmpty();
        assertThat(until("2026-11-30", said))
                .extracting(Expiry::at, Expiry::kind, Expiry::then)
                .containsExactly(tuple(Instant.parse("2026-11-30T00:00:00Z"), Kind.ATTESTATION, Verdict.STALE));
        Given aged = Given.items(ticked("a").needs(need(DBA, "3d"))).evidence(word("2026-11-30T00:00:00Z"));
        assertThat(until("2026-11-30", aged))
                .extracting(Expiry::at)
                .containsExactly(Instant.parse("2026-11-23T06:00:00Z"));
    }

    @Test
    void a_waiver_runs_out_after_its_last_day() {
        Waiver waiver = new Waiver(
                "a",
                Optional.empty(),
                "later",
                "Ratna",
                Optional.empty(),
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2026-11-30"),
                "T-1",
                new Location("waivers.yaml", 2, 3));
        Given given = Given.items(open("p"), open("a").in(0)).waivers(waiver);
        assertThat(until("2026-11-30", given)).isEmpty();
        assertThat(until("2026-12-01", given)).singleElement().satisfies(expiry -> {
            assertThat(expiry.at()).isEqualTo(Instant.parse("2026-11-30T23:59:59Z"));
            assertThat(expiry.kind()).isEqualTo(Kind.WAIVER);
            assertThat(expiry.ruling().item().id().value()).isEqualTo("a");
            assertThat(expiry.then()).isEqualTo(Verdict.OPEN);
        });
    }

    @Test
    void a_group_runs_out_by_its_parts_and_may_still_hold() {
        Need group = need(new Requirement.AnyOf(List.of(need(TESTS, "24h"), need(DBA))));
        Given given = Given.items(ticked("a").needs(group)).evidence(GOOD, word("2027-01-01T00:00:00Z"));
        assertThat(until("2026-12-01", given)).singleElement().satisfies(expiry -> {
            assertThat(expiry.proof()).map(proof -> proof.need().requirement()).contains(TESTS);
            assertThat(expiry.then()).isEqualTo(Verdict.ATTESTED);
        });
    }

    @Test
    void what_does_not_hold_now_does_not_run_out() {
        Evidence old = made("2026-11-01T01:00:00Z", tests("junit/a.xml", passed("t")));
        assertThat(until(
                        "2026-12-01",
                        Given.items(ticked("a").needs(need(TESTS, "24h"))).evidence(old)))
                .isEmpty();
    }

    @Test
    void nothing_that_holds_ceases_to_without_being_told_before() {
        LongStream.range(0, 1000).forEach(seed -> {
            Given given = new Chance(seed).given();
            LocalDate day = LocalDate.ofInstant(Given.AS_OF.plus(Duration.ofDays(seed % 30)), ZoneOffset.UTC);
            Report now = given.report();
            Forecast forecast =
                    Forecasting.forecast(given.matter(), now, day).forecast().orElseThrow();
            List<Ruling> then = Reconciler.reconcile(given.matter().asOf(forecast.end()))
                    .checklists()
                    .get(0)
                    .rulings();
            List<Ruling> rulings = now.checklists().get(0).rulings();
            for (int i = 0; i < then.size(); i++) {
                Ruling ruling = rulings.get(i);
                boolean held = ruling.support() == Support.CONFIRMED || ruling.support() == Support.ATTESTED;
                if (held && then.get(i).support() == Support.STALE)
                    assertThat(forecast.expiries())
                            .as("seed " + seed)
                            .anyMatch(expiry -> expiry.ruling().item().equals(ruling.item()));
            }
        });
    }
}
