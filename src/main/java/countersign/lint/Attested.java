package countersign.lint;

import countersign.binding.Spaced;
import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.checklist.Renames;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Fact;
import java.util.ArrayList;
import java.util.List;

/** Attestations that speak for no item of the checklists that were read. */
public record Attested(List<Checklist> checklists) {
    public Attested {
        checklists = List.copyOf(checklists);
    }

    /** Reports {@code word} where no item of its checklist has the id or text that it names; of a checklist that was not read nothing is known. */
    public void report(Fact.Attestation word, Diagnostics diagnostics) {
        List<Item> items = new ArrayList<>();
        for (Checklist checklist : checklists)
            if (word.checklist().map(checklist.path()::equals).orElse(true)) items.addAll(checklist.items());
        if (items.isEmpty() || items.stream().anyMatch(item -> isNamed(item, word.item()))) return;
        String help = Renames.likely(word.item(), items)
                .map(item -> Renames.proposal(item.text(), item.id(), item.at().toString()))
                .orElse("attest the item under the name that it has now");
        diagnostics.report(
                Code.ATTESTED_ITEM_UNKNOWN, word.place(), "no item has the id or text \"" + word.item() + "\"", help);
    }

    private static boolean isNamed(Item item, String name) {
        return item.id().value().equals(name.strip()) || Spaced.of(item.text()).equals(Spaced.of(name));
    }
}
