package countersign.site.view;

import countersign.site.PageNames;
import countersign.terms.Level;
import countersign.terms.Phase;
import countersign.terms.Terms;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes the page of open items. */
public final class OpenItems {
    private final Edition edition;
    private final Wording wording;

    private OpenItems(Edition edition) {
        this.edition = edition;
        this.wording = edition.wording();
    }

    public static OpenItemsView of(Edition edition) {
        return new OpenItems(edition).view();
    }

    private OpenItemsView view() {
        List<Gap> gaps = Gaps.worstFirst(edition.report());
        List<GapRow> rows = new GapRows(edition).of(gaps);
        return new OpenItemsView(
                Frames.of(edition, PageNames.OPEN_ITEMS, wording.ui("tab.open-items")),
                wording.ui(gaps.isEmpty() ? "overview.no-gaps" : "open.lede", Number.of(gaps.size())),
                filters(rows),
                groups(rows, gaps));
    }

    /** Nobody's items first, then whoever has most that stops the launch. */
    private List<OpenItemsView.Group> groups(List<GapRow> rows, List<Gap> gaps) {
        Map<String, List<GapRow>> byOwner = new TreeMap<>();
        Map<String, Integer> stopping = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String owner = rows.get(i).keys().owner();
            byOwner.computeIfAbsent(owner, any -> new ArrayList<>()).add(rows.get(i));
            stopping.merge(owner, gaps.get(i).stops() ? 1 : 0, Integer::sum);
        }
        List<String> owners = new ArrayList<>(byOwner.keySet());
        owners.sort(Comparator.<String, Boolean>comparing(owner -> !owner.isEmpty())
                .thenComparing(owner -> -stopping.getOrDefault(owner, 0)));
        List<OpenItemsView.Group> groups = new ArrayList<>();
        for (String owner : owners) {
            List<GapRow> owned = byOwner.getOrDefault(owner, List.of());
            groups.add(new OpenItemsView.Group(
                    owner.isEmpty() ? wording.ui("owner.none-head") : owner,
                    wording.ui("open.count", Number.of(owned.size()), Number.of(stopping.getOrDefault(owner, 0))),
                    owned));
        }
        return groups;
    }

    private List<OpenItemsView.Filter> filters(List<GapRow> rows) {
        return List.of(
                filter("owner", options(rows, row -> row.keys().owner(), this::owner)),
                filter("verdict", vocabulary(rows, row -> row.keys().verdict(), "verdict", verdicts())),
                filter("phase", vocabulary(rows, row -> row.keys().phase(), "phase", kinds(Phase.values()))),
                filter("level", vocabulary(rows, row -> row.keys().level(), "level", kinds(Level.values()))),
                filter("section", options(rows, row -> row.keys().section(), section -> section)));
    }

    private OpenItemsView.Filter filter(String name, List<OpenItemsView.Option> options) {
        return new OpenItemsView.Filter(name, wording.ui("filter." + name), options);
    }

    private String owner(String owner) {
        return owner.isEmpty() ? wording.ui("owner.none") : owner;
    }

    /** Every value that occurs, sorted; nobody's name stands as {@code none}. */
    private static List<OpenItemsView.Option> options(
            List<GapRow> rows, Function<GapRow, String> key, Function<String, String> word) {
        Set<String> values = new TreeSet<>();
        for (GapRow row : rows) values.add(key.apply(row));
        List<OpenItemsView.Option> options = new ArrayList<>();
        for (String value : values)
            options.add(new OpenItemsView.Option(value.isEmpty() ? "none" : value, word.apply(value)));
        return options;
    }

    /** The values of a closed vocabulary that occur, in its own order. */
    private List<OpenItemsView.Option> vocabulary(
            List<GapRow> rows, Function<GapRow, String> key, String name, List<String> all) {
        Set<String> values = new TreeSet<>();
        for (GapRow row : rows) values.add(key.apply(row));
        List<OpenItemsView.Option> options = new ArrayList<>();
        for (String value : all)
            if (values.contains(value)) options.add(new OpenItemsView.Option(value, wording.ui(name + "." + value)));
        return options;
    }

    private static List<String> verdicts() {
        return kinds(Verdict.values());
    }

    private static List<String> kinds(Enum<?>[] constants) {
        List<String> kinds = new ArrayList<>();
        for (Enum<?> constant : constants) kinds.add(Terms.word(constant));
        return kinds;
    }
}
