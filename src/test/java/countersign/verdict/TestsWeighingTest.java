package countersign.verdict;

import static countersign.verdict.Given.proof;
import static countersign.verdict.Given.support;
import static countersign.verdict.Papers.failed;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.passed;
import static countersign.verdict.Papers.test;
import static countersign.verdict.Papers.tests;
import static countersign.verdict.Papers.unread;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.binding.Requirement.Tests;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.source.Glob;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TestsWeighingTest {
    private static final Requirement ANY = new Tests(new Glob("junit/*.xml"), Optional.empty(), 1);
    private static final Requirement API = new Tests(new Glob("junit/*.xml"), Optional.of(new Glob("api.*")), 1);
    private static final Evidence GOOD = tests("junit/a.xml", passed("t"));

    @Test
    void tests_that_passed_confirm() {
        Proof proof = proof(ANY, GOOD);
        assertThat(proof.support()).isEqualTo(Support.CONFIRMED);
        assertThat(proof.expected()).isEqualTo(Phrase.of(Say.TESTS_PASSED, Number.of(1)));
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.TESTS_RAN, Number.of(1), Number.of(0)));
        assertThat(proof.next()).isEmpty();
        assertThat(proof.sources()).extracting(Proof.Source::file).containsExactly("junit/a.xml");
    }

    @Test
    void a_pattern_that_matches_no_file_is_absent() {
        Proof proof = proof(ANY, tests("other/a.xml", passed("t")));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.NO_FILE, new CodeText("junit/*.xml")));
        assertThat(proof.next())
                .contains(Phrase.of(
                        Say.WRITE_OR_CORRECT, new CodeText("junit/*.xml"), new CodeText("a.evidence.yaml:7")));
    }

    @Test
    void files_without_a_single_test_are_absent() {
        Proof proof = proof(ANY, file("junit/a.xml", Outcome.NONE, Papers.scan("tool")));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed().say()).isEqualTo(Say.NO_TEST_FILE);
    }

    @Test
    void a_run_of_zero_tests_is_absent() {
        Proof proof = proof(ANY, file("junit/a.xml", Outcome.NO_EVIDENCE));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.FILE_EXAMINED_NOTHING, new CodeText("junit/a.xml")));
    }

    @Test
    void skipped_tests_prove_nothing() {
        Proof proof = proof(ANY, file("junit/a.xml", Outcome.NONE, test("t", TestOutcome.SKIPPED)));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed().say()).isEqualTo(Say.NO_TEST_PASSED);
    }

    @Test
    void a_test_that_passed_in_the_end_counts_and_is_told() {
        Proof proof = proof(
                ANY, tests("junit/a.xml", passed("t"), test("u", TestOutcome.FLAKY), test("v", TestOutcome.SKIPPED)));
        assertThat(proof.support()).isEqualTo(Support.CONFIRMED);
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(Say.TESTS_RAN_MORE, Number.of(2), Number.of(0), Number.of(1), Number.of(1)));
        assertThat(proof(ANY, tests("junit/a.xml", passed("t"), test("u", TestOutcome.FLAKY)))
                        .observed())
                .isEqualTo(Phrase.of(Say.TESTS_RAN_FLAKY, Number.of(2), Number.of(0), Number.of(1)));
        assertThat(proof(ANY, tests("junit/a.xml", passed("t"), test("u", TestOutcome.SKIPPED)))
                        .observed())
                .isEqualTo(Phrase.of(Say.TESTS_RAN_SKIPPED, Number.of(1), Number.of(0), Number.of(1)));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestOutcome.class,
            names = {"FAILED", "ERROR"})
    void one_failure_refutes_and_is_named_with_its_place(TestOutcome outcome) {
        Proof proof = proof(ANY, GOOD, tests("junit/b.xml", passed("u"), test("bad", outcome)));
        assertThat(proof.support()).isEqualTo(Support.REFUTED);
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(Say.TESTS_FAILED, Number.of(2), Number.of(1), new CodeText("bad")));
        assertThat(proof.sources())
                .extracting(Proof.Source::file, Proof.Source::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("junit/b.xml", 4),
                        org.assertj.core.groups.Tuple.tuple("junit/a.xml", 0));
    }

    @Test
    void fewer_tests_than_asked_for_refute() {
        Requirement three = new Tests(new Glob("junit/*.xml"), Optional.empty(), 3);
        Evidence two = tests("junit/a.xml", passed("t"), passed("u"));
        assertThat(support(three, two)).isEqualTo(Support.REFUTED);
        assertThat(proof(three, two).next()).contains(Phrase.of(Say.RUN_TESTS));
        assertThat(support(three, two, tests("junit/b.xml", passed("v")))).isEqualTo(Support.CONFIRMED);
    }

    @Test
    void the_same_test_in_two_files_counts_once() {
        Requirement two = new Tests(new Glob("junit/*.xml"), Optional.empty(), 2);
        assertThat(support(two, GOOD, tests("junit/b.xml", passed("t")))).isEqualTo(Support.REFUTED);
    }

    @Test
    void a_test_that_failed_in_one_file_has_failed() {
        assertThat(support(ANY, GOOD, tests("junit/b.xml", failed("t")))).isEqualTo(Support.REFUTED);
        assertThat(support(ANY, tests("junit/a.xml", failed("t")), tests("junit/b.xml", passed("t"))))
                .isEqualTo(Support.REFUTED);
    }

    @ParameterizedTest
    @EnumSource(value = Evidence.State.class, names = "READ", mode = EnumSource.Mode.EXCLUDE)
    void a_second_file_that_is_not_read_leaves_nothing_confirmed(Evidence.State state) {
        assertThat(support(ANY, GOOD, unread("junit/b.xml", state))).isEqualTo(Support.ABSENT);
        assertThat(support(API, tests("junit/a.xml", passed("api.t")), unread("junit/b.xml", state)))
                .isEqualTo(Support.ABSENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"INCOMPLETE", "NO_EVIDENCE"})
    void a_second_file_of_a_run_that_came_to_nothing_leaves_nothing_confirmed(Outcome outcome) {
        assertThat(support(ANY, GOOD, file("junit/b.xml", outcome))).isEqualTo(Support.ABSENT);
    }

    @Test
    void a_file_in_which_nothing_ran_does_not_stand_in_the_way_of_tests_asked_for_by_name() {
        Evidence good = tests("junit/a.xml", passed("api.t"));
        assertThat(support(API, good, file("junit/b.xml", Outcome.NO_EVIDENCE))).isEqualTo(Support.CONFIRMED);
        assertThat(support(API, good, file("junit/b.xml", Outcome.INCOMPLETE))).isEqualTo(Support.ABSENT);
    }

    @Test
    void what_failed_stays_refuted_beside_a_file_that_is_not_read() {
        assertThat(support(ANY, tests("junit/a.xml", failed("t")), unread("junit/b.xml", Evidence.State.UNREADABLE)))
                .isEqualTo(Support.REFUTED);
    }

    @Test
    void a_file_that_is_no_test_report_does_not_stand_in_the_way() {
        assertThat(support(ANY, GOOD, file("junit/b.xml", Outcome.FAIL, Papers.scan("tool"))))
                .isEqualTo(Support.CONFIRMED);
    }

    @Test
    void a_failure_outside_the_names_asked_for_does_not_count() {
        Evidence mixed = tests("junit/a.xml", passed("api.t"), failed("ui.t"));
        assertThat(support(API, mixed)).isEqualTo(Support.CONFIRMED);
        assertThat(support(ANY, mixed)).isEqualTo(Support.REFUTED);
        assertThat(support(API, tests("junit/a.xml", failed("api.t"), passed("ui.t"))))
                .isEqualTo(Support.REFUTED);
    }

    @Test
    void a_name_may_hold_slashes() {
        assertThat(support(API, tests("junit/a.xml", passed("api.t"), failed("api.get[/users/1]"))))
                .isEqualTo(Support.REFUTED);
    }

    @Test
    void no_test_of_the_name_asked_for_is_absent() {
        Proof proof = proof(API, tests("junit/a.xml", passed("ui.t")));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.NO_TEST_NAMED, new CodeText("api.*")));
        assertThat(proof.expected()).isEqualTo(Phrase.of(Say.TESTS_PASSED_NAMED, Number.of(1), new CodeText("api.*")));
    }

    @Test
    void failures_that_are_counted_and_not_named_refute() {
        Fact declared = new Fact.TestsDeclared(1, 1, 2, Pointer.WHOLE_FILE);
        Evidence file = file("junit/a.xml", Outcome.FAIL, passed("api.t"), declared);
        Proof proof = proof(ANY, file);
        assertThat(proof.support()).isEqualTo(Support.REFUTED);
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(Say.FAILURES_UNLISTED, new CodeText("junit/a.xml"), Number.of(2)));
        assertThat(support(API, file)).as("they may be others").isEqualTo(Support.ABSENT);
    }

    @Test
    void a_report_that_lists_all_that_it_declares_is_whole() {
        Fact declared = new Fact.TestsDeclared(1, 1, 0, Pointer.WHOLE_FILE);
        assertThat(support(ANY, tests("junit/a.xml", passed("t"), declared))).isEqualTo(Support.CONFIRMED);
    }

    @Test
    void tests_that_were_declared_and_never_ran_leave_nothing_confirmed() {
        Fact declared = new Fact.TestsDeclared(3, 2, 0, Pointer.WHOLE_FILE);
        Evidence file = file("junit/a.xml", Outcome.FAIL, passed("api.t"), failed("ui.t"), declared);
        Proof proof = proof(API, file);
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.FILE_INCOMPLETE, new CodeText("junit/a.xml")));
    }
}
