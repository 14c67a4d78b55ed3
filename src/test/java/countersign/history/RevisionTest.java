package countersign.history;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.terms.Subject;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionTest {
    private static final PersonIdent SOMEBODY = new PersonIdent("A", "a@b.c", Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    Path above;

    private Path top;
    private String commit;

    @BeforeEach
    void commitTwoFiles() throws IOException, GitAPIException {
        Seclusion.install();
        top = Files.createDirectories(above.resolve("harbour"));
        Files.writeString(top.resolve("a.md"), "a\n");
        Files.writeString(Files.createDirectory(top.resolve("docs")).resolve("b.md"), "b\n");
        try (Git git = Git.init().setDirectory(top.toFile()).call()) {
            git.add().addFilepattern(".").call();
            commit = git.commit()
                    .setMessage("x")
                    .setAuthor(SOMEBODY)
                    .setCommitter(SOMEBODY)
                    .setSign(false)
                    .call()
                    .name();
        }
    }

    private static boolean dirty(Path folder) {
        return Revision.of(folder).dirty();
    }

    private void configure(String section, String subsection, String name, String value) throws IOException {
        try (Git git = Git.open(top.toFile())) {
            StoredConfig config = git.getRepository().getConfig();
            config.setString(section, subsection.isEmpty() ? null : subsection, name, value);
            config.save();
        }
    }

    @Test
    void a_folder_in_a_clean_tree_stands_on_its_commit() {
        Subject clean = new Subject(Optional.of("harbour"), Optional.of(commit), false);

        assertThat(Revision.of(top)).isEqualTo(clean);
        assertThat(Revision.of(top.resolve("docs"))).isEqualTo(clean);
    }

    @Test
    void an_untracked_file_changes_nothing() throws IOException {
        Files.writeString(top.resolve("docs/new.md"), "");

        assertThat(dirty(top)).isFalse();
    }

    @Test
    void a_tracked_file_that_differs_makes_the_tree_dirty() throws IOException {
        Files.writeString(top.resolve("docs/b.md"), "B\n");

        assertThat(dirty(top)).isTrue();
    }

    @Test
    void a_file_that_was_only_touched_does_not() throws IOException {
        Files.setLastModifiedTime(top.resolve("a.md"), FileTime.from(Instant.EPOCH));

        assertThat(dirty(top)).isFalse();
    }

    @Test
    void a_tracked_file_that_is_gone_makes_the_tree_dirty() throws IOException {
        Files.delete(top.resolve("a.md"));

        assertThat(dirty(top)).isTrue();
    }

    @Test
    void what_is_staged_makes_the_tree_dirty() throws IOException, GitAPIException {
        Files.writeString(top.resolve("new.md"), "");
        try (Git git = Git.open(top.toFile())) {
            git.add().addFilepattern("new.md").call();
        }

        assertThat(dirty(top)).isTrue();
    }

    @Test
    void a_detached_head_is_a_commit_too() throws IOException, GitAPIException {
        try (Git git = Git.open(top.toFile())) {
            git.checkout().setName(commit).call();
        }

        assertThat(Revision.of(top).commit()).contains(commit);
    }

    @Test
    void before_the_first_commit_there_is_none() throws GitAPIException {
        Path young = above.resolve("young");
        Git.init().setDirectory(young.toFile()).call().close();

        assertThat(Revision.of(young)).isEqualTo(new Subject(Optional.of("young"), Optional.empty(), false));
    }

    @Test
    void a_linked_work_tree_stands_on_its_own_head() throws IOException {
        Path linked = Files.createDirectory(above.resolve("linked"));
        Path own = Files.createDirectories(top.resolve(".git/worktrees/linked"));
        Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
        Files.writeString(own.resolve("HEAD"), commit + "\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), linked.resolve(".git") + "\n");

        assertThat(Revision.of(linked).repository()).contains("linked");
        assertThat(Revision.of(linked).commit()).contains(commit);
        assertThat(dirty(linked)).isTrue();
    }

    @Test
    void a_repository_without_work_tree_is_never_dirty() throws IOException {
        configure("core", "", "bare", "true");

        assertThat(Revision.of(top)).isEqualTo(new Subject(Optional.of("harbour"), Optional.of(commit), false));
    }

    @Test
    void a_commit_named_by_sha256_is_unknown_rather_than_cut_off() throws IOException {
        configure("core", "", "repositoryformatversion", "1");
        configure("extensions", "", "objectFormat", "sha256");

        assertThat(Revision.of(top).commit()).isEmpty();
    }

    @Test
    void a_broken_repository_tells_nothing_and_fails_nothing() throws IOException {
        Path broken = Files.createDirectories(above.resolve("broken"));
        Files.createDirectory(broken.resolve(".git"));
        assertThat(Revision.of(broken).commit()).isEmpty();

        Files.writeString(top.resolve(".git/index"), "no index");
        assertThat(Revision.of(top)).isEqualTo(new Subject(Optional.of("harbour"), Optional.of(commit), true));
    }

    @Test
    void a_filter_that_the_repository_configures_is_not_run() throws IOException {
        Path trace = above.resolve("trace");
        configure("filter", "evil", "clean", "touch '" + trace + "'; cat");
        Files.createDirectories(top.resolve(".git/info"));
        Files.writeString(top.resolve(".git/info/attributes"), "* filter=evil\n");
        Files.writeString(top.resolve("a.md"), "A\n");

        assertThat(dirty(top)).isTrue();
        assertThat(trace).doesNotExist();
    }

    @Test
    void nothing_is_written() throws IOException {
        Map<String, FileTime> before = snapshot();
        assertThat(Revision.of(top).commit()).isPresent();

        assertThat(snapshot()).isEqualTo(before);
    }

    private Map<String, FileTime> snapshot() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> all = Files.walk(above)) {
            for (Path path : all.toList()) times.put(path.toString(), Files.getLastModifiedTime(path));
        }
        return times;
    }

    @Test
    void without_a_repository_the_library_is_not_even_needed() throws Exception {
        Path bare = Files.createDirectory(above.resolve("bare"));
        URL classes = Path.of("target/classes").toUri().toURL();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Object subject = alone.loadClass(Revision.class.getName())
                    .getMethod("of", Path.class)
                    .invoke(null, bare);

            assertThat(subject).hasToString(Subject.UNKNOWN.toString());
        }
        assertThat(List.of(Revision.of(bare))).containsExactly(Subject.UNKNOWN);
    }
}
