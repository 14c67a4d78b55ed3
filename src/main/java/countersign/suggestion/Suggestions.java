package countersign.suggestion;

import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.evidence.Evidence;
import java.util.List;

/** All that can be guessed of one report. */
public record Suggestions(List<Proposals> checklists, List<Orphan> orphans) {
    public Suggestions {
        checklists = List.copyOf(checklists);
        orphans = List.copyOf(orphans);
    }

    /** What the unbound items of a checklist could need, in its order; items of which nothing can be guessed are left out. */
    public record Proposals(Checklist checklist, List<Proposal> items) {
        public Proposals {
            items = List.copyOf(items);
        }
    }

    /** What one item could need: the likeliest first, never nothing. */
    public record Proposal(Item item, List<Candidate> candidates) {
        public Proposal {
            candidates = List.copyOf(candidates);
        }
    }

    /** Evidence that no item asks for, and items that could mean it, the likeliest first; there may be none. */
    public record Orphan(Evidence evidence, List<Likely> items) {
        public Orphan {
            items = List.copyOf(items);
        }
    }

    /** An item that could mean a file, and why. */
    public record Likely(Checklist checklist, Item item, Candidate candidate) {}
}
