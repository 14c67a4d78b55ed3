package countersign.cli;

import countersign.Pipeline;
import countersign.diagnostic.Diagnostics;
import countersign.diagnostic.TextIntake;
import countersign.evidence.Testimony;
import countersign.evidence.format.EvidenceFormats;
import countersign.rewriting.Edit;
import countersign.rewriting.Revised;
import countersign.source.SourceFile;
import countersign.workspace.Config;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file that an attestation goes into, as it was when it was opened; it may not be there yet. What is refused is told. */
final class AttestationBook {
    private final Asked asked;
    private final Pipeline.Result result;
    private final SourceFile text;
    private final boolean there;

    private AttestationBook(Asked asked, Pipeline.Result result, SourceFile text, boolean there) {
        this.asked = asked;
        this.result = result;
        this.text = text;
        this.there = there;
    }

    /**
     * The one at {@code path}, from the root; empty where there is something else than a text file.
     */
    static Optional<AttestationBook> open(Asked asked, Pipeline.Result result, String path) throws IOException {
        Path file = result.workspace().root().resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS))
            return Optional.of(new AttestationBook(asked, result, SourceFile.of(path, ""), false));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            asked.talk().complain("\"" + path + "\" is no regular file", "name another one with " + Attesting.FILE);
            return Optional.empty();
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<SourceFile> text = TextIntake.read(path, Files.readAllBytes(file), diagnostics);
        asked.talk().complain(diagnostics.sorted());
        return text.map(read -> new AttestationBook(asked, result, read, true));
    }

    String path() {
        return text.path();
    }

    /** What is to be put behind its text; empty where it takes nothing. */
    Optional<String> entry(Testimony word) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> entry = EvidenceFormats.addition(word, text, diagnostics);
        asked.talk().complain(diagnostics.sorted());
        if (!isRead())
            asked.talk().warn("no pattern of evidence in the configuration matches " + path() + ": nobody reads it");
        return entry;
    }

    /** Whether {@code entry} was written; where not, the file is as it was. */
    boolean write(String entry) throws IOException {
        Writing writing = new Writing(asked, result);
        if (!there) return writing.create(SourceFile.of(path(), entry));
        int end = text.text().length();
        return writing.write(new Revised(text, List.of(new Edit(end, end, entry))));
    }

    private boolean isRead() {
        return result.workspace().config().evidence().stream()
                .map(Config.EvidenceSource::files)
                .anyMatch(files -> files.matches(path()));
    }
}
