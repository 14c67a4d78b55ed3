package countersign.site.format;

import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.evidence.Evidence;
import countersign.suggestion.Candidate;
import countersign.suggestion.Strength;
import countersign.suggestion.Suggestions;
import countersign.suggestion.Suggestions.Likely;
import countersign.suggestion.Suggestions.Orphan;
import countersign.suggestion.Suggestions.Proposal;
import countersign.suggestion.Suggestions.Proposals;
import java.io.PrintStream;
import java.util.List;

/**
 * Suggestions as the text of sidecars: one YAML document for each checklist, which can be pasted as it is. What is strong or likely stands as
 * an entry, with its reasons and what else could be meant as comments; what is only possible, and evidence that nobody asks for, are comments.
 */
public final class SuggestionText {
    private final Suggestions suggestions;
    private final StringBuilder text = new StringBuilder();

    private SuggestionText(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    public static void write(Suggestions suggestions, PrintStream out) {
        SuggestionText writing = new SuggestionText(suggestions);
        writing.write();
        out.print(writing.text);
    }

    private void write() {
        List<Proposals> checklists = suggestions.checklists();
        for (int i = 0; i < checklists.size(); i++) {
            if (i > 0) text.append("---\n");
            checklist(checklists.get(i));
        }
        if (suggestions.orphans().isEmpty()) return;
        if (!checklists.isEmpty()) text.append('\n');
        line("# Evidence that no item asks for:");
        suggestions.orphans().forEach(this::orphan);
    }

    private void checklist(Proposals proposals) {
        Checklist checklist = proposals.checklist();
        line("# " + SidecarEntry.path(checklist)
                + ": what its unbound items could need. Nothing is bound before you paste it.");
        boolean any = proposals.items().stream().anyMatch(SuggestionText::isSure);
        line(any ? "items:" : "# Nothing is more than possible.");
        for (Proposal proposal : proposals.items()) item(checklist, proposal);
    }

    private static boolean isSure(Proposal proposal) {
        return proposal.candidates().get(0).strength().isAtLeast(Strength.LIKELY);
    }

    private void item(Checklist checklist, Proposal proposal) {
        SidecarEntry entry = new SidecarEntry(checklist, proposal.item());
        Candidate best = proposal.candidates().get(0);
        boolean sure = isSure(proposal);
        reasons("  # line " + proposal.item().at().line() + ", ", best);
        for (String line : entry.lines(best)) line("  " + (sure ? "" : "# ") + line);
        for (Candidate other :
                proposal.candidates().subList(1, proposal.candidates().size())) {
            reasons("  # or, ", other);
            for (String line : entry.need(other)) line("  #     " + line);
        }
    }

    private void reasons(String before, Candidate candidate) {
        line(before + ReasonWords.of(candidate));
    }

    private void orphan(Orphan orphan) {
        Evidence evidence = orphan.evidence();
        line("#   " + evidence.file() + " (" + evidence.format() + ")"
                + (orphan.items().isEmpty() ? ": no item is like it" : ""));
        for (Likely likely : orphan.items()) {
            Item item = likely.item();
            line("#     " + item.at() + " " + SidecarEntry.scalar(item.text()) + ": "
                    + ReasonWords.of(likely.candidate()));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
