package countersign.verdict;

import static countersign.verdict.Given.proof;
import static countersign.verdict.Given.support;
import static countersign.verdict.Papers.command;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.made;
import static countersign.verdict.Papers.madeWithoutZone;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommandWeighingTest {
    private static final Requirement MAKE = new Requirement.Command("make check", 0, Optional.empty());
    private static final String OLDER = "2026-11-20T00:00:01Z";
    private static final String NEWER = "2026-11-21T00:00:01Z";

    @Test
    void a_recording_with_the_exit_code_confirms() {
        Proof proof = proof(MAKE, ran("r.json", 0));
        assertThat(proof.support()).isEqualTo(Support.CONFIRMED);
        assertThat(proof.expected()).isEqualTo(Phrase.of(Say.COMMAND_EXIT, Number.of(0)));
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.COMMAND_ENDED, new CodeText("make check"), Number.of(0)));
    }

    @Test
    void a_recording_in_a_file_that_is_refused_does_not_count() {
        Evidence run = ran("r.json", 0);
        Evidence refused = new Evidence(
                run.file(),
                run.format(),
                run.sha256(),
                Evidence.State.UNREADABLE,
                "it was altered",
                run.origin(),
                run.outcome(),
                run.facts(),
                run.silences());
        assertThat(support(MAKE, refused)).isEqualTo(Support.ABSENT);
    }

    @Test
    void another_exit_code_refutes() {
        assertThat(support(MAKE, ran("r.json", 1))).isEqualTo(Support.REFUTED);
        assertThat(support(new Requirement.Command("make check", 1, Optional.empty()), ran("r.json", 1)))
                .isEqualTo(Support.CONFIRMED);
    }

    @Test
    void no_recording_is_absent_and_says_how_to_make_one() {
        Proof proof = proof(MAKE, file("r.json", Outcome.PASS, command("make", 0, "")));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.NO_RECORDING, new CodeText("make check")));
        assertThat(proof.next()).contains(Phrase.of(Say.RUN_COMMAND, new CodeText("countersign run -- make check")));
    }

    @Test
    void spaces_between_the_words_do_not_matter() {
        assertThat(support(new Requirement.Command(" make  check", 0, Optional.empty()), ran("r.json", 0)))
                .isEqualTo(Support.CONFIRMED);
    }

    @Test
    void the_newest_recording_decides() {
        assertThat(support(MAKE, made(OLDER, ran("a.json", 1)), made(NEWER, ran("b.json", 0))))
                .isEqualTo(Support.CONFIRMED);
        Proof proof = proof(MAKE, made(NEWER, ran("a.json", 1)), made(OLDER, ran("b.json", 0)));
        assertThat(proof.support()).isEqualTo(Support.REFUTED);
        assertThat(proof.sources()).extracting(Proof.Source::file).containsExactly("a.json");
    }

    @Test
    void recordings_of_the_same_time_or_of_none_all_have_to_hold() {
        assertThat(support(MAKE, made(NEWER, ran("a.json", 0)), made(NEWER, ran("b.json", 1))))
                .isEqualTo(Support.REFUTED);
        assertThat(support(MAKE, ran("a.json", 0), ran("b.json", 1))).isEqualTo(Support.REFUTED);
        assertThat(support(MAKE, made(NEWER, ran("a.json", 0)), ran("b.json", 1)))
                .isEqualTo(Support.REFUTED);
        assertThat(support(MAKE, made(OLDER, ran("a.json", 0)), madeWithoutZone(NEWER, ran("b.json", 1))))
                .isEqualTo(Support.REFUTED);
        assertThat(support(MAKE, made(OLDER, ran("a.json", 1)), madeWithoutZone(NEWER, ran("b.json", 0))))
                .isEqualTo(Support.REFUTED);
    }

    @Test
    void the_output_asked_for_has_to_be_there() {
        Requirement asked = new Requirement.Command("pytest -q", 0, Optional.of("79 passed"));
        assertThat(support(asked, file("r", Outcome.PASS, command("pytest -q", 0, "== 79 passed in 3s =="))))
                .isEqualTo(Support.CONFIRMED);
        Proof proof = proof(asked, file("r", Outcome.PASS, command("pytest -q", 0, "179 passed")));
        assertThat(proof.support()).isEqualTo(Support.REFUTED);
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(
                        Say.COMMAND_SAID_OTHERWISE,
                        new CodeText("pytest -q"),
                        Number.of(0),
                        new CodeText("79 passed")));
        assertThat(proof.expected()).isEqualTo(Phrase.of(Say.COMMAND_OUTPUT, Number.of(0), new CodeText("79 passed")));
    }

    @ParameterizedTest
    @CsvSource({
        "79 passed,        79 passed,       true",
        "'x, 79 passed.',  79 passed,       true",
        "179 passed,       79 passed,       false",
        "'1,079 passed',   079 passed,      false",
        "1.5 errors,       5 errors,        false",
        "v.5 errors,       5 errors,        true",
        "1x5 errors,       5 errors,        true",
        "exit 1x5,         exit 1,          true",
        "exit 10,          exit 1,          false",
        "exit 1.5,         exit 1,          false",
        "exit 1.,          exit 1,          true",
        "'10 errors, 0 errors', 0 errors,   true",
        "No migrations to apply., No migrations to apply, true",
        "warnings,         warning,         true",
        "'',               x,               false",
        "x,                '',              false",
    })
    void numbers_in_an_output_are_whole(String output, String text, boolean held) {
        assertThat(Words.holds(output, text)).isEqualTo(held);
    }

    @Test
    void lines_of_an_output_are_read_as_one() {
        Requirement asked = new Requirement.Command("make check", 0, Optional.of("all  good"));
        assertThat(support(asked, file("r", Outcome.PASS, command("make check", 0, "all\ngood"))))
                .isEqualTo(Support.CONFIRMED);
    }

    private static Evidence ran(String path, int exit) {
        return file(path, Outcome.NONE, command("make check", exit, ""));
    }
}
