package countersign.suggestion;

import countersign.checklist.Topics;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import countersign.source.Glob;
import countersign.source.TreePath;
import countersign.suggestion.Source.Offer;
import countersign.terms.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds what could be asked of the evidence at hand. */
final class Sources {
    private final Topics english = new Topics("en");
    private final List<Evidence> all;

    private Sources(List<Evidence> all) {
        this.all = all;
    }

    /** All that the read ones among {@code evidence} offer; test reports that lie beside each other offer it together. */
    static List<Source> in(List<Evidence> evidence) {
        return new Sources(evidence).all();
    }

    private List<Source> all() {
        List<Source> sources = new ArrayList<>();
        Map<Glob, List<Evidence>> tests = new TreeMap<>(Comparator.comparing(Glob::pattern));
        for (Evidence file : all) {
            if (file.state() != Evidence.State.READ) continue;
            if (isOfTests(file))
                tests.computeIfAbsent(beside(file), any -> new ArrayList<>()).add(file);
            else single(file, sources);
        }
        tests.forEach((glob, files) -> sources.add(source(glob, files, Offer.TESTS)));
        return sources;
    }

    private void single(Evidence file, List<Source> sources) {
        Glob only = Glob.exactly(file.file());
        List<Evidence> alone = List.of(file);
        if (holds(file, Fact.Scan.class)) sources.add(source(only, alone, Offer.FINDINGS));
        else if (file.outcome() != Outcome.NONE && file.outcome() != Outcome.NO_EVIDENCE)
            sources.add(source(only, alone, Offer.JUDGEMENT));
        if (holds(file, Fact.Metric.class)) sources.add(source(only, alone, Offer.METRICS));
        if (holds(file, Fact.Command.class)) sources.add(source(only, alone, Offer.COMMAND));
    }

    /** All files of the same kind of name in the folder of {@code file}, where all of them hold tests; else the file alone. */
    private Glob beside(Evidence file) {
        String path = file.file();
        String folder = TreePath.folderOf(path);
        int dot = path.lastIndexOf('.');
        Glob alone = Glob.exactly(path);
        if (dot <= folder.length()) return alone;
        String quoted = Glob.exactly(folder).pattern();
        Glob wide = new Glob((folder.isEmpty() ? "" : quoted + "/") + "*"
                + Glob.exactly(path.substring(dot)).pattern());
        List<Evidence> matching =
                all.stream().filter(other -> wide.matches(other.file())).toList();
        boolean same = matching.stream().allMatch(other -> other.format().equals(file.format()) && isOfTests(other));
        return same && matching.size() > 1 ? wide : alone;
    }

    private Source source(Glob files, List<Evidence> evidence, Offer offer) {
        StringBuilder names = new StringBuilder();
        Set<String> pathWords = new LinkedHashSet<>();
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (Evidence file : evidence) {
            names.append(' ').append(file.format());
            file.origin().tool().ifPresent(tool -> names.append(' ').append(tool.name()));
            for (Fact fact : file.facts()) names.append(name(fact));
            pathWords.addAll(NameWords.of(file.file()));
            topics.addAll(kindsOfTests(file.file(), offer));
        }
        topics.addAll(ToolTopics.topicsOf(names.toString()));
        if (offer == Offer.TESTS) topics.add(Topic.TESTS);
        return new Source(
                files,
                evidence,
                topics,
                ToolTopics.names(names.toString()),
                pathWords,
                TestIndex.of(offer == Offer.TESTS ? evidence : List.of()),
                offer);
    }

    private static String name(Fact fact) {
        if (fact instanceof Fact.Scan scan) return " " + scan.tool();
        if (fact instanceof Fact.Command command) return " " + command.line();
        return "";
    }

    /** A report of tests says by its path alone which tests these are. */
    private Set<Topic> kindsOfTests(String path, Offer offer) {
        Set<Topic> kinds = EnumSet.noneOf(Topic.class);
        if (offer != Offer.TESTS) return kinds;
        String words = " " + Topics.words(path) + " ";
        if (words.contains(" unit ")) kinds.add(Topic.UNIT_TESTS);
        if (words.contains(" integration ")) kinds.add(Topic.INTEGRATION_TESTS);
        if (words.contains(" smoke ")) kinds.add(Topic.SMOKE_TESTS);
        for (Topic topic : english.in(path)) if (Subject.isKindOfTests(topic)) kinds.add(topic);
        return kinds;
    }

    private static boolean isOfTests(Evidence file) {
        return holds(file, Fact.TestCase.class) || holds(file, Fact.TestsDeclared.class);
    }

    private static boolean holds(Evidence file, Class<? extends Fact> kind) {
        return file.facts().stream().anyMatch(kind::isInstance);
    }
}
