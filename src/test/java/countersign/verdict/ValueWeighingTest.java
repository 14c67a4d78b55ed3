package countersign.verdict;

import static countersign.verdict.Given.proof;
import static countersign.verdict.Given.support;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.selection;
import static countersign.verdict.Papers.unread;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Expectation;
import countersign.binding.Requirement;
import countersign.binding.Requirement.Quantifier;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.measure.Bound;
import countersign.measure.Comparator;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.source.Glob;
import countersign.verdict.Phrase.Clause;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ValueWeighingTest {
    private static final Expectation UP = new Expectation.Text("UP");

    @ParameterizedTest
    @CsvSource({
        "EVERY, UP,      CONFIRMED",
        "EVERY, UP UP,   CONFIRMED",
        "EVERY, UP DOWN, REFUTED",
        "SOME,  UP DOWN, CONFIRMED",
        "SOME,  DOWN,    REFUTED",
        "NONE,  DOWN,    CONFIRMED",
        "NONE,  UP DOWN, REFUTED",
        "EVERY, up,      REFUTED",
    })
    void text_is_equal_or_it_is_not(Quantifier quantifier, String values, Support support) {
        assertThat(support(value(quantifier, UP), selected("pods.json", values.split(" "))))
                .isEqualTo(support);
    }

    @ParameterizedTest
    @CsvSource({
        "EVERY, 3 4.0 5e1, CONFIRMED",
        "EVERY, 3 2.9,     REFUTED",
        "EVERY, 3 many,    ABSENT",
        "EVERY, 2 many,    REFUTED",
        "EVERY, NaN,       ABSENT",
        "EVERY, 03,        ABSENT",
        "EVERY, +3,        ABSENT",
        "EVERY, -3,        REFUTED",
        "EVERY, 1e999999,  ABSENT",
        "SOME,  many 4,    CONFIRMED",
        "SOME,  many 2,    ABSENT",
        "SOME,  1 2,       REFUTED",
        "NONE,  1 2,       CONFIRMED",
        "NONE,  1 many,    ABSENT",
        "NONE,  1 7 many,  REFUTED",
    })
    void numbers_are_held_against_the_bound_and_what_is_none_is_inconclusive(
            Quantifier quantifier, String values, Support support) {
        assertThat(support(value(quantifier, atLeast("3", Unit.NONE)), selected("pods.json", values.split(" "))))
                .isEqualTo(support);
    }

    @ParameterizedTest
    @CsvSource({"2, REFUTED", "3, CONFIRMED", "0, REFUTED"})
    void a_count_is_held_against_the_bound(int size, Support support) {
        String[] values = "x ".repeat(size).split(" ", 0);
        Evidence file = size == 0 ? selected("pods.json") : selected("pods.json", values);
        Proof proof = proof(value(Quantifier.COUNT, atLeast("3", Unit.NONE)), file);
        assertThat(proof.support()).isEqualTo(support);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.VALUES_COUNTED, Number.of(size), new CodeText("$.x")));
    }

    @Test
    void a_count_may_be_given_as_text_and_adds_up_over_files() {
        Requirement two = value(Quantifier.COUNT, new Expectation.Text("2"));
        assertThat(support(two, selected("pods.json", "a"), selected("pods2.json", "b")))
                .isEqualTo(Support.CONFIRMED);
        assertThat(support(two, selected("pods.json", "a"))).isEqualTo(Support.REFUTED);
        assertThat(support(value(Quantifier.COUNT, atLeast("1", Unit.BYTE)), selected("pods.json", "a")))
                .isEqualTo(Support.ABSENT);
    }

    @ParameterizedTest
    @CsvSource({
        "0,   0, 3, CONFIRMED",
        "0,   0, 0, ABSENT",
        "0,   2, 3, REFUTED",
        "0,   2, 0, REFUTED",
        "<=1, 1, 3, CONFIRMED",
        "<=1, 1, 0, ABSENT",
    })
    void none_at_all_counts_only_where_a_population_was_there(String bound, int size, int population, Support support) {
        Evidence file = file(
                "pods.json",
                Outcome.NONE,
                selection("$.x", "x ".repeat(size).split(" ", 0)),
                selection(
                        "$.all",
                        population == 0
                                ? new String[0]
                                : "y ".repeat(population).split(" ", 0)));
        if (size == 0)
            file = file(
                    "pods.json", Outcome.NONE, selection("$.x"), file.facts().get(1));
        assertThat(support(counted(bound, Optional.of("$.all")), file)).isEqualTo(support);
    }

    @Test
    void none_at_all_in_a_file_without_a_population_proves_nothing() {
        for (String bound : new String[] {"0", "<=1"}) {
            Proof proof = proof(counted(bound, Optional.empty()), selected("pods.json"));
            assertThat(proof.support()).isEqualTo(Support.ABSENT);
            assertThat(proof.observed())
                    .isEqualTo(Phrase.of(Say.NOTHING_EXAMINED, new CodeText("$.x"), new CodeText("pods.json")));
            assertThat(proof.next()).contains(Phrase.of(Say.NAME_POPULATION, new CodeText("a.evidence.yaml:7")));
        }
        assertThat(support(counted("<=1", Optional.empty()), selected("pods.json", "a")))
                .isEqualTo(Support.CONFIRMED);
        assertThat(support(counted("<=1", Optional.empty()), selected("pods.json", "a"), selected("pods2.json")))
                .isEqualTo(Support.ABSENT);
        Evidence unsearched = file("pods.json", Outcome.NONE, selection("$.x"));
        assertThat(support(counted("0", Optional.of("$.all")), unsearched)).isEqualTo(Support.ABSENT);
    }

    @Test
    void every_one_of_a_population_has_to_have_a_value() {
        Requirement every = new Requirement.Value(
                "$.x", new Glob("pods*.json"), Quantifier.EVERY, UP, Optional.of("$.all"), Unit.NONE);
        assertThat(support(every, file("pods.json", Outcome.NONE, selection("$.x", "UP"), selection("$.all", "1"))))
                .isEqualTo(Support.CONFIRMED);
        Evidence one = file("pods.json", Outcome.NONE, selection("$.x", "UP"), selection("$.all", "1", "2"));
        assertThat(proof(every, one).observed())
                .isEqualTo(Phrase.of(Say.VALUES_TOO_FEW, Number.of(1), Number.of(2), new CodeText("$.x")));
        assertThat(support(every, one)).isEqualTo(Support.ABSENT);
        assertThat(support(every, file("pods.json", Outcome.NONE, selection("$.x", "UP"), selection("$.all"))))
                .isEqualTo(Support.ABSENT);
    }

    @ParameterizedTest
    @CsvSource({
        "120,    MILLISECOND, CONFIRMED",
        "620,    MILLISECOND, REFUTED",
        "0.12,   SECOND,      CONFIRMED",
        "120,    NONE,        ABSENT",
        "120 ms, NONE,        CONFIRMED",
        "12 s,   MILLISECOND, REFUTED",
        "12 kB,  MILLISECOND, ABSENT",
    })
    void a_bare_number_is_of_the_unit_that_is_named_and_others_of_their_own(String value, Unit unit, Support support) {
        Expectation half = new Expectation.Within(Bound.parse("< 500 ms").orElseThrow());
        Requirement asked =
                new Requirement.Value("$.x", new Glob("pods*.json"), Quantifier.EVERY, half, Optional.empty(), unit);
        assertThat(support(asked, selected("pods.json", value))).isEqualTo(support);
    }

    private static Requirement counted(String bound, Optional<String> population) {
        Expectation expected =
                Bound.parse(bound).<Expectation>map(Expectation.Within::new).orElse(new Expectation.Text(bound));
        return new Requirement.Value("$.x", new Glob("pods*.json"), Quantifier.COUNT, expected, population, Unit.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Quantifier.class,
            names = {"EVERY", "SOME", "NONE"})
    void a_selection_of_nothing_proves_nothing(Quantifier quantifier) {
        Proof proof = proof(value(quantifier, UP), selected("pods.json"));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(Say.SELECTS_NOTHING, new CodeText("$.x"), new CodeText("pods.json")));
        assertThat(support(value(quantifier, UP), selected("pods.json"), selected("pods2.json", "UP")))
                .isEqualTo(Support.ABSENT);
    }

    @ParameterizedTest
    @EnumSource(Quantifier.class)
    void a_file_that_is_missing_or_not_read_or_not_searched_is_absent(Quantifier quantifier) {
        Requirement asked = value(quantifier, quantifier == Quantifier.COUNT ? atLeast("1", Unit.NONE) : UP);
        Evidence good = selected("pods.json", quantifier == Quantifier.NONE ? "DOWN" : "UP");
        assertThat(support(asked, good)).isEqualTo(Support.CONFIRMED);
        assertThat(support(asked)).isEqualTo(Support.ABSENT);
        assertThat(proof(asked, good, unread("pods2.json", Evidence.State.AMBIGUOUS))
                        .observed())
                .isEqualTo(Phrase.of(Say.FILE_AMBIGUOUS, new CodeText("pods2.json")));
        Evidence unsearched = file("pods2.json", Outcome.NONE, selection("$.y", "UP"));
        Proof proof = proof(asked, good, unsearched);
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(Say.NOT_LOOKED_UP, new CodeText("$.x"), new CodeText("pods2.json")));
    }

    @Test
    void the_judgement_of_the_file_itself_does_not_matter() {
        Evidence failing = file("pods.json", Outcome.NO_EVIDENCE, selection("$.x", "UP"));
        assertThat(support(value(Quantifier.EVERY, UP), failing)).isEqualTo(Support.CONFIRMED);
    }

    @Test
    void version_numbers_are_text() {
        Requirement asked = value(Quantifier.EVERY, new Expectation.Text("1.10"));
        assertThat(support(asked, selected("pods.json", "1.1"))).isEqualTo(Support.REFUTED);
    }

    @Test
    void one_value_is_told_and_several_are_counted() {
        Proof one = proof(value(Quantifier.EVERY, UP), selected("pods.json", "DOWN"));
        assertThat(one.observed()).isEqualTo(Phrase.of(Say.VALUE_IS, new CodeText("$.x"), new CodeText("DOWN")));
        assertThat(one.expected())
                .isEqualTo(Phrase.of(Say.EVERY_VALUE, new Clause(Phrase.of(Say.THE_TEXT, new CodeText("UP")))));
        Proof several = proof(value(Quantifier.SOME, UP), selected("pods.json", "DOWN", "UP", "DOWN"));
        assertThat(several.observed())
                .isEqualTo(Phrase.of(Say.VALUES_MEETING, Number.of(1), Number.of(3), new CodeText("$.x")));
        Proof none = proof(value(Quantifier.EVERY, atLeast("3", Unit.NONE)), selected("pods.json", "4", "many"));
        assertThat(none.observed())
                .isEqualTo(Phrase.of(Say.VALUE_INCOMPARABLE, new CodeText("$.x"), new CodeText("many")));
        assertThat(none.expected().args()).containsExactly(new Clause(atLeast3()));
        assertThat(none.next())
                .contains(Phrase.of(Say.CORRECT_PATH, new CodeText("$.x"), new CodeText("a.evidence.yaml:7")));
        assertThat(several.sources()).extracting(Proof.Source::pointer).containsExactly("/here");
    }

    private static Phrase atLeast3() {
        return Phrase.of(Say.AT_LEAST, new Phrase.Amount(new Quantity(new BigDecimal("3"), Unit.NONE)));
    }

    private static Requirement value(Quantifier quantifier, Expectation expectation) {
        return new Requirement.Value("$.x", new Glob("pods*.json"), quantifier, expectation);
    }

    private static Expectation atLeast(String limit, Unit unit) {
        return new Expectation.Within(new Bound(Comparator.AT_LEAST, new Quantity(new BigDecimal(limit), unit)));
    }

    private static Evidence selected(String path, String... values) {
        return file(path, Outcome.NONE, selection("$.x", values));
    }
}
