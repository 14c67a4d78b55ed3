package countersign.evidence.format;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Fact.Attestation;
import countersign.evidence.Testimony;
import countersign.source.SourceFile;
import countersign.yaml.Complaints;
import countersign.yaml.Node;
import countersign.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/**
 * Puts another entry behind those of a file of attestations. All that stands there stays as its author wrote it, comments and layout; the
 * result is read again before anybody may write it.
 */
final class AttestationWriting {
    private static final String HEAD = "# What people saw themselves, in their own words.";
    private static final int INDENT = 2;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final String lineEnd;

    private AttestationWriting(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
    }

    /** What is to be put behind the text of {@code file}; empty, and reported, where that would not be read as one entry more. */
    static Optional<String> addition(Testimony word, SourceFile file, Diagnostics diagnostics) {
        return new AttestationWriting(file, diagnostics).addition(word);
    }

    private Optional<String> addition(Testimony word) {
        Diagnostics found = new Diagnostics();
        List<Attestation> before = AttestationFile.attestations(file, found);
        boolean blank = root().filter(AttestationWriting::isBlank).isPresent();
        if (!blank && found.hasErrors()) {
            found.sorted().forEach(diagnostics::report);
            return Optional.empty();
        }
        String text = gap() + (blank ? "attestations:" + lineEnd : "") + entry(word);
        if (isOneMore(before, SourceFile.of(file.path(), file.text() + text))) return Optional.of(text);
        diagnostics.report(
                Code.ATTESTATION_INVALID,
                file,
                file.text().length(),
                new Diagnostics.Words(
                        "no entry can be put behind what stands here",
                        "write \"attestations:\" with each entry below it on lines of its own, the first of them behind a dash"));
        return Optional.empty();
    }

    /** What separates the entry from the text above it. */
    private String gap() {
        String text = file.text();
        if (text.isEmpty()) return HEAD + lineEnd;
        return text.endsWith("\n") ? "" : lineEnd;
    }

    private String entry(Testimony word) {
        String indent = " ".repeat(indent());
        StringBuilder entry = new StringBuilder();
        new EntryText(word)
                .lines()
                .forEach(line -> entry.append(indent).append(line).append(lineEnd));
        return entry.toString();
    }

    /** As far in as the first entry is. */
    private int indent() {
        return root().filter(Node.Mapping.class::isInstance)
                .flatMap(root -> ((Node.Mapping) root).value("attestations"))
                .map(list -> list.at().column() - 1)
                .orElse(INDENT);
    }

    private static boolean isOneMore(List<Attestation> before, SourceFile after) {
        Diagnostics found = new Diagnostics();
        List<Attestation> now = AttestationFile.attestations(after, found);
        return found.sorted().isEmpty()
                && now.size() == before.size() + 1
                && now.subList(0, before.size()).equals(before);
    }

    private Optional<Node> root() {
        return new YamlReader(new Complaints(file, new Diagnostics())).read();
    }

    private static boolean isBlank(Node root) {
        return root instanceof Node.Mapping mapping && mapping.entries().isEmpty();
    }
}
