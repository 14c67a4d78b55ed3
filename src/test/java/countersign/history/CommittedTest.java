package countersign.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommittedTest {
    private static final int MOST = 100;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void commitOneFile() throws IOException, GitAPIException {
        Seclusion.install();
        file = Files.createDirectory(folder.resolve("docs")).resolve("a.md");
        Files.writeString(file, "old");
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("x")
                    .setAuthor("A", "a@b.c")
                    .setCommitter("A", "a@b.c")
                    .setSign(false)
                    .call();
        }
    }

    @Test
    void a_file_is_given_as_it_was_committed() throws IOException {
        Files.writeString(file, "new");
        assertThat(text(file, MOST)).contains("old");
    }

    @Test
    void what_was_never_committed_or_is_too_long_is_not_given() throws IOException {
        Path other = Files.writeString(folder.resolve("b.md"), "b");
        assertThat(text(other, MOST)).isEmpty();
        assertThat(text(file, 2)).isEmpty();
        assertThat(text(folder.resolve("docs"), MOST)).isEmpty();
        assertThat(text(folder.resolve("none.md"), MOST)).isEmpty();
    }

    @Test
    void a_broken_repository_gives_nothing() throws IOException {
        Files.writeString(folder.resolve(".git/HEAD"), "nonsense");
        assertThat(text(file, MOST)).isEmpty();
    }

    @Test
    void without_a_repository_there_is_nothing_committed(@TempDir Path elsewhere) throws IOException {
        assertThat(text(Files.writeString(elsewhere.resolve("a.md"), "a"), MOST))
                .isEmpty();
    }

    private static Optional<String> text(Path path, int most) {
        return Committed.bytes(path, most).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
