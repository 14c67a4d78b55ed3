package countersign.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.verdict.Phrase;
import countersign.verdict.Say;
import countersign.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordingTest {
    private static final Figures ENGLISH = new Figures(Messages.of("en"));
    private static final Figures INDONESIAN = new Figures(Messages.of("id"));

    @Test
    void numbers_are_grouped_as_the_language_groups_them() {
        assertThat(ENGLISH.number(new BigDecimal("1204331.50"))).isEqualTo("1,204,331.50");
        assertThat(INDONESIAN.number(new BigDecimal("84310.5"))).isEqualTo("84.310,5");
        assertThat(ENGLISH.number(-999)).isEqualTo("−999");
        assertThat(ENGLISH.number(new BigDecimal("0E+5"))).isEqualTo("0");
    }

    @Test
    void a_quantity_keeps_its_unit_on_its_line() {
        assertThat(ENGLISH.quantity(new Quantity(new BigDecimal("2.5"), Unit.SECOND)))
                .isEqualTo("2.5\u00A0s");
        assertThat(INDONESIAN.quantity(new Quantity(new BigDecimal("0.1"), Unit.PERCENT)))
                .isEqualTo("0,1%");
    }

    @Test
    void a_length_of_time_leaves_out_what_is_zero() {
        Duration length = Duration.ofDays(15).plusHours(8).plusMinutes(20).plusSeconds(59);
        assertThat(ENGLISH.span(length)).isEqualTo("15\u00A0d 8\u00A0h 20\u00A0min");
        assertThat(INDONESIAN.span(Duration.ofHours(8))).isEqualTo("8\u00A0jam");
        assertThat(ENGLISH.span(Duration.ofSeconds(40))).isEqualTo("40\u00A0s");
        assertThat(ENGLISH.span(Duration.ofMinutes(-5))).isEqualTo("5\u00A0min");
    }

    @Test
    void a_moment_is_written_out_in_a_sentence_and_iso_in_a_table() {
        Instant instant = Instant.parse("2026-11-20T09:04:59Z");
        assertThat(ENGLISH.moment(instant)).isEqualTo("20\u00A0November 2026, 09:04 UTC");
        assertThat(INDONESIAN.moment(Instant.parse("2026-12-01T00:00:00Z"))).isEqualTo("1\u00A0Desember 2026");
        assertThat(Figures.isoMoment(instant)).isEqualTo("2026-11-20 09:04 UTC");
    }

    @Test
    void a_sentence_takes_its_arguments_where_they_stand() {
        assertThat(said("{1} of {0}", Phrase.Number.of(5), Phrase.Number.of(4))).isEqualTo("4 of 5");
        assertThat(said("{0} {0?item|items}", Phrase.Number.of(1))).isEqualTo("1 item");
        assertThat(said("{0} {0?item|items}", Phrase.Number.of(2))).isEqualTo("2 items");
    }

    @Test
    void a_clause_is_said_inside_a_sentence() {
        Phrase observed = Phrase.of(Say.COMMAND_ENDED, new Phrase.CodeText("make"), Phrase.Number.of(2));
        Phrase expected = Phrase.of(Say.COMMAND_EXIT, Phrase.Number.of(0));
        Phrase sentence = Phrase.of(Say.TICKED_BUT, new Phrase.Clause(observed), new Phrase.Clause(expected));
        assertThat(Wording.of("en").text(sentence))
                .isEqualTo("Ticked, but `make` ended with exit 2; asked for exit 0.");
    }

    @Test
    void a_verdict_and_a_day_are_said_in_the_language() {
        Phrase.Arg verdict = new Phrase.Term(Verdict.NOT_APPLICABLE);
        Phrase.Arg day = new Phrase.Day(LocalDate.parse("2026-12-01"));
        assertThat(said("{0}, {1}", verdict, day)).isEqualTo("not applicable, 1\u00A0December 2026");
    }

    @Test
    void an_argument_is_never_read_as_a_pattern() {
        assertThat(said("{0}", new Phrase.Text("{1} **x** `y`"))).isEqualTo("{1} **x** `y`");
    }

    @Test
    void code_and_strong_runs_keep_their_kind() {
        List<Phrase.Arg> args = List.of(new Phrase.CodeText("a.md"), Phrase.Number.of(3));
        assertThat(Sentence.of("**{1} gaps** in {0}, see `tick`", args, ENGLISH))
                .containsExactly(
                        new Sentence.Run("3", false, true),
                        new Sentence.Run(" gaps", false, true),
                        new Sentence.Run(" in ", false, false),
                        new Sentence.Run("a.md", true, false),
                        new Sentence.Run(", see ", false, false),
                        new Sentence.Run("tick", true, false));
    }

    private static String said(String pattern, Phrase.Arg... args) {
        StringBuilder out = new StringBuilder();
        for (Sentence.Run run : Sentence.of(pattern, List.of(args), ENGLISH)) out.append(run.text());
        return out.toString();
    }
}
