package countersign.binding;

import countersign.checklist.Item;
import countersign.checklist.Renames;
import countersign.diagnostic.Code;
import countersign.yaml.Complaints;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the one item that an entry of a sidecar means: by id, else by its whole text as a reader sees it. */
final class ItemFinder {
    /** How many entries for no item get a proposal: each is held against all items. */
    private static final int MOST_PROPOSALS = 50;

    private final List<Item> items;
    private final Sidecar sidecar;
    private final Complaints complaints;
    private int proposals;

    /** In {@code items}, for the entries of {@code sidecar}. */
    ItemFinder(List<Item> items, Sidecar sidecar) {
        this.items = items;
        this.sidecar = sidecar;
        this.complaints = sidecar.complaints();
    }

    /** The index of the item; empty, and reported, where there is none or more than one. */
    Optional<Integer> find(Sidecar.Entry entry) {
        List<Integer> named = matching(entry, Item::id);
        List<Integer> found = named.isEmpty() ? matching(entry, Item::text) : named;
        if (found.size() == 1) return Optional.of(found.get(0));
        if (found.isEmpty()) reportNone(entry);
        else reportSeveral(entry, found);
        return Optional.empty();
    }

    private List<Integer> matching(Sidecar.Entry entry, Function<Item, Object> part) {
        String wanted = Spaced.of(entry.item().value());
        return IntStream.range(0, items.size())
                .filter(index ->
                        Spaced.of(part.apply(items.get(index)).toString()).equals(wanted))
                .filter(index -> entry.section()
                        .map(heading -> isUnder(items.get(index), heading))
                        .orElse(true))
                .boxed()
                .toList();
    }

    private static boolean isUnder(Item item, String heading) {
        return item.place().section().stream().anyMatch(above -> folded(above).equals(folded(heading)));
    }

    private void reportNone(Sidecar.Entry entry) {
        List<String> texts = items.stream().map(item -> Spaced.of(item.text())).toList();
        String wanted = Spaced.of(entry.item().value());
        String under =
                entry.section().map(heading -> " under \"" + heading + "\"").orElse("");
        String help = texts.contains(wanted)
                ? "it stands under " + sections(wanted)
                : Renames.likely(wanted, unnamed())
                        .map(item -> Renames.proposal(
                                Spaced.of(item.text()),
                                item.id(),
                                "line " + item.at().line()))
                        .orElse("write the whole text as a reader sees it, or the item's id");
        complaints.report(Code.ITEM_NOT_FOUND, entry.item().at(), "no item is \"" + wanted + "\"" + under, help);
    }

    /** What no entry names; an item that one names did not become another's. */
    private List<Item> unnamed() {
        if (++proposals > MOST_PROPOSALS) return List.of();
        Set<String> names = new TreeSet<>();
        for (Sidecar.Entry entry : sidecar.entries())
            names.add(Spaced.of(entry.item().value()));
        return items.stream()
                .filter(item -> !names.contains(item.id().value()) && !names.contains(Spaced.of(item.text())))
                .toList();
    }

    private String sections(String text) {
        List<String> sections = items.stream()
                .filter(item -> Spaced.of(item.text()).equals(text))
                .map(ItemFinder::section)
                .toList();
        return String.join(", ", sections);
    }

    private void reportSeveral(Sidecar.Entry entry, List<Integer> found) {
        List<String> choices = found.stream()
                .map(items::get)
                .map(item -> item.id() + " (line " + item.at().line() + ", " + section(item) + ")")
                .toList();
        String message = found.size() + " items are \"" + Spaced.of(entry.item().value()) + "\"";
        complaints.report(
                Code.ITEM_AMBIGUOUS,
                entry.item().at(),
                message,
                "name a \"section\", or one of the ids " + String.join(", ", choices));
    }

    private static String section(Item item) {
        List<String> section = item.place().section();
        return section.isEmpty() ? "no heading" : "\"" + section.get(section.size() - 1) + "\"";
    }

    private static String folded(String heading) {
        return Spaced.of(heading).toLowerCase(Locale.ROOT);
    }
}
