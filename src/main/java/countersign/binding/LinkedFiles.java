package countersign.binding;

import countersign.checklist.Mentions.Link;
import countersign.evidence.Evidence;
import countersign.evidence.EvidenceSet;
import countersign.evidence.Fact;
import countersign.evidence.Fact.FindingLevel;
import countersign.source.Glob;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Binds by a link: an item that links to an evidence file needs what such a file proves. */
final class LinkedFiles {
    private final Map<String, Evidence> files = new TreeMap<>();
    private final List<Predicate<String>> patterns;

    /** @param evidenceFiles what would be evidence if it were there */
    LinkedFiles(EvidenceSet evidence, List<Glob> evidenceFiles) {
        for (Evidence file : evidence.files()) files.put(file.file(), file);
        patterns = evidenceFiles.stream().map(Glob::matcher).toList();
    }

    /** The needs of {@code item}, whose checklist is at {@code checklist}: one or more for each evidence file that it links to. */
    List<Need> needs(BoundItem item, String checklist) {
        Map<Requirement, Need> needs = new LinkedHashMap<>();
        for (Link link : item.item().mentions().links()) {
            for (Requirement asked : requirements(link, checklist)) {
                needs.putIfAbsent(asked, new Need(asked, BoundBy.LINK, link.at(), item.validity()));
            }
        }
        return List.copyOf(needs.values());
    }

    private List<Requirement> requirements(Link link, String checklist) {
        Optional<String> path = LinkTarget.path(link.target(), checklist);
        return path.map(file -> Optional.ofNullable(files.get(file))
                        .map(LinkedFiles::requirements)
                        .orElseGet(() -> missing(file)))
                .orElse(List.of());
    }

    private List<Requirement> missing(String path) {
        boolean evidence = patterns.stream().anyMatch(pattern -> pattern.test(path));
        return evidence ? List.of(new Requirement.Linked(path)) : List.of();
    }

    /** What a file of this kind has to show. */
    private static List<Requirement> requirements(Evidence file) {
        Glob only = Glob.exactly(file.file());
        if (holds(file, Fact.Scan.class) || holds(file, Fact.Finding.class)) {
            return List.of(new Requirement.Findings(only, Optional.empty(), FindingLevel.WARNING, 0));
        }
        if (holds(file, Fact.TestCase.class) || holds(file, Fact.TestsDeclared.class)) {
            return List.of(new Requirement.Tests(only, Optional.empty(), 1));
        }
        List<Requirement> commands = file.facts().stream()
                .filter(Fact.Command.class::isInstance)
                .map(Fact.Command.class::cast)
                .<Requirement>map(command -> new Requirement.Command(Spaced.of(command.line()), 0, Optional.empty()))
                .distinct()
                .toList();
        return commands.isEmpty() ? List.of(new Requirement.Linked(file.file())) : commands;
    }

    private static boolean holds(Evidence file, Class<? extends Fact> kind) {
        return file.state() == Evidence.State.READ && file.facts().stream().anyMatch(kind::isInstance);
    }
}
