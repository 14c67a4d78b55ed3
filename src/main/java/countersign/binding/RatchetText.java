package countersign.binding;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.Printable;
import countersign.source.SourceFile;
import countersign.yaml.Complaints;
import countersign.yaml.Node;
import countersign.yaml.Scalar;
import countersign.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a list of known gaps: whole where there is none yet, and shorter where there is one. What is made is read again before it is given out. */
public final class RatchetText {
    private static final String HEAD = """
            # Gaps that were there when this was recorded. Take an entry out when its gap is closed, or let
            # countersign check --write-ratchet do it; it never adds one.
            gaps:""";

    private final SourceFile file;
    private final StringBuilder text;

    private RatchetText(SourceFile file) {
        this.file = file;
        this.text = new StringBuilder(file.text());
    }

    /** A gap to be recorded, with the text of its item for people. */
    public record Line(String checklist, String item, String verdict, String words) {}

    /** A file that holds {@code gaps}. */
    public static String of(List<Line> gaps) {
        if (gaps.isEmpty()) return HEAD + " []\n";
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Line gap : gaps)
            text.append("  - { checklist: ")
                    .append(Scalar.of(gap.checklist()))
                    .append(", item: ")
                    .append(Scalar.of(gap.item()))
                    .append(", verdict: ")
                    .append(gap.verdict())
                    .append(" } # ")
                    .append(Printable.line(gap.words()))
                    .append('\n');
        return text.toString();
    }

    /**
     * The text of {@code file} with other entries: those without a verdict taken out, the others with a better one. All else stays. Empty,
     * and reported, where an entry shares its lines with something else.
     *
     * @param changes by entry
     */
    public static Optional<String> changed(
            SourceFile file, Map<KnownGap, Optional<String>> changes, Diagnostics diagnostics) {
        List<KnownGap> before = RatchetReader.read(file, new Diagnostics());
        String text = new RatchetText(file).changed(before, changes);
        Diagnostics found = new Diagnostics();
        List<String> now = RatchetReader.read(SourceFile.of(file.path(), text), found).stream()
                .map(gap -> line(gap, gap.verdict()))
                .toList();
        List<String> wanted = before.stream()
                .flatMap(gap ->
                        changes
                                .getOrDefault(gap, Optional.of(gap.verdict()))
                                .map(verdict -> line(gap, verdict))
                                .stream())
                .toList();
        if (!found.hasErrors() && now.equals(wanted)) return Optional.of(text);
        diagnostics.report(
                Code.RATCHET_INVALID,
                before.get(0).at(),
                "entries share lines with something else, so none is taken out or changed",
                "write each entry on lines of its own, behind a dash");
        return Optional.empty();
    }

    private static String line(KnownGap gap, String verdict) {
        return gap.key() + " " + verdict;
    }

    /** From the last entry to the first, so that places above stay right. */
    private String changed(List<KnownGap> before, Map<KnownGap, Optional<String>> changes) {
        List<Node.Mapping> entries = entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            KnownGap gap = before.get(i);
            if (changes.containsKey(gap)) change(entries.get(i), changes.getOrDefault(gap, Optional.empty()));
        }
        boolean none = before.stream()
                .allMatch(gap -> changes.getOrDefault(gap, Optional.of("")).isEmpty());
        if (none) text.insert(text.indexOf("gaps:") + "gaps:".length(), " []");
        return text.toString();
    }

    private List<Node.Mapping> entries() {
        Optional<Node> root = new YamlReader(new Complaints(file, new Diagnostics())).read();
        return root.filter(Node.Mapping.class::isInstance).flatMap(file -> ((Node.Mapping) file).value("gaps")).stream()
                .filter(Node.Sequence.class::isInstance)
                .flatMap(list -> ((Node.Sequence) list).entries().stream())
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .toList();
    }

    private void change(Node.Mapping entry, Optional<String> verdict) {
        if (verdict.isPresent()) {
            Node.Text old = (Node.Text) entry.value("verdict").orElseThrow();
            int start = file.offsetOf(old.at()) + (old.plain() ? 0 : 1);
            text.replace(start, start + old.value().length(), verdict.get());
            return;
        }
        int last = entry.entries().stream()
                .mapToInt(each -> each.value().at().line())
                .max()
                .orElse(entry.at().line());
        int end = last < file.lineCount() ? file.startOf(last + 1) : text.length();
        text.delete(file.startOf(entry.at().line()), end);
    }
}
