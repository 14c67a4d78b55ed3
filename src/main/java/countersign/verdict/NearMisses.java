package countersign.verdict;

import countersign.binding.Requirement;
import countersign.evidence.CommandLine;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.source.Glob;
import countersign.source.TreePath;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import countersign.verdict.Records.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came near a requirement and did not count, each with its reason: files that match and are not read or hold nothing of the kind, files of
 * the same name elsewhere, scans by other tools, commands with other arguments, other people's words. Looked for where a requirement does not
 * hold.
 */
final class NearMisses implements Requirement.Cases<List<Phrase>> {
    private static final int SHOWN = 5;

    private final Scales scales;

    NearMisses(Scales scales) {
        this.scales = scales;
    }

    @Override
    public List<Phrase> tests(Requirement.Tests tests) {
        return shown(
                Stream.concat(around(tests.files()), without(tests.files(), Fact.TestCase.class, Say.HOLDS_NO_TEST)));
    }

    @Override
    public List<Phrase> findings(Requirement.Findings findings) {
        Stream<Phrase> others = findings.tool().stream().flatMap(tool -> scansByOthers(findings.files(), tool));
        return shown(Stream.of(
                        around(findings.files()), others, without(findings.files(), Fact.Scan.class, Say.HOLDS_NO_SCAN))
                .flatMap(clauses -> clauses));
    }

    private Stream<Phrase> scansByOthers(Glob files, String tool) {
        return Records.facts(scales.records().matching(files), Fact.Scan.class).stream()
                .filter(found -> !found.fact().tool().equalsIgnoreCase(tool))
                .map(found -> Phrase.of(
                        Say.SCAN_IS_BY,
                        name(found.file()),
                        new Text(found.fact().tool())));
    }

    @Override
    public List<Phrase> metric(Requirement.Metric metric) {
        Stream<Phrase> near = metric.in().stream().flatMap(this::around);
        return shown(Stream.concat(near, measuredElsewhere(metric)));
    }

    private Stream<Phrase> measuredElsewhere(Requirement.Metric asked) {
        String folded = folded(asked.name());
        Optional<Glob> in = asked.in();
        return Records.facts(scales.records().files(), Fact.Metric.class).stream()
                .filter(found -> folded(found.fact().name()).equals(folded))
                .filter(found -> !found.fact().name().equals(asked.name())
                        || in.filter(glob -> !glob.matches(found.file().file())).isPresent())
                .map(found ->
                        Phrase.of(Say.MEASURED_IN, new CodeText(found.fact().name()), name(found.file())));
    }

    @Override
    public List<Phrase> command(Requirement.Command command) {
        List<String> asked = CommandLine.words(command.line());
        if (asked.isEmpty()) return List.of();
        return shown(Records.facts(scales.records().files(), Fact.Command.class).stream()
                .map(found -> found.fact().line())
                .filter(line -> isAlike(asked, CommandLine.words(line)))
                .distinct()
                .map(line -> Phrase.of(Say.RECORDED_OTHERWISE, new CodeText(line))));
    }

    /** The same program with other arguments. */
    private static boolean isAlike(List<String> asked, List<String> recorded) {
        return !recorded.isEmpty() && recorded.get(0).equals(asked.get(0)) && !recorded.equals(asked);
    }

    @Override
    public List<Phrase> value(Requirement.Value value) {
        return shown(around(value.in()));
    }

    @Override
    public List<Phrase> lines(Requirement.Lines lines) {
        Stream<Phrase> unvouched = scales.records().matching(lines.in()).stream()
                .filter(file -> scales.records().run(file).isEmpty())
                .map(file -> Phrase.of(Say.NOT_VOUCHED, name(file)));
        return shown(Stream.concat(around(lines.in()), unvouched));
    }

    @Override
    public List<Phrase> passes(Requirement.Passes passes) {
        return shown(around(passes.files()));
    }

    @Override
    public List<Phrase> linked(Requirement.Linked linked) {
        return shown(around(Glob.exactly(linked.file())));
    }

    @Override
    public List<Phrase> attestedBy(Requirement.AttestedBy attestedBy) {
        String who = Words.folded(attestedBy.who());
        return shown(scales.attestations().stream()
                .map(Found::fact)
                .filter(word -> !who.equals(Words.folded(word.by().name()))
                        && !who.equals(Words.folded(word.by().role())))
                .map(word -> Phrase.of(
                        Say.WORD_BY_ANOTHER,
                        new Text(word.by().name()),
                        new Text(word.by().role()))));
    }

    @Override
    public List<Phrase> anyOf(Requirement.AnyOf anyOf) {
        return List.of();
    }

    @Override
    public List<Phrase> allOf(Requirement.AllOf allOf) {
        return List.of();
    }

    /** Files that {@code files} matches and that are not read; where it matches none, those of the same name elsewhere. */
    private Stream<Phrase> around(Glob files) {
        List<Evidence> matching = scales.records().matching(files);
        if (matching.isEmpty()) return namesakes(files);
        return matching.stream()
                .flatMap(file -> Obstacle.among(List.of(file)).stream())
                .map(found -> found.remark().observed());
    }

    private Stream<Phrase> namesakes(Glob files) {
        String name = TreePath.nameOf(files.pattern()).toLowerCase(Locale.ROOT);
        return scales.records().files().stream()
                .filter(file ->
                        TreePath.nameOf(file.file()).toLowerCase(Locale.ROOT).equals(name))
                .map(file -> Phrase.of(Say.SAME_NAME, name(file)));
    }

    private Stream<Phrase> without(Glob files, Class<? extends Fact> kind, Say say) {
        return scales.records().matching(files).stream()
                .filter(file -> Obstacle.among(List.of(file)).isEmpty())
                .filter(file -> file.facts().stream().noneMatch(kind::isInstance))
                .map(file -> Phrase.of(say, name(file)));
    }

    private static List<Phrase> shown(Stream<Phrase> all) {
        List<Phrase> clauses = all.distinct().toList();
        if (clauses.size() <= SHOWN) return clauses;
        List<Phrase> shown = new ArrayList<>(clauses.subList(0, SHOWN));
        shown.add(Phrase.of(Say.MORE_SET_ASIDE, Number.of(clauses.size() - SHOWN)));
        return shown;
    }

    private static String folded(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static CodeText name(Evidence file) {
        return new CodeText(file.file());
    }
}
