package countersign.verdict;

import countersign.evidence.Evidence;
import countersign.source.Glob;
import countersign.subject.Kinship;
import countersign.subject.Kinship.Relation;
import countersign.subject.Lineage;
import countersign.subject.Lineage.History;
import countersign.subject.SubjectRule;
import countersign.verdict.Phrase.Clause;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import countersign.verdict.Provenance.Traced;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One file held to a rule of what it has to be made for. */
final class Tracing implements SubjectRule.Cases<Traced> {
    private static final int SHORT = 7;

    private final Lineage lineage;
    private final Evidence file;
    private final boolean limited;
    private final String commit;
    private final Kinship kin;

    /** @param limited whether somebody says how old the file may be */
    Tracing(Lineage lineage, Evidence file, boolean limited) {
        this.lineage = lineage;
        this.file = file;
        this.limited = limited;
        this.commit = file.origin().commit().orElse("");
        this.kin = lineage.of(commit);
    }

    @Override
    public Traced exact(SubjectRule.Exact rule) {
        return untraceable(rule).or(() -> here(rule)).orElseGet(() -> elsewhere(rule));
    }

    @Override
    public Traced tree(SubjectRule.Tree rule) {
        return untraceable(rule).or(() -> here(rule)).or(() -> sameTree(rule)).orElseGet(() -> elsewhere(rule));
    }

    @Override
    public Traced ancestor(SubjectRule.Ancestor rule) {
        return untraceable(rule)
                .or(() -> here(rule))
                .or(() -> sameTree(rule))
                .orElseGet(() -> kin.relation() == Relation.ANCESTOR ? descended(rule) : elsewhere(rule));
    }

    @Override
    public Traced environment(SubjectRule.Environment rule) {
        Optional<String> said = file.origin().setting().environment();
        if (said.isEmpty()) return absent(rule, Phrase.of(Say.NO_ENVIRONMENT, name()), again(rule));
        Phrase made = Phrase.of(Say.MADE_IN, new Text(said.get()));
        if (!Words.folded(said.get()).equals(Words.folded(rule.name()))) return absent(rule, made, again(rule));
        if (!limited) return absent(rule, Phrase.of(Say.MADE_IN_ANY_TIME, new Text(said.get())), Say.SET_MAX_AGE);
        return holding(rule, made);
    }

    @Override
    public Traced any(SubjectRule.Any rule) {
        return new Traced(Optional.empty(), Optional.empty());
    }

    private Optional<Traced> untraceable(SubjectRule rule) {
        Phrase record = Phrase.of(Say.RECORD_AGAIN, name());
        if (commit.isEmpty()) return Optional.of(absent(rule, Phrase.of(Say.NO_COMMIT, name()), record));
        if (lineage.history() == History.NONE)
            return Optional.of(absent(rule, Phrase.of(Say.MADE_FOR_NO_GIT, id()), Say.WORK_IN_GIT));
        if (kin.relation() == Relation.UNKNOWN && isCut())
            return Optional.of(absent(rule, Phrase.of(Say.MADE_FOR_CUT_OFF, id()), Say.FETCH_HISTORY));
        if (kin.relation() == Relation.UNKNOWN)
            return Optional.of(absent(rule, Phrase.of(Say.MADE_FOR_UNKNOWN, id()), record));
        return file.origin().setting().dirty()
                ? Optional.of(stale(rule, Phrase.of(Say.MADE_FOR_DIRTY, id()), List.of()))
                : Optional.empty();
    }

    private Optional<Traced> here(SubjectRule rule) {
        if (kin.relation() != Relation.SAME) return Optional.empty();
        return Optional.of(unless(rule, uncommitted(rule), Say.MADE_FOR_THIS));
    }

    private Optional<Traced> sameTree(SubjectRule rule) {
        if (!kin.sameTree()) return Optional.empty();
        return Optional.of(unless(rule, uncommitted(rule), Say.MADE_FOR_SAME_TREE));
    }

    private Traced descended(SubjectRule.Ancestor rule) {
        Stream<String> since = Stream.concat(kin.changed().stream(), lineage.uncommitted().stream());
        List<String> changed = mattering(since, rule);
        Phrase behind = behind();
        if (changed.isEmpty()) return holding(rule, Phrase.of(Say.UNAFFECTED, new Clause(behind)));
        return stale(rule, since(behind, changed), changed);
    }

    /** Made for the commit that {@code say} tells, unless files of it are {@code changed} and not committed. */
    private Traced unless(SubjectRule rule, List<String> changed, Say say) {
        Phrase made = Phrase.of(say, id());
        return changed.isEmpty() ? holding(rule, made) : stale(rule, since(made, changed), changed);
    }

    private Traced elsewhere(SubjectRule rule) {
        if (kin.relation() == Relation.OTHER && isCut())
            return absent(rule, Phrase.of(Say.MADE_FOR_CUT_OFF, id()), Say.FETCH_HISTORY);
        List<String> changed = mattering(kin.changed().stream(), rule);
        Phrase made = kin.relation() == Relation.ANCESTOR ? behind() : Phrase.of(Say.MADE_FOR_OTHER, id());
        return stale(rule, changed.isEmpty() ? made : since(made, changed), changed);
    }

    private static Phrase since(Phrase made, List<String> changed) {
        CodeText first = new CodeText(changed.get(0));
        if (changed.size() == 1) return Phrase.of(Say.CHANGED_SINCE, new Clause(made), first);
        return Phrase.of(Say.CHANGED_SINCE_MORE, new Clause(made), first, Number.of(changed.size() - 1));
    }

    private Phrase behind() {
        return Phrase.of(Say.MADE_FOR_ANCESTOR, id(), Number.of(kin.behind()));
    }

    private List<String> uncommitted(SubjectRule rule) {
        return mattering(lineage.uncommitted().stream(), rule);
    }

    /** Those of {@code paths} that the rule names; where it names none, all that are not apart. */
    private List<String> mattering(Stream<String> paths, SubjectRule rule) {
        List<Glob> named = rule instanceof SubjectRule.Ancestor ancestor ? ancestor.paths() : List.of();
        List<Predicate<String>> matchers = (named.isEmpty() ? lineage.apart() : named)
                .stream().map(Glob::matcher).toList();
        return paths.filter(path -> matchers.stream().anyMatch(glob -> glob.test(path)) != named.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isCut() {
        return lineage.history() == History.SHALLOW;
    }

    private Phrase again(SubjectRule.Environment rule) {
        return Phrase.of(Say.RECORD_IN, name(), new CodeText(rule.name()));
    }

    private Traced holding(SubjectRule rule, Phrase made) {
        return new Traced(Optional.of(made(rule, made, List.of(), true)), Optional.empty());
    }

    private Traced absent(SubjectRule rule, Phrase made, Say next) {
        return absent(rule, made, Phrase.of(next));
    }

    private Traced absent(SubjectRule rule, Phrase made, Phrase next) {
        return missing(
                made(rule, made, List.of(), false),
                new Miss(Support.ABSENT, Say.BUT_MADE_FOR, more(rule, made), Optional.of(next)));
    }

    private Traced stale(SubjectRule rule, Phrase made, List<String> changed) {
        return missing(
                made(rule, made, changed, false),
                new Miss(Support.STALE, Say.BUT_MADE_FOR, more(rule, made), Optional.empty()));
    }

    private static List<Phrase.Arg> more(SubjectRule rule, Phrase made) {
        return List.of(new Clause(made), new CodeText(rule.text()));
    }

    private static Traced missing(Proof.Made made, Miss miss) {
        return new Traced(Optional.of(made), Optional.of(miss));
    }

    private Proof.Made made(SubjectRule rule, Phrase told, List<String> changed, boolean holds) {
        boolean counted = kin.relation() == Relation.ANCESTOR || kin.relation() == Relation.SAME;
        return new Proof.Made(rule, told, counted ? Optional.of(kin.behind()) : Optional.empty(), changed, holds);
    }

    private CodeText id() {
        return new CodeText(commit.length() > SHORT ? commit.substring(0, SHORT) : commit);
    }

    private CodeText name() {
        return new CodeText(file.file());
    }
}
