package countersign.binding;

import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.diagnostic.Code;
import countersign.yaml.Complaints;
import countersign.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A checklist while what its sidecar says is added to it. Items keep their order. */
final class Draft {
    private final Checklist checklist;
    private final List<Item> items;
    private final List<List<Need>> needs = new ArrayList<>();
    private final List<List<NotedWording>> wordings = new ArrayList<>();
    private final List<Validity> validities = new ArrayList<>();

    Draft(Checklist checklist) {
        this.checklist = checklist;
        this.items = new ArrayList<>(checklist.items());
        for (int i = 0; i < items.size(); i++) {
            needs.add(new ArrayList<>());
            wordings.add(new ArrayList<>());
            validities.add(Validity.UNSAID);
        }
    }

    /** Adds needs to the item at {@code index}. */
    void add(int index, List<Need> more) {
        needs.get(index).addAll(more);
    }

    /** Sets what the comment of the item at {@code index} says of all its evidence. */
    void limit(int index, Validity validity) {
        validities.set(index, validity);
    }

    Validity validity(int index) {
        return validities.get(index);
    }

    /** Notes words for the item at {@code index}. */
    void note(int index, NotedWording wording) {
        wordings.get(index).add(wording);
    }

    /** Adds traits to the item at {@code index}, and an id, unless another item has it already, which is reported. */
    void add(int index, Additions additions, Complaints complaints) {
        Item added = additions.to(items.get(index));
        boolean taken = IntStream.range(0, items.size())
                .anyMatch(other -> other != index
                        && items.get(other).id().value().equals(added.id().value()));
        if (taken) additions.id().ifPresent(id -> reportTaken(id, complaints));
        items.set(index, taken ? added.withId(items.get(index).id()) : added);
    }

    private static void reportTaken(Node.Text id, Complaints complaints) {
        String message = "another item has the id \"" + id.value() + "\"";
        complaints.report(Code.DUPLICATE_ID, id.at(), message, "choose another one");
    }

    BoundChecklist bound() {
        List<BoundItem> bound = IntStream.range(0, items.size())
                .mapToObj(index ->
                        new BoundItem(items.get(index), needs.get(index), wordings.get(index), validities.get(index)))
                .toList();
        return new BoundChecklist(checklist.withItems(items), bound);
    }
}
