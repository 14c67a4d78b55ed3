package countersign.verdict;

import countersign.binding.Need;
import countersign.subject.SubjectRule;
import countersign.terms.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One requirement weighed.
 *
 * @param expected what was asked for
 * @param observed what was read, or why nothing was
 * @param next what would mend it; empty where it holds
 * @param axes the arithmetic of what makes it count, of the part that decides where it has parts
 * @param parts the weighing of the requirements inside an any-of or all-of
 * @param setAside clauses on what came near and did not count, and why; empty where it holds
 */
public record Proof(
        Need need,
        Support support,
        Phrase expected,
        Phrase observed,
        Optional<Phrase> next,
        List<Source> sources,
        Axes axes,
        List<Proof> parts,
        List<Phrase> setAside) {
    public Proof {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
        setAside = List.copyOf(setAside);
    }

    /** With nothing set aside. */
    public Proof(
            Need need,
            Support support,
            Phrase expected,
            Phrase observed,
            Optional<Phrase> next,
            List<Source> sources,
            Axes axes,
            List<Proof> parts) {
        this(need, support, expected, observed, next, sources, axes, parts, List.of());
    }

    /** The files that were weighed, those of its parts too, each place once. */
    public List<Source> allSources() {
        return Stream.concat(sources.stream(), parts.stream().flatMap(part -> part.allSources().stream()))
                .distinct()
                .toList();
    }

    /** Whether a tool or a person confirms it. */
    public boolean holds() {
        return support == Support.CONFIRMED || support == Support.ATTESTED;
    }

    /** What its age comes to; empty where age does not matter, or is unknown. */
    public Optional<Age> age() {
        return axes.age();
    }

    /**
     * A file that was weighed.
     *
     * @param pointer where in the file, or empty
     * @param line 1-based, or 0
     */
    public record Source(String file, String pointer, int line, Optional<Instant> time, Optional<String> commit) {}

    /**
     * The arithmetic of each axis on which evidence can be out of date; empty where nobody asks for it.
     *
     * @param until the last moment at which it counts, by its age or as a person said
     */
    public record Axes(Optional<Age> age, Optional<Made> subject, Optional<Words> wording, Optional<Instant> until) {
        public static final Axes NONE =
                new Axes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What evidence was made for.
     *
     * @param asked what it has to be made for
     * @param told what it was made for, and what changed since: a clause
     * @param behind how many commits came since; empty where that cannot be told, or does not matter
     * @param changed the files that stand in the way, from the root
     * @param holds whether it counts
     */
    public record Made(SubjectRule asked, Phrase told, Optional<Integer> behind, List<String> changed, boolean holds) {
        public Made {
            changed = List.copyOf(changed);
        }
    }

    /** The words that an item had when it was bound or attested, maybe not in full, and those that it has now. */
    public record Words(Wording noted, Wording now) {
        public boolean isChanged() {
            return !now.digits().startsWith(noted.digits());
        }
    }

    /**
     * The arithmetic of age.
     *
     * @param made when the oldest record was made; its zone may be unknown
     * @param age as of the report minus made
     * @param allowed the longest age that counts
     */
    public record Age(Instant made, boolean zoned, Duration age, Duration allowed) {
        /** The last moment at which it counts. */
        public Instant until() {
            return made.plus(allowed);
        }

        public boolean isOver() {
            return age.compareTo(allowed) > 0;
        }
    }
}
