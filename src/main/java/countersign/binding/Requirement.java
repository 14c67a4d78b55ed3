package countersign.binding;

import countersign.evidence.Fact.FindingLevel;
import countersign.measure.Bound;
import countersign.measure.Unit;
import countersign.source.Glob;
import java.util.List;
import java.util.Optional;

/** What evidence has to show. */
public sealed interface Requirement {
    /** Answers {@code cases} for the kind of requirement this is. */
    <R> R match(Cases<R> cases);

    /**
     * Tests passed and none failed.
     *
     * @param named only cases whose {@code class.name} matches count
     * @param atLeast how many have to pass, 1 or more
     */
    record Tests(Glob files, Optional<Glob> named, int atLeast) implements Requirement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tests(this);
        }
    }

    /**
     * A scan that provably ran, with at most {@code atMost} findings at {@code level} or above.
     *
     * @param format the id of the format that each file is declared to be of
     */
    record Findings(Glob files, Optional<String> tool, FindingLevel level, int atMost, Optional<String> format)
            implements Requirement {
        /** Of whatever format. */
        public Findings(Glob files, Optional<String> tool, FindingLevel level, int atMost) {
            this(files, tool, level, atMost, Optional.empty());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.findings(this);
        }
    }

    /** A measured number within a bound; without {@code in}, in whatever file names the metric. */
    record Metric(String name, Optional<Glob> in, Bound is) implements Requirement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.metric(this);
        }
    }

    /** A recorded command that ended with {@code exit}, its recorded output containing {@code output}. */
    record Command(String line, int exit, Optional<String> output) implements Requirement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.command(this);
        }
    }

    /**
     * What a path selects in JSON, YAML or XML.
     *
     * @param population a path to what was examined, so that a selection of nothing can be told from a file in which nothing is
     * @param unit what a bare number is measured in
     */
    record Value(
            String path, Glob in, Quantifier quantifier, Expectation expected, Optional<String> population, Unit unit)
            implements Requirement {
        /** Without a population, of bare numbers. */
        public Value(String path, Glob in, Quantifier quantifier, Expectation expected) {
            this(path, in, quantifier, expected, Optional.empty(), Unit.NONE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.value(this);
        }
    }

    /**
     * Lines of a text file that a receipt of a run vouches for.
     *
     * @param pattern a {@link countersign.evidence.LinePattern}; at least one line has to match
     * @param is what its named group has to hold on every line that matches; empty where it has no group
     * @param exit how the run that wrote the file has to have ended
     */
    record Lines(String pattern, Glob in, Optional<Expectation> is, int exit) implements Requirement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lines(this);
        }
    }

    /**
     * Files that say themselves that all passed.
     *
     * @param format the id of the format that each has to be read as, where that matters
     */
    record Passes(Glob files, Optional<String> format) implements Requirement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.passes(this);
        }
    }

    /** The word of a person, named by name or role. */
    record AttestedBy(String who) implements Requirement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attestedBy(this);
        }
    }

    /** A file that the document links to and that passes no judgement of its own. */
    record Linked(String file) implements Requirement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.linked(this);
        }
    }

    /** At least one of these. */
    record AnyOf(List<Need> needs) implements Requirement {
        public AnyOf {
            needs = List.copyOf(needs);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /** Every one of these. */
    record AllOf(List<Need> needs) implements Requirement {
        public AllOf {
            needs = List.copyOf(needs);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf(this);
        }
    }

    /** How many of the selected values have to meet the expectation. */
    enum Quantifier {
        EVERY,
        SOME,
        NONE,
        /** The number of selected values itself is held against the bound. */
        COUNT
    }

    /** One answer for each kind of requirement. */
    interface Cases<R> {
        R tests(Tests tests);

        R findings(Findings findings);

        R metric(Metric metric);

        R command(Command command);

        R value(Value value);

        R lines(Lines lines);

        R passes(Passes passes);

        R attestedBy(AttestedBy attestedBy);

        R linked(Linked linked);

        R anyOf(AnyOf anyOf);

        R allOf(AllOf allOf);
    }
}
