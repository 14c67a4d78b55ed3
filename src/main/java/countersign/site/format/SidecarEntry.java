package countersign.site.format;

import countersign.binding.Spaced;
import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.source.TreePath;
import countersign.suggestion.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One item of a sidecar in YAML, named so that no other item of its checklist is meant. */
final class SidecarEntry {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N} _./*()+=-]*[\\p{L}\\p{N}_./*)]");
    private static final Pattern WORD = Pattern.compile("(?i)true|false|null|yes|no|on|off");

    private final Checklist checklist;
    private final Item item;

    SidecarEntry(Checklist checklist, Item item) {
        this.checklist = checklist;
        this.item = item;
    }

    /** Where the sidecar of {@code checklist} stands. */
    static String path(Checklist checklist) {
        String path = checklist.path();
        return (path.endsWith(".md") ? path.substring(0, path.length() - 3) : path) + ".evidence.yaml";
    }

    /** The whole entry, to be indented as one. */
    List<String> lines(Candidate candidate) {
        List<String> lines = new ArrayList<>(name());
        lines.add("  needs:");
        need(candidate).forEach(line -> lines.add("    " + line));
        return lines;
    }

    /** The requirement alone. */
    List<String> need(Candidate candidate) {
        List<String> lines = new ArrayList<>();
        for (Candidate.Setting key : candidate.keys())
            lines.add((lines.isEmpty() ? "- " : "  ") + key.name() + ": " + scalar(value(key)));
        return lines;
    }

    private List<String> name() {
        String text = Spaced.of(item.text());
        List<Item> same = checklist.items().stream()
                .filter(other -> Spaced.of(other.text()).equals(text))
                .toList();
        if (same.size() == 1) return List.of("- item: " + scalar(text));
        List<String> section = item.place().section();
        String heading = section.isEmpty() ? "" : section.get(section.size() - 1);
        long under = same.stream()
                .filter(other -> other.place().section().contains(heading))
                .count();
        if (under != 1) return List.of("- item: " + scalar(item.id().value()));
        return List.of("- item: " + scalar(text), "  section: " + scalar(heading));
    }

    /** As it is written in the sidecar: patterns are meant from its folder. */
    String value(Candidate.Setting key) {
        return key.path() ? relative(key.value(), TreePath.folderOf(checklist.path())) : key.value();
    }

    private static String relative(String path, String folder) {
        List<String> from = folder.isEmpty() ? List.of() : List.of(folder.split("/", -1));
        List<String> to = List.of(path.split("/", -1));
        int common = 0;
        while (common < from.size()
                && common < to.size() - 1
                && from.get(common).equals(to.get(common))) common++;
        return "../".repeat(from.size() - common) + String.join("/", to.subList(common, to.size()));
    }

    /** A YAML scalar that is read as this very text. */
    static String scalar(String text) {
        if (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()) return text;
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') quoted.append('\\').append(c);
            else if (Character.isISOControl(c) || isHidden(c))
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            else quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    private static boolean isHidden(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
