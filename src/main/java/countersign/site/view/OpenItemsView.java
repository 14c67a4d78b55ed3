package countersign.site.view;

import java.util.List;

/**
 * Everything that is left to do.
 *
 * @param lede how much it is
 * @param filters what the list can be narrowed to
 * @param groups by owner
 */
public record OpenItemsView(Frame frame, String lede, List<Filter> filters, List<Group> groups) {
    public OpenItemsView {
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
    }

    /** The items of one owner, and how many. */
    public record Group(String owner, String count, List<GapRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** A way to narrow the list; {@code name} is that of the row's key. */
    public record Filter(String name, String word, List<Option> options) {
        public Filter {
            options = List.copyOf(options);
        }
    }

    /** A value to narrow the list to. */
    public record Option(String value, String word) {}
}
