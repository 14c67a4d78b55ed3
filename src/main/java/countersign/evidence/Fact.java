package countersign.evidence;

import countersign.measure.Quantity;
import countersign.source.Location;
import countersign.terms.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One thing that an evidence file says, and where it says it. */
public sealed interface Fact {
    Pointer at();

    /** How many facts this stands for. */
    default int count() {
        return 1;
    }

    /** How a test case ended. {@code FLAKY} passed after a failed attempt. */
    enum TestOutcome {
        PASSED,
        FLAKY,
        SKIPPED,
        FAILED,
        ERROR
    }

    /**
     * How grave a finding is, gravest first: in SARIF's words, with {@code CRITICAL} above them. {@code UNKNOWN} is what a tool does not grade;
     * it counts at every level, for nobody can say that it is harmless.
     */
    enum FindingLevel {
        UNKNOWN,
        CRITICAL,
        ERROR,
        WARNING,
        NOTE,
        NONE;

        /** Whether this is as grave as {@code other} or graver. */
        public boolean isAtOrAbove(FindingLevel other) {
            return compareTo(other) <= 0;
        }

        /** The level that a tool or a person means by {@code word}, in whatever case; {@code UNKNOWN} for a word that grades nothing. */
        public static FindingLevel of(String word) {
            return switch (word.strip().toLowerCase(Locale.ROOT)) {
                case "critical", "fatal", "blocker" -> CRITICAL;
                case "error", "high", "serious", "severe", "important", "major" -> ERROR;
                case "warning", "warn", "medium", "moderate" -> WARNING;
                case "note", "notice", "low", "minor", "negligible" -> NOTE;
                case "none", "info", "informational", "information", "style", "ok" -> NONE;
                default -> UNKNOWN;
            };
        }
    }

    /**
     * One test case.
     *
     * @param name {@code class.name}, or the name alone
     * @param identity what makes it the same test in another file: class, name and source file; as written, so never to be shown
     */
    record TestCase(String name, String identity, TestOutcome outcome, Pointer at) implements Fact {}

    /** Test cases beyond those that a very large file keeps with their names. */
    record MoreTests(TestLedger ledger) implements Fact {
        @Override
        public Pointer at() {
            return Pointer.WHOLE_FILE;
        }

        @Override
        public int count() {
            return ledger.size();
        }
    }

    /** A test report that declares failures it does not list, or fewer cases than it declares. */
    record TestsDeclared(int declared, int listed, int failures, Pointer at) implements Fact {}

    /** That a test report lists attempts which a later attempt of the same test replaced. */
    record Reruns(int attempts, Pointer at) implements Fact {}

    /**
     * A scan that ran.
     *
     * @param complete whether the tool says that it finished, or says nothing against it
     * @param detail why it is not complete, or empty
     */
    record Scan(String tool, String version, boolean complete, String detail, Pointer at) implements Fact {}

    /**
     * One active result of a scan; suppressed and absent ones are left out.
     *
     * @param severity how grave it is in the tool's own word
     */
    record Finding(String tool, String rule, FindingLevel level, String severity, String message, Pointer at)
            implements Fact {
        /** A finding of a tool that grades in SARIF's words. */
        public Finding(String tool, String rule, FindingLevel level, String message, Pointer at) {
            this(tool, rule, level, level.name().toLowerCase(Locale.ROOT), message, at);
        }
    }

    /** Findings by one tool, equally grave, beyond those that a very large file keeps with their messages. */
    record MoreFindings(String tool, FindingLevel level, String severity, int count) implements Fact {
        @Override
        public Pointer at() {
            return Pointer.WHOLE_FILE;
        }
    }

    /** A measured number under the name that the tool gives it. */
    record Metric(String name, Quantity quantity, Pointer at) implements Fact {}

    /**
     * A command that was run and recorded.
     *
     * @param line the words as a person would type them, quoted where they need it
     * @param output the tail of what it printed
     * @param item the id that the recording names, if any
     */
    record Command(List<String> argv, String line, int exit, String output, Optional<String> item, Pointer at)
            implements Fact {
        public Command {
            argv = List.copyOf(argv);
        }
    }

    /**
     * What a path selected in a JSON, YAML or XML file.
     *
     * @param query the path as asked for
     * @param values the scalars selected, as text; a selected object or array stands as its JSON
     */
    record Selection(String query, List<String> values, Pointer at) implements Fact {
        public Selection {
            values = List.copyOf(values);
        }
    }

    /** A state that a tool reports under a name. */
    record State(String name, String value, Pointer at) implements Fact {}

    /**
     * A named person's word.
     *
     * @param item the id or the text of the item it is about
     * @param on when it was seen; the start of the day in UTC where only a date is written
     * @param expires the instant from which it no longer counts
     * @param wording the words that the item had when it was attested
     * @param place where the entry stands, for complaints
     */
    record Attestation(
            String item,
            Optional<String> checklist,
            Person by,
            Instant on,
            Optional<Instant> expires,
            String method,
            String statement,
            Optional<Wording> wording,
            Location place)
            implements Fact {
        @Override
        public Pointer at() {
            return new Pointer("", place.line());
        }
    }

    /** Who attests, and as what. */
    record Person(String name, String role) {}
}
