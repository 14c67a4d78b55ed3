package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.diagnostic.TextIntake;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is written, reading it ends within five seconds of work, or with an error that says what is too much. */
final class PathologicalTest {
    private static final Duration MOST_WORK = Duration.ofSeconds(5);

    /** On a machine with other things to do. */
    private static final Duration MOST_WAITING = Duration.ofSeconds(60);

    /** The errors that end a reading; that a text of nothing but brackets has no items is none of them. */
    private static final Set<Code> ENDS = Set.of(Code.OVER_LIMIT, Code.UNREADABLE_TEXT);

    @TestFactory
    Stream<DynamicTest> reading_ends_in_time_or_says_what_is_too_much() {
        return Pathological.inputs().entrySet().stream()
                .map(input -> DynamicTest.dynamicTest(input.getKey(), () -> {
                    Duration work = assertTimeoutPreemptively(MOST_WAITING, () -> work(input.getValue()));
                    assertThat(work).isLessThan(MOST_WORK);
                }));
    }

    @Test
    void brackets_that_never_close_are_too_much_at_their_line() {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(read("- [ ] one\n\n" + "![[]()\n".repeat(3_000), diagnostics))
                .isEmpty();
        Diagnostic told = diagnostics.sorted().get(0);
        assertThat(told.code()).isEqualTo(Code.OVER_LIMIT);
        assertThat(told.at().line()).isEqualTo(2_002);
    }

    @Test
    void brackets_of_many_paragraphs_are_not_too_much() {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(read("- [ ] one [ [ [\r\n\r\n".repeat(3_000), diagnostics)).isPresent();
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @Test
    void most_inputs_are_read_and_few_refused() {
        Map<Boolean, Long> refused = Pathological.inputs().entrySet().stream()
                .filter(input -> input.getValue().length() < 30_000)
                .collect(Collectors.partitioningBy(input -> isRefused(input.getValue()), Collectors.counting()));
        assertThat(refused.get(true)).isLessThan(refused.get(false) / 3);
    }

    private static boolean isRefused(String text) {
        Diagnostics diagnostics = new Diagnostics();
        read(text, diagnostics);
        return diagnostics.sorted().stream().anyMatch(told -> ENDS.contains(told.code()));
    }

    /** How long the thread was at work on it. */
    private static Duration work(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Diagnostics diagnostics = new Diagnostics();
        Optional<Checklist> checklist = read(text, diagnostics);
        if (checklist.isEmpty()) assertThat(diagnostics.sorted()).anyMatch(told -> ENDS.contains(told.code()));
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    private static Optional<Checklist> read(String text, Diagnostics diagnostics) {
        return TextIntake.read("a.md", text.getBytes(StandardCharsets.UTF_8), diagnostics)
                .flatMap(source -> new ChecklistParser(ReadingRules.DEFAULT).parse(source, diagnostics));
    }
}
