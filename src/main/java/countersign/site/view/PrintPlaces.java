package countersign.site.view;

import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.site.document.Anchors;
import countersign.site.document.Atlas;
import countersign.verdict.Report;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the files of the input tree are within the printed document, and elsewhere on the source host. */
final class PrintPlaces implements Atlas {
    private final Edition edition;
    private final Map<String, Integer> chapters = new TreeMap<>();
    private final Map<String, String> pages = new TreeMap<>();
    private final Map<String, Integer> evidence = new TreeMap<>();
    private final Map<String, Anchors> anchors = new TreeMap<>();
    private final Map<String, Map<String, Integer>> items = new TreeMap<>();

    PrintPlaces(Edition edition) {
        this.edition = edition;
        Report report = edition.report();
        for (int i = 0; i < report.checklists().size(); i++) {
            String path = report.checklists().get(i).checklist().path();
            chapters.put(path, i);
            pages.put(edition.names().checklist(path), path);
        }
        for (int i = 0; i < report.evidence().size(); i++)
            evidence.put(report.evidence().get(i).evidence().file(), i);
    }

    String chapter(String path) {
        return "c" + (number(path) + 1);
    }

    String heading(String path, String id) {
        return chapter(path) + "-" + id;
    }

    String item(String path, int index) {
        return chapter(path) + "." + (index + 1);
    }

    /** The place of the evidence file, or empty where there is none. */
    String evidence(String file) {
        Integer found = evidence.get(file);
        return found == null ? "" : "e" + (found + 1);
    }

    /** The link on paper for what a link of the site leads to, an item on its checklist's page; empty where there is none. */
    String onPaper(String href) {
        return itemAt(href)
                .map(item -> "#" + item(item.at().path(), item.id().value()))
                .orElse("");
    }

    /** The item that a link of the site leads to. */
    Optional<Item> itemAt(String href) {
        int hash = href.indexOf('#');
        String path = hash < 0 ? "" : pages.getOrDefault(href.substring(0, hash), "");
        if (path.isEmpty()) return Optional.empty();
        Integer index = indices(path).get(href.substring(hash + 1));
        return index == null
                ? Optional.empty()
                : Optional.of(checklist(path).items().get(index));
    }

    private String item(String path, String id) {
        Integer index = indices(path).get(id);
        return index == null ? "" : item(path, index);
    }

    private Map<String, Integer> indices(String path) {
        return items.computeIfAbsent(path, each -> {
            Map<String, Integer> indices = new TreeMap<>();
            for (Item item : checklist(each).items()) indices.put(item.id().value(), indices.size());
            return indices;
        });
    }

    @Override
    public Optional<String> find(String path, String fragment) {
        if (chapters.containsKey(path)) return Optional.of("#" + inside(path, fragment));
        if (evidence.containsKey(path)) return Optional.of("#" + evidence(path));
        return Optional.of(edition.options().source(path, 0)).filter(address -> !address.isEmpty());
    }

    private String inside(String path, String fragment) {
        if (fragment.isEmpty()) return chapter(path);
        String id = anchors.computeIfAbsent(path, each -> Anchors.of(checklist(each)))
                .find(fragment);
        if (id.isEmpty()) return chapter(path);
        String item = item(path, id);
        return item.isEmpty() ? heading(path, id) : item;
    }

    private Checklist checklist(String path) {
        return edition.report().checklists().get(number(path)).checklist();
    }

    private int number(String path) {
        Integer number = chapters.get(path);
        if (number == null) throw new IllegalArgumentException(path);
        return number;
    }
}
