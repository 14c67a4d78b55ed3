package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact.TestCase;
import countersign.evidence.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what a console shows misleads. */
class ConsoleFormatsTest {
    private static final String SCANNING = "[INFO] Scanning for projects...\n";
    private static final String ENDED = "[INFO] Finished at: 2026-11-20T10:00:00+07:00\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        79 passed in 0.25s                                       | PASS
        === 3 passed, 1 warning in 0.01s ===                     | PASS
        3 passed in 75.00s (0:01:15)                             | PASS
        3 passed, 1 rerun in 0.01s                               | FLAKY
        2 skipped in 0.01s                                       | NO_EVIDENCE
        3 passed, 1 error in 0.01s                               | FAIL
        !!! KeyboardInterrupt !!!~3 passed in 0.01s              | INCOMPLETE
        FAIL Required test coverage of 80% not reached.~3 passed in 0.01s | FAIL
        """)
    void the_last_line_of_pytest_sums_up(String lines, Outcome outcome) {
        assertThat(Collected.one(lines.replace('~', '\n') + "\n").outcome()).isEqualTo(outcome);
    }

    @Test
    void pytest_that_breaks_off_is_unreadable() {
        assertThat(Collected.one("....    [ 50%]\nKilled\n").state()).isEqualTo(State.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 1~[INFO] BUILD SUCCESS              | PASS
        [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Flakes: 1~[INFO] BUILD SUCCESS   | FLAKY
        [ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0~[INFO] BUILD SUCCESS             | FAIL
        [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0~[INFO] BUILD FAILURE              | FAIL
        [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 3~[INFO] BUILD SUCCESS              | NO_EVIDENCE
        [INFO] Tests are skipped.~[INFO] BUILD SUCCESS                                            | NO_EVIDENCE
        [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0                                   | INCOMPLETE
        [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 1 s~[INFO] BUILD SUCCESS | NO_EVIDENCE
        """)
    void a_maven_build_has_to_succeed_with_tests_that_ran(String lines, Outcome outcome) {
        assertThat(Collected.one(SCANNING + lines.replace('~', '\n') + "\n" + ENDED)
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ran 3 tests in 0.001s~~OK                     | PASS
        Ran 3 tests in 0.001s~~OK (skipped=3)         | NO_EVIDENCE
        Ran 3 tests in 0.001s~~FAILED (errors=1)      | FAIL
        Ran 0 tests in 0.000s~~NO TESTS RAN           | NO_EVIDENCE
        Ran 3 tests in 0.001s                         | INCOMPLETE
        Running migrations:~  Applying a.0001_b... OK~Operations to perform:   | PASS
        Operations to perform:~  Applying a.0001_b...                          | INCOMPLETE
        Operations to perform:~  Applying a.0001_b... OK~Traceback (most recent call last): | FAIL
        auth~ [X] 0001_initial~ [ ] 0002_more         | FAIL
        Planned operations:~  No planned migration operations. | PASS
        System check identified 1 issue (0 silenced). | FAIL
        """)
    void django_says_how_each_of_its_commands_went(String lines, Outcome outcome) {
        assertThat(Collected.one("#\n" + lines.replace('~', '\n') + "\n").outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"79 passed in 0.25s\n", "Ran 3 tests in 0.001s\n\nOK\n", SCANNING})
    void a_console_lists_no_tests_and_knows_no_exit_code(String text) {
        Evidence read = Collected.one(text);
        assertThat(Collected.facts(read, TestCase.class)).isEmpty();
        assertThat(read.silences()).contains("exit-code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", " \n", "#\n", "TN:a\n", "ok 1\n", "1 passed, ", "! Exit ", "[X] 0001_a\n", "....... "})
    void long_rows_of_the_same_neither_throw_nor_take_long(String row) {
        assertThat(Collected.one(row.repeat(200_000 / row.length()) + "1 passed in 0.1s")
                        .sha256())
                .hasSize(64);
    }
}
