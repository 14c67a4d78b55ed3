package countersign.verdict;

import static countersign.verdict.Given.proof;
import static countersign.verdict.Given.support;
import static countersign.verdict.Papers.command;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.selection;
import static countersign.verdict.Papers.unread;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Expectation;
import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.measure.Bound;
import countersign.source.Glob;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinesWeighingTest {
    private static final String PATTERN = "^code: (?P<n>[0-9]+)";
    private static final CodeText SHOWN = new CodeText(PATTERN);
    private static final Requirement ZERO =
            new Requirement.Lines(PATTERN, new Glob("tls/*.txt"), Optional.of(new Expectation.Within(bound())), 0);
    private static final Requirement ANY = new Requirement.Lines(PATTERN, new Glob("tls/*.txt"), Optional.empty(), 0);

    @ParameterizedTest
    @CsvSource({
        "0,   CONFIRMED",
        "0 0, CONFIRMED",
        "20,  REFUTED",
        "0 2, REFUTED",
        "1…,  ABSENT",
        "0 x, ABSENT",
    })
    void every_line_that_matches_has_to_hold(String values, Support support) {
        assertThat(support(ZERO, text("tls/a.txt", values.split(" ")), receipt(0)))
                .isEqualTo(support);
    }

    @Test
    void a_line_that_is_there_is_enough_where_nothing_is_asked_of_it() {
        Proof proof = proof(ANY, text("tls/a.txt", "code: 0", "code: 1"), receipt(0));
        assertThat(proof.support()).isEqualTo(Support.CONFIRMED);
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(Say.LINES_MATCH, Number.of(2), SHOWN, new CodeText("tls/*.txt")));
    }

    @Test
    void a_text_without_the_receipt_of_a_run_proves_nothing() {
        Evidence alone = file("tls/a.txt", Outcome.NONE, selection(PATTERN, "0"));
        Proof proof = proof(ZERO, alone);
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.NOT_VOUCHED, new CodeText("tls/a.txt")));
        assertThat(proof.next())
                .contains(Phrase.of(Say.RUN_COMMAND, new CodeText("countersign run --output tls/a.txt -- COMMAND…")));
        Evidence recorded = file("receipt.json", Outcome.NONE);
        assertThat(support(ZERO, text("tls/a.txt", "0"), recorded)).isEqualTo(Support.ABSENT);
        assertThat(support(ZERO, text("tls/a.txt", "0"), alone("tls/b.txt"), receipt(0)))
                .isEqualTo(Support.ABSENT);
    }

    @Test
    void a_run_that_ended_otherwise_refutes() {
        Proof proof = proof(ZERO, text("tls/a.txt", "0"), receipt(1));
        assertThat(proof.support()).isEqualTo(Support.REFUTED);
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(
                        Say.WROTE_AND_ENDED, new CodeText("openssl"), new CodeText("tls/a.txt"), Number.of(1)));
        Requirement one = new Requirement.Lines(PATTERN, new Glob("tls/*.txt"), Optional.empty(), 1);
        assertThat(support(one, text("tls/a.txt", "0"), receipt(1))).isEqualTo(Support.CONFIRMED);
    }

    @Test
    void where_no_line_matches_nothing_is_said() {
        Proof proof = proof(ZERO, text("tls/a.txt"), receipt(0));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.NO_LINE, SHOWN, new CodeText("tls/a.txt")));
        assertThat(support(ZERO, text("tls/a.txt", "0"), text("tls/b.txt"), receipt(0)))
                .isEqualTo(Support.ABSENT);
    }

    @Test
    void a_file_that_is_missing_or_not_read_is_absent() {
        assertThat(support(ZERO)).isEqualTo(Support.ABSENT);
        assertThat(support(ZERO, text("tls/a.txt", "0"), unread("tls/b.txt", Evidence.State.UNRECOGNISED), receipt(0)))
                .isEqualTo(Support.ABSENT);
    }

    private static Bound bound() {
        return Bound.parse("= 0").orElseThrow();
    }

    private static Evidence alone(String path) {
        return file(path, Outcome.NONE, selection(PATTERN, "0"));
    }

    private static Evidence text(String path, String... values) {
        return Papers.vouchedFor("receipt.json", file(path, Outcome.NONE, selection(PATTERN, values)));
    }

    private static Evidence receipt(int exit) {
        return file("receipt.json", Outcome.NONE, command("openssl", exit, ""));
    }
}
