package countersign.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.site.Site;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryPublisherTest {
    private static final Map<String, String> FIRST =
            Map.of("readiness.json", "1", "index.html", "one", "items/a.html", "a");
    private static final Map<String, String> SECOND = Map.of("readiness.json", "2", "index.html", "two");

    @TempDir
    Path above;

    private Path target;

    @BeforeEach
    void choosePlace() {
        target = above.resolve("build/readiness");
    }

    private static Site site(Map<String, String> files) {
        Site site = new Site();
        files.forEach(site::put);
        return site;
    }

    private Optional<Refusal> publish(Map<String, String> files) throws IOException {
        return DirectoryPublisher.publish(site(files), target);
    }

    private Map<String, String> published() throws IOException {
        return files(target);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private void assertNothingBeside() throws IOException {
        try (Stream<Path> beside = Files.list(target.getParent())) {
            assertThat(beside).containsExactly(target);
        }
    }

    private Path beside(String end) {
        return target.resolveSibling(".readiness.countersign-" + end);
    }

    @Test
    void a_site_becomes_a_new_directory() throws IOException {
        assertThat(publish(FIRST)).isEmpty();

        assertThat(published()).isEqualTo(FIRST);
        assertNothingBeside();
    }

    @Test
    void a_new_site_takes_the_place_of_the_old_one_and_of_its_files() throws IOException {
        assertThat(publish(FIRST)).isEmpty();
        assertThat(publish(SECOND)).isEmpty();

        assertThat(published()).isEqualTo(SECOND);
        assertNothingBeside();
    }

    @Test
    void an_empty_directory_is_taken() throws IOException {
        Files.createDirectories(target);

        assertThat(publish(FIRST)).isEmpty();
        assertThat(published()).isEqualTo(FIRST);
    }

    @Test
    void the_same_site_again_is_left_untouched() throws IOException {
        assertThat(publish(FIRST)).isEmpty();
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(target.resolve("index.html"), longAgo);

        assertThat(publish(FIRST)).isEmpty();
        assertThat(Files.getLastModifiedTime(target.resolve("index.html"))).isEqualTo(longAgo);

        Files.writeString(target.resolve("stray.html"), "");
        assertThat(publish(FIRST)).isEmpty();
        assertThat(published()).isEqualTo(FIRST);
    }

    @Test
    void a_file_is_no_place_for_a_site() throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, "mine");

        assertThat(publish(FIRST)).contains(Refusal.A_FILE);
        assertThat(target).hasContent("mine");
    }

    @Test
    void a_link_is_no_place_for_a_site_even_if_it_leads_to_one() throws IOException {
        assertThat(DirectoryPublisher.publish(site(FIRST), above.resolve("other")))
                .isEmpty();
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target, above.resolve("other"));

        assertThat(publish(SECOND)).contains(Refusal.A_LINK);
        assertThat(files(above.resolve("other"))).isEqualTo(FIRST);
    }

    @Test
    void a_directory_of_somebody_else_is_not_replaced() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("thesis.md"), "mine");

        assertThat(publish(FIRST)).contains(Refusal.NOT_OURS);
        assertThat(published()).containsExactly(Map.entry("thesis.md", "mine"));
    }

    @Test
    void a_repository_that_holds_a_site_is_not_replaced() throws IOException {
        assertThat(publish(FIRST)).isEmpty();
        Files.createDirectory(target.resolve(".git"));

        assertThat(publish(SECOND)).contains(Refusal.NOT_OURS);
        assertThat(target.resolve("items/a.html")).exists();
    }

    @Test
    void what_a_run_left_that_died_while_writing_is_removed() throws IOException {
        assertThat(publish(FIRST)).isEmpty();
        Files.createDirectory(beside("new"));
        Files.writeString(beside("new").resolve("index.html"), "half");

        assertThat(publish(SECOND)).isEmpty();
        assertThat(published()).isEqualTo(SECOND);
        assertNothingBeside();
    }

    @Test
    void the_old_site_comes_back_where_a_run_died_between_the_two_renames() throws IOException {
        assertThat(publish(FIRST)).isEmpty();
        Files.move(target, beside("old"));
        Site broken = site(Map.of("readiness.json", "2", "../escape.html", "x"));

        assertThatThrownBy(() -> DirectoryPublisher.publish(broken, target)).isInstanceOf(IllegalStateException.class);
        assertThat(published()).isEqualTo(FIRST);
        assertThat(above.resolve("build/escape.html")).doesNotExist();
        assertNothingBeside();
    }

    @Test
    void a_failure_midway_leaves_the_old_site_whole() throws IOException {
        assertThat(publish(FIRST)).isEmpty();
        Site clashing = site(Map.of("readiness.json", "2", "items", "a file", "items/b.html", "in it"));

        assertThatThrownBy(() -> DirectoryPublisher.publish(clashing, target)).isInstanceOf(IOException.class);
        assertThat(published()).isEqualTo(FIRST);
        assertNothingBeside();
    }

    @Test
    void a_parent_that_may_not_be_written_to_leaves_the_old_site_whole() throws IOException {
        assertThat(publish(FIRST)).isEmpty();
        assertThat(target.getParent().toFile().setWritable(false)).isTrue();
        try {
            assumeTrue(!Files.isWritable(target.getParent()), "the super-user may write anywhere");
            assertThatThrownBy(() -> publish(SECOND)).isInstanceOf(IOException.class);
            assertThat(published()).isEqualTo(FIRST);
        } finally {
            assertThat(target.getParent().toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void a_second_run_at_the_same_time_is_turned_away() throws IOException {
        assertThat(publish(FIRST)).isEmpty();
        try (FileChannel other =
                FileChannel.open(beside("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();

            assertThatThrownBy(() -> publish(SECOND))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another run");
        }
        assertThat(published()).isEqualTo(FIRST);
    }

    @Test
    void a_link_among_the_leftovers_is_removed_and_not_followed() throws IOException {
        assertThat(publish(FIRST)).isEmpty();
        Path precious = Files.writeString(
                Files.createDirectory(above.resolve("precious")).resolve("x"), "x");
        Files.createSymbolicLink(beside("new"), precious.getParent());

        assertThat(publish(SECOND)).isEmpty();
        assertThat(precious).exists();
    }
}
