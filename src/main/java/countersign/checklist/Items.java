package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Drafts become items: in document order, each with its parent, its name and what is said about it. */
final class Items {
    private final Manuscript manuscript;
    private final ItemNodes nodes = new ItemNodes();
    private final ItemIds ids = new ItemIds();
    private final List<Item> items = new ArrayList<>();

    private Items(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static Items of(List<ItemDraft> drafts, Manuscript manuscript) {
        Items items = new Items(manuscript);
        List<ItemDraft> inOrder = new ArrayList<>(drafts);
        inOrder.sort(Comparator.comparingInt(draft -> draft.box().start()));
        for (ItemDraft draft : inOrder) items.enter(draft);
        for (ItemDraft draft : inOrder) items.add(draft);
        return items;
    }

    List<Item> all() {
        return items;
    }

    ItemNodes nodes() {
        return nodes;
    }

    private int entered;

    private void enter(ItemDraft draft) {
        nodes.add(
                draft.node(),
                entered++,
                new ItemNodes.BoxIn(draft.holder(), draft.box().end()));
    }

    private void add(ItemDraft draft) {
        ItemDraft.Words words = draft.words();
        items.add(new Item(
                ids.derived(words.section().path(), words.text()),
                draft.kind(),
                words.text(),
                manuscript.at(draft.box().start()),
                place(words),
                claim(draft.box()),
                new Traits(
                        Level.REQUIRED,
                        Phase.BEFORE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Mentions.NONE,
                Annotation.NONE));
    }

    private Place place(ItemDraft.Words words) {
        OptionalInt parent = OptionalInt.empty();
        for (Optional<Task> above = words.above(); above.isPresent() && parent.isEmpty(); ) {
            parent = nodes.index(above.get().node());
            above = above.get().above();
        }
        int depth = parent.isEmpty() ? 0 : items.get(parent.getAsInt()).place().depth() + 1;
        return new Place(words.section().path(), depth, parent);
    }

    private Claim claim(Box box) {
        return box.mark().claim().orElseGet(() -> {
            manuscript.report(
                    Code.UNKNOWN_MARK,
                    box.start(),
                    "what [" + box.mark().text() + "] means is not known, so it counts as not ticked",
                    "use [ ] or [x], or say under marks in the configuration what it means");
            return Claim.TODO;
        });
    }
}
