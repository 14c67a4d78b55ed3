package countersign.checklist;

import countersign.diagnostic.Code;
import countersign.terms.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.node.Node;

/** Drafts become items: in document order, each with its parent, its name and what is said about it. */
final class Items {
    private final Manuscript manuscript;
    private final ItemNodes nodes = new ItemNodes();
    private final List<ItemDraft> drafts;
    private final List<List<Node>> owned = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    private Items(List<ItemDraft> drafts, Manuscript manuscript) {
        this.manuscript = manuscript;
        this.drafts = new ArrayList<>(drafts);
        this.drafts.sort(Comparator.comparingInt(draft -> draft.box().start()));
    }

    static Items of(List<ItemDraft> drafts, Manuscript manuscript) {
        Items items = new Items(drafts, manuscript);
        items.enter();
        items.annotate();
        items.build();
        return items;
    }

    List<Item> all() {
        return items;
    }

    ItemNodes nodes() {
        return nodes;
    }

    private void enter() {
        for (int i = 0; i < drafts.size(); i++) {
            ItemDraft draft = drafts.get(i);
            nodes.add(
                    draft.node(),
                    i,
                    new ItemNodes.BoxIn(draft.holder(), draft.box().end()));
        }
    }

    private void annotate() {
        Belongings belongings = new Belongings(nodes, manuscript.text());
        AnnotationReader reader = new AnnotationReader(manuscript);
        List<Integer> bound = new ArrayList<>();
        for (ItemDraft draft : drafts) {
            List<Node> own = belongings.nodes(draft.node());
            owned.add(own);
            List<Integer> comments = belongings.comments(own);
            annotations.add(reader.of(comments));
            bound.addAll(comments);
        }
        nodes.bind(bound);
    }

    private void build() {
        Belongings belongings = new Belongings(nodes, manuscript.text());
        MentionsReader mentions = new MentionsReader(manuscript);
        TraitsReader traits = new TraitsReader(manuscript);
        List<ItemId> ids = new Naming(manuscript).of(drafts, annotations);
        for (int i = 0; i < drafts.size(); i++) {
            ItemDraft draft = drafts.get(i);
            items.add(new Item(
                    ids.get(i),
                    draft.kind(),
                    draft.words().text(),
                    manuscript.at(draft.box().start()),
                    place(draft.words()),
                    claim(draft.box()),
                    traits.of(draft, belongings.labels(draft.node()), annotations.get(i)),
                    mentions.of(owned.get(i), draft),
                    annotations.get(i)));
        }
    }

    private Place place(ItemDraft.Words words) {
        OptionalInt parent = OptionalInt.empty();
        Optional<Task> above = words.above();
        while (above.isPresent() && parent.isEmpty()) {
            parent = nodes.index(above.get().node());
            above = above.get().above();
        }
        int depth = parent.isEmpty() ? 0 : items.get(parent.getAsInt()).place().depth() + 1;
        return new Place(words.section().path(), depth, parent);
    }

    private Claim claim(Box box) {
        Optional<Claim> claim = box.mark().claim();
        if (claim.isEmpty())
            manuscript.report(
                    Code.UNKNOWN_MARK,
                    box.start(),
                    "what [" + box.mark().text() + "] means is not known, so it counts as not ticked",
                    "use [ ] or [x], or say under marks in the configuration what it means");
        return claim.orElse(Claim.TODO);
    }
}
