package countersign.binding;

import countersign.checklist.Mentions.CodeSpan;
import countersign.evidence.CommandLine;
import countersign.evidence.Evidence;
import countersign.evidence.EvidenceSet;
import countersign.evidence.Fact;
import countersign.source.Location;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds by a command: code in an item, or its evidence cell, that is word for word a command of which there is a record. */
final class RecordedCommands {
    private final Set<List<String>> lines;

    private RecordedCommands(Set<List<String>> lines) {
        this.lines = lines;
    }

    static RecordedCommands in(EvidenceSet evidence) {
        Set<List<String>> lines = new LinkedHashSet<>();
        for (Evidence file : evidence.files()) {
            if (file.state() != Evidence.State.READ) continue;
            for (Fact fact : file.facts()) {
                if (fact instanceof Fact.Command command) lines.add(CommandLine.words(command.line()));
            }
        }
        return new RecordedCommands(lines);
    }

    /** One need for each recorded command that {@code item} names; with the output that is written behind it. */
    List<Need> needs(BoundItem item) {
        if (lines.isEmpty()) return List.of();
        Map<String, Need> byLine = new LinkedHashMap<>();
        for (CodeSpan span : item.item().mentions().code()) {
            add(byLine, item, new Mentioned(span.text(), span.output(), span.at()));
        }
        item.item()
                .mentions()
                .evidenceCell()
                .ifPresent(cell -> add(byLine, item, new Mentioned(cell.text(), Optional.empty(), cell.at())));
        return List.copyOf(byLine.values());
    }

    private void add(Map<String, Need> byLine, BoundItem item, Mentioned mentioned) {
        String line = Spaced.of(mentioned.text());
        if (!lines.contains(CommandLine.words(line))) return;
        Requirement command = new Requirement.Command(line, 0, mentioned.output());
        byLine.putIfAbsent(line, new Need(command, BoundBy.COMMAND, mentioned.at(), item.validity()));
    }

    private record Mentioned(String text, Optional<String> output, Location at) {}
}
