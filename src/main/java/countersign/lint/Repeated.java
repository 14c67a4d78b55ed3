package countersign.lint;

import countersign.checklist.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Items that say the same in the same place: under the same headings and the same parent. */
record Repeated(List<Item> items) {
    Repeated {
        items = List.copyOf(items);
    }

    /** An item, and a later one that says the same. */
    record Pair(Item first, Item again) {}

    private record Same(List<String> section, OptionalInt parent, String text) {
        private Same {
            section = List.copyOf(section);
        }
    }

    Stream<Pair> pairs() {
        Map<Same, Item> seen = new LinkedHashMap<>();
        return items.stream().filter(item -> !item.text().isBlank()).flatMap(item -> {
            Same same = new Same(
                    item.place().section(), item.place().parent(), item.text().strip());
            Item first = seen.putIfAbsent(same, item);
            return Stream.ofNullable(first).map(found -> new Pair(found, item));
        });
    }
}
