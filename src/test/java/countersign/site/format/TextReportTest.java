package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Code;
import countersign.source.Cells;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.verdict.Verdict;
import org.junit.jupiter.api.Test;

final class TextReportTest {
    @Test
    void the_decision_and_why_come_first_and_last() {
        String text = text(new Sample().item("Restore tested", Verdict.OPEN, Level.BLOCKER), Decision.NO_GO);

        assertThat(text.lines()).first().isEqualTo("No-go  1 blocker and 2 required items do not hold.");
        assertThat(text.lines()).last().isEqualTo("No-go  1 blocker and 2 required items do not hold.");
    }

    @Test
    void a_gap_says_its_verdict_its_words_its_place_and_what_to_do() {
        String text = text(new Sample().item("Restore tested", Verdict.OPEN, Level.BLOCKER), Decision.NO_GO);

        assertThat(text)
                .containsSubsequence(
                        "□ open", "Restore tested (blocker, @dana)", Sample.PATH + ":3:3", "→ Tick line 3");
    }

    @Test
    void what_holds_is_counted_and_not_listed() {
        String text = text(new Sample().item("Docs written", Verdict.VERIFIED, Level.REQUIRED), Decision.GO);

        assertThat(text).contains("1 verified").doesNotContain("Docs written");
    }

    @Test
    void no_line_is_wider_than_a_terminal() {
        String text = text(
                new Sample().item("許可を確認する ".repeat(60) + "until it holds ".repeat(30), Verdict.OPEN, Level.REQUIRED),
                Decision.NO_GO);

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void an_item_cannot_move_the_cursor_or_turn_the_line_around() {
        String text = text(
                new Sample().item("\u001B[2J\u001B[31mgone\u202Eevil\u0007\nNo-go: fake", Verdict.OPEN, Level.REQUIRED),
                Decision.NO_GO);

        assertThat(text).doesNotContain("\u001B", "\u202E", "\u0007", "\nNo-go: fake");
    }

    @Test
    void an_error_decides_nothing_and_says_so() {
        String text = Sample.written(
                new TextReport(), new Sample().complaint(Code.NO_ITEMS, "none").undecided());

        assertThat(text).isEqualTo("Nothing is decided: 1 error in what was read.\n");
    }

    private static String text(Sample sample, Decision decision) {
        return Sample.written(new TextReport(), sample.decided(decision));
    }
}
