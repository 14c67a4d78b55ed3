package countersign.verdict;

import countersign.binding.BoundChecklist;
import countersign.binding.BoundItem;
import countersign.binding.Spaced;
import countersign.checklist.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the items that a waiver or an attestation means: by id, else by the whole text, in one checklist or in all. */
final class ItemNames {
    private final Map<String, List<Named>> byId = new LinkedHashMap<>();
    private final Map<String, List<Named>> byText = new LinkedHashMap<>();

    ItemNames(List<BoundChecklist> checklists) {
        for (BoundChecklist checklist : checklists)
            for (BoundItem bound : checklist.items())
                add(new Named(checklist.checklist().path(), bound.item()));
    }

    /** An item and the path of its checklist. */
    record Named(String checklist, Item item) {
        /** {@code checklist#id}. */
        String key() {
            return checklist + "#" + item.id();
        }
    }

    /** Every item that is meant; only where it is exactly one does a name mean anything. */
    List<Named> resolve(String name, Optional<String> checklist) {
        List<Named> named = in(byId, name.strip(), checklist);
        return named.isEmpty() ? in(byText, Spaced.of(name), checklist) : named;
    }

    private void add(Named named) {
        byId.computeIfAbsent(named.item().id().value(), id -> new ArrayList<>()).add(named);
        byText.computeIfAbsent(Spaced.of(named.item().text()), text -> new ArrayList<>())
                .add(named);
    }

    private static List<Named> in(Map<String, List<Named>> names, String name, Optional<String> checklist) {
        return names.getOrDefault(name, List.of()).stream()
                .filter(named -> checklist.map(named.checklist()::equals).orElse(true))
                .toList();
    }
}
