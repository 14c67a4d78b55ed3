package countersign.verdict;

import static countersign.verdict.Given.proof;
import static countersign.verdict.Given.support;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.metric;
import static countersign.verdict.Papers.silentAbout;
import static countersign.verdict.Papers.unread;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.measure.Bound;
import countersign.measure.Comparator;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.source.Glob;
import countersign.verdict.Phrase.Amount;
import countersign.verdict.Phrase.CodeText;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MetricWeighingTest {
    private static final Requirement ANYWHERE = under("2.5", Optional.empty());
    private static final Requirement IN = under("2.5", Optional.of(new Glob("lh/*.json")));

    @Test
    void a_number_within_the_bound_confirms_in_whatever_unit() {
        Proof proof = proof(IN, lcp("lh/a.json", "2400"));
        assertThat(proof.support()).isEqualTo(Support.CONFIRMED);
        assertThat(proof.observed()).isEqualTo(isIn("2400", "lh/a.json"));
        assertThat(proof.expected()).isEqualTo(Phrase.of(Say.LESS, seconds("2.5")));
    }

    @Test
    void a_number_beyond_the_bound_refutes_unrounded() {
        assertThat(support(IN, lcp("lh/a.json", "2500"))).isEqualTo(Support.REFUTED);
        assertThat(support(IN, lcp("lh/a.json", "2499.9999"))).isEqualTo(Support.CONFIRMED);
    }

    @Test
    void the_worst_of_several_counts_and_is_told() {
        Proof good = proof(IN, lcp("lh/a.json", "100"), lcp("lh/b.json", "300"), lcp("lh/c.json", "200"));
        assertThat(good.observed()).isEqualTo(isIn("300", "lh/b.json"));
        Proof bad = proof(IN, lcp("lh/a.json", "100"), lcp("lh/b.json", "9000"), lcp("lh/c.json", "8000"));
        assertThat(bad.support()).isEqualTo(Support.REFUTED);
        assertThat(bad.observed()).isEqualTo(isIn("9000", "lh/b.json"));
        assertThat(bad.next()).map(Phrase::say).contains(Say.IMPROVE_METRIC);
        assertThat(bad.sources()).hasSize(3);
    }

    @Test
    void two_numbers_of_one_name_in_a_file_both_count() {
        Evidence file = file(
                "lh/a.json", Outcome.NONE, metric("lcp", "100", Unit.MILLISECOND), metric("lcp", "3", Unit.SECOND));
        assertThat(support(IN, file)).isEqualTo(Support.REFUTED);
    }

    @Test
    void a_metric_that_no_file_names_is_absent() {
        Proof proof = proof(ANYWHERE, file("lh/a.json", Outcome.NONE, metric("cls", "0", Unit.NONE)));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.NO_METRIC, new CodeText("lcp")));
        assertThat(support(ANYWHERE)).isEqualTo(Support.ABSENT);
        assertThat(proof(IN).observed().say()).isEqualTo(Say.NO_FILE);
    }

    @Test
    void a_unit_that_cannot_be_compared_is_absent() {
        Proof proof = proof(IN, file("lh/a.json", Outcome.NONE, metric("lcp", "1", Unit.BYTE)));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed().say()).isEqualTo(Say.METRIC_INCOMPARABLE);
        assertThat(support(IN, lcp("lh/b.json", "1"), file("lh/a.json", Outcome.NONE, metric("lcp", "1", Unit.BYTE))))
                .isEqualTo(Support.ABSENT);
    }

    @Test
    void a_second_file_that_is_not_read_or_came_to_nothing_leaves_nothing_confirmed() {
        Evidence good = lcp("lh/a.json", "100");
        assertThat(support(IN, good, unread("lh/b.json", Evidence.State.UNREADABLE)))
                .isEqualTo(Support.ABSENT);
        assertThat(support(IN, good, file("lh/b.json", Outcome.INCOMPLETE))).isEqualTo(Support.ABSENT);
        assertThat(support(ANYWHERE, good, unread("other.json", Evidence.State.UNREADABLE)))
                .as("nothing says that it measures this")
                .isEqualTo(Support.CONFIRMED);
    }

    @Test
    void a_number_from_a_run_that_did_not_finish_is_absent() {
        Evidence broken = file("lh/a.json", Outcome.INCOMPLETE, metric("lcp", "1", Unit.MILLISECOND));
        assertThat(support(ANYWHERE, broken)).isEqualTo(Support.ABSENT);
    }

    @Test
    void a_file_of_the_same_kind_that_lacks_the_metric_leaves_nothing_confirmed() {
        Evidence without = file("lh/b.json", Outcome.NONE, metric("cls", "0", Unit.NONE));
        Proof proof = proof(IN, lcp("lh/a.json", "100"), without);
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(Say.METRIC_MISSING_IN, new CodeText("lcp"), new CodeText("lh/b.json")));
        assertThat(proof.sources()).extracting(Proof.Source::file).containsExactly("lh/a.json", "lh/b.json");
        assertThat(support(IN, lcp("lh/a.json", "100"), other("lh/b.json"))).isEqualTo(Support.CONFIRMED);
    }

    @Test
    void a_speed_without_an_error_rate_proves_nothing() {
        Evidence silent = silentAbout("error-rate", lcp("lh/a.json", "100"));
        Proof proof = proof(IN, silent);
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed().say()).isEqualTo(Say.ERROR_RATE_UNKNOWN);
        assertThat(proof.next()).contains(Phrase.of(Say.MEASURE_WITH_ERRORS, new CodeText("lcp")));
        assertThat(support(IN, silentAbout("time", lcp("lh/a.json", "100")))).isEqualTo(Support.CONFIRMED);
        assertThat(support(IN, silentAbout("error-rate", lcp("lh/a.json", "9000"))))
                .isEqualTo(Support.REFUTED);
    }

    @Test
    void the_error_rate_stands_beside_a_speed() {
        Proof proof = proof(IN, load("0.0125"));
        assertThat(proof.support()).isEqualTo(Support.CONFIRMED);
        assertThat(proof.observed().say()).isEqualTo(Say.SPEED_IS);
        Amount share = new Amount(new Quantity(new BigDecimal("1.25"), Unit.PERCENT));
        assertThat(proof.observed().args()).contains(share);
    }

    @ParameterizedTest
    @CsvSource({"0.49, CONFIRMED", "0.5, ABSENT", "0.6, ABSENT", "1, ABSENT"})
    void the_speed_of_failing_proves_nothing(String errors, Support support) {
        Proof proof = proof(IN, load(errors));
        assertThat(proof.support()).isEqualTo(support);
        assertThat(proof.observed().say()).isEqualTo(support == Support.ABSENT ? Say.SPEED_OF_FAILING : Say.SPEED_IS);
    }

    private static Evidence load(String errors) {
        return file(
                "lh/a.json",
                Outcome.NONE,
                metric("lcp", "100", Unit.MILLISECOND),
                metric("error-rate", errors, Unit.RATIO));
    }

    @Test
    void a_number_that_is_no_speed_needs_no_error_rate() {
        Requirement share = new Requirement.Metric(
                "errors",
                Optional.empty(),
                new Bound(Comparator.LESS, new Quantity(new BigDecimal("1"), Unit.PERCENT)));
        Evidence file = file("k6.json", Outcome.NONE, metric("errors", "0.001", Unit.RATIO));
        assertThat(support(share, silentAbout("error-rate", file))).isEqualTo(Support.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "LESS, LESS, 3",
        "AT_MOST, AT_MOST, 3",
        "GREATER, GREATER, 1",
        "AT_LEAST, AT_LEAST, 1",
        "EQUAL, EQUAL, 3",
        "NOT_EQUAL, NOT_EQUAL, 3"
    })
    void a_bound_is_said_in_words_and_its_worst_side_is_told(Comparator comparator, Say say, String worst) {
        Bound bound = new Bound(comparator, new Quantity(new BigDecimal("7"), Unit.NONE));
        assertThat(Bounds.phrase(bound)).isEqualTo(Phrase.of(say, new Amount(bound.limit())));
        Evidence file = file("m.json", Outcome.NONE, plain("1"), plain("2"), plain("3"));
        Proof proof = proof(new Requirement.Metric("m", Optional.empty(), bound), file);
        assertThat(proof.observed().args().get(1))
                .isEqualTo(new Amount(new Quantity(new BigDecimal(worst), Unit.NONE)));
    }

    private static countersign.evidence.Fact plain(String value) {
        return metric("m", value, Unit.NONE);
    }

    private static Requirement under(String limit, Optional<Glob> in) {
        Quantity quantity = new Quantity(new BigDecimal(limit), Unit.SECOND);
        return new Requirement.Metric("lcp", in, new Bound(Comparator.LESS, quantity));
    }

    private static Evidence lcp(String path, String milliseconds) {
        return file(path, Outcome.NONE, metric("lcp", milliseconds, Unit.MILLISECOND));
    }

    private static Evidence other(String path) {
        Evidence file = file(path, Outcome.NONE);
        return new Evidence(
                path,
                "another",
                file.sha256(),
                file.state(),
                "",
                file.origin(),
                file.outcome(),
                file.facts(),
                file.silences());
    }

    private static Phrase isIn(String milliseconds, String file) {
        Amount amount = new Amount(new Quantity(new BigDecimal(milliseconds), Unit.MILLISECOND));
        return Phrase.of(Say.METRIC_IS, new CodeText("lcp"), amount, new CodeText(file));
    }

    private static Amount seconds(String value) {
        return new Amount(new Quantity(new BigDecimal(value), Unit.SECOND));
    }
}
