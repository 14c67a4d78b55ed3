package countersign.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.diagnostic.Diagnostics;
import countersign.source.Glob;
import countersign.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Symbolic links, and what stands where a file should. */
class LinkTest {
    @TempDir
    Path above;

    private final Diagnostics diagnostics = new Diagnostics();
    private Path root;

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(Files.createDirectory(above.resolve("secret")).resolve("key.xml"), "secret");
        root = Files.createDirectory(above.resolve("root"));
        Files.writeString(root.resolve("a.md"), "- [ ] a\n");
        Files.writeString(Files.createDirectories(root.resolve("runs/12")).resolve("junit.xml"), "<x/>");
    }

    private List<String> match(String pattern) {
        Workspace workspace = Discovery.discover(root, Optional.empty(), diagnostics);
        return workspace.match(new Glob(pattern)).stream().map(InputFile::path).toList();
    }

    private List<String> complaints() {
        return diagnostics.sorted().stream()
                .map(d -> d.code().number() + " " + d.at().path())
                .toList();
    }

    private void link(String from, Path to) throws IOException {
        Files.createSymbolicLink(root.resolve(from), to);
    }

    @Test
    void a_link_within_the_root_is_read_under_its_own_name() throws IOException {
        link("runs/latest", Path.of("12"));
        link("last.xml", Path.of("runs/12/junit.xml"));

        assertThat(match("runs/latest/*.xml")).containsExactly("runs/latest/junit.xml");
        assertThat(match("*.xml")).containsExactly("last.xml");
        assertThat(match("**/*.xml")).containsExactly("last.xml", "runs/12/junit.xml", "runs/latest/junit.xml");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void a_link_to_a_file_outside_is_refused_and_reported_once() throws IOException {
        link("runs/key.xml", above.resolve("secret/key.xml"));

        assertThat(match("runs/*.xml")).isEmpty();
        assertThat(match("runs/*.json")).isEmpty();
        assertThat(complaints()).containsExactly("CS107 runs/key.xml");
    }

    @Test
    void a_link_to_a_folder_outside_is_refused() throws IOException {
        link("runs/out", above.resolve("secret"));

        assertThat(match("runs/**")).containsExactly("runs/12/junit.xml");
        assertThat(match("runs/out/*.xml")).isEmpty();
        assertThat(complaints()).contains("CS107 runs/out");
    }

    @Test
    void a_link_that_leads_back_is_followed_no_further() throws IOException {
        link("runs/loop", Path.of(".."));
        link("runs/self", Path.of("self"));

        assertThat(match("runs/**")).containsExactly("runs/12/junit.xml", "runs/loop/a.md");
    }

    @Test
    void a_link_to_nothing_is_not_there() throws IOException {
        link("gone.xml", Path.of("missing.xml"));

        assertThat(match("*.xml")).isEmpty();
    }

    @Test
    void a_file_swapped_for_a_link_after_it_was_found_is_not_opened() throws IOException {
        Workspace workspace = Discovery.discover(root, Optional.empty(), diagnostics);
        InputFile found = workspace.match(new Glob("runs/12/*.xml")).get(0);
        try (InputStream stream = found.open()) {
            assertThat(stream.readAllBytes()).hasSize(4);
        }

        Files.delete(root.resolve("runs/12/junit.xml"));
        link("runs/12/junit.xml", above.resolve("secret/key.xml"));

        assertThatThrownBy(found::open).isInstanceOf(IOException.class);
    }

    @Test
    void a_folder_that_is_named_like_a_file_is_no_file() throws IOException {
        Files.createDirectory(root.resolve("b.md"));

        assertThat(match("*.md")).containsExactly("a.md");
    }
}
