package countersign.subject;

import countersign.source.Glob;
import java.util.List;
import java.util.stream.Collectors;

/** What evidence has to be made for, so that it counts; strictest first. Those on commits include the ones before them. */
public sealed interface SubjectRule {
    SubjectRule ANY = new Any();
    SubjectRule EXACT = new Exact();

    /** Answers {@code cases} for the kind of rule this is. */
    <R> R match(Cases<R> cases);

    /** As a sidecar writes it. */
    String text();

    /** The commit that the report is about, with nothing changed since. */
    record Exact() implements SubjectRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.exact(this);
        }

        @Override
        public String text() {
            return "exact";
        }
    }

    /** A commit with the same files in it, such as one before a rebase or a squash. */
    record Tree() implements SubjectRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tree(this);
        }

        @Override
        public String text() {
            return "tree";
        }
    }

    /**
     * An ancestor, where no file that matters changed since.
     *
     * @param paths the files that matter; where empty, all but the checklists, what stands beside them, and evidence
     */
    record Ancestor(List<Glob> paths) implements SubjectRule {
        public Ancestor {
            paths = List.copyOf(paths);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ancestor(this);
        }

        @Override
        public String text() {
            if (paths.isEmpty()) return "ancestor";
            return paths.stream().map(Glob::pattern).collect(Collectors.joining(", ", "{ancestor: [", "]}"));
        }
    }

    /** What runs under a name, whatever the commit; counts only for as long as a {@code max-age} allows. */
    record Environment(String name) implements SubjectRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.environment(this);
        }

        @Override
        public String text() {
            return "{environment: " + name + "}";
        }
    }

    /** Whatever it was made for. */
    record Any() implements SubjectRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.any(this);
        }

        @Override
        public String text() {
            return "any";
        }
    }

    /** One answer for each kind of rule. */
    interface Cases<R> {
        R exact(Exact exact);

        R tree(Tree tree);

        R ancestor(Ancestor ancestor);

        R environment(Environment environment);

        R any(Any any);
    }
}
