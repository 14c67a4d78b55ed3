package countersign.rewriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.source.SourceFile;
import countersign.source.TextForm;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FileRewriterTest {
    private static final String TEXT = "# Käse \uD83E\uDDC0\r\n\r- [ ] Rotate ké\tys \n* [~] no line end";

    @TempDir
    Path root;

    static Stream<byte[]> marks() {
        return Stream.of(
                new byte[] {},
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                new byte[] {(byte) 0xFE, (byte) 0xFF},
                new byte[] {(byte) 0xFF, (byte) 0xFE});
    }

    @ParameterizedTest
    @MethodSource("marks")
    void every_other_byte_stays_in_whatever_encoding(byte[] mark) throws IOException {
        Charset charset = TextForm.of(mark).charset();
        write("a.md", encoded(mark, TEXT, charset));
        assertThat(FileRewriter.write(root, ticked(TEXT))).isEmpty();

        byte[] expected = encoded(mark, TEXT.replace("[ ]", "[x]").replace("[~]", "[x]"), charset);
        assertThat(Files.readAllBytes(root.resolve("a.md"))).isEqualTo(expected);
    }

    @Test
    void a_file_that_changed_since_it_was_read_is_left_as_it_is() throws IOException {
        write("a.md", (TEXT + "!").getBytes(StandardCharsets.UTF_8));
        assertThat(FileRewriter.write(root, ticked(TEXT))).contains(Refusal.CHANGED);
        assertThat(Files.readString(root.resolve("a.md"))).isEqualTo(TEXT + "!");
        assertThat(names()).containsExactly("a.md");
    }

    @Test
    void a_file_that_is_gone_is_not_made_anew() throws IOException {
        assertThat(FileRewriter.write(root, ticked(TEXT))).contains(Refusal.GONE);
        assertThat(names()).isEmpty();
    }

    @Test
    void a_new_file_takes_nobodys_place_and_goes_through_no_link() throws IOException {
        assertThat(FileRewriter.create(root, SourceFile.of("new/folder/a.yaml", TEXT)))
                .isEmpty();
        assertThat(Files.readString(root.resolve("new/folder/a.yaml"))).isEqualTo(TEXT);
        assertThat(FileRewriter.create(root, SourceFile.of("new/folder/a.yaml", "other")))
                .contains(Refusal.CHANGED);
        assertThat(Files.readString(root.resolve("new/folder/a.yaml"))).isEqualTo(TEXT);

        Files.createSymbolicLink(root.resolve("link"), Path.of("new"));
        Files.createSymbolicLink(root.resolve("dangling.yaml"), Path.of("nothing"));
        for (String path :
                List.of("link/b.yaml", "link/folder/b.yaml", "link/more/b.yaml", "dangling.yaml", "../b.yaml"))
            assertThat(FileRewriter.create(root, SourceFile.of(path, TEXT)))
                    .as(path)
                    .contains(Refusal.LINK);
        assertThat(names()).containsExactlyInAnyOrder("new", "link", "dangling.yaml");
    }

    @Test
    void a_link_is_not_followed_and_not_replaced() throws IOException {
        write("real.md", TEXT.getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(root.resolve("a.md"), Path.of("real.md"));
        assertThat(FileRewriter.write(root, ticked(TEXT))).contains(Refusal.LINK);
        assertThat(root.resolve("a.md")).isSymbolicLink();
        assertThat(Files.readString(root.resolve("real.md"))).isEqualTo(TEXT);
    }

    @Test
    void a_folder_that_is_a_link_is_not_followed_either(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("a.md"), TEXT);
        Files.createSymbolicLink(root.resolve("docs"), elsewhere);
        assertThat(FileRewriter.write(root, ticked("docs/a.md", TEXT))).contains(Refusal.LINK);
        assertThat(Files.readString(elsewhere.resolve("a.md"))).isEqualTo(TEXT);
    }

    @Test
    void a_path_out_of_the_root_is_refused() throws IOException {
        Path inner = Files.createDirectory(root.resolve("inner"));
        write("a.md", TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(FileRewriter.write(inner, ticked("../a.md", TEXT))).contains(Refusal.LINK);
        assertThat(Files.readString(root.resolve("a.md"))).isEqualTo(TEXT);
    }

    @Test
    void permissions_stay_and_nothing_is_left_beside() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        write("a.md", TEXT.getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(root.resolve("a.md"), PosixFilePermissions.fromString("rwxr-x--x"));
        assertThat(FileRewriter.write(root, ticked(TEXT))).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("a.md"))))
                .isEqualTo("rwxr-x--x");
        assertThat(names()).containsExactly("a.md");
    }

    private static Revised ticked(String text) {
        return ticked("a.md", text);
    }

    private static Revised ticked(String path, String text) {
        int first = text.indexOf("[ ]") + 1;
        int second = text.indexOf("[~]") + 1;
        return new Revised(
                SourceFile.of(path, text), List.of(new Edit(second, second + 1, "x"), new Edit(first, first + 1, "x")));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(root.resolve(name), bytes);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] encoded(byte[] mark, String text, Charset charset) {
        byte[] body = text.getBytes(charset);
        byte[] all = Arrays.copyOf(mark, mark.length + body.length);
        System.arraycopy(body, 0, all, mark.length, body.length);
        return all;
    }
}
