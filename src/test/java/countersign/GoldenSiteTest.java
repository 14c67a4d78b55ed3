package countersign;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.Pipeline.Order;
import countersign.Pipeline.Publication;
import countersign.Pipeline.Result;
import countersign.terms.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole sites, file by file, as they were last read and found good. {@code -Dgolden=update} writes them anew: read the difference. */
final class GoldenSiteTest {
    private static final Path CASES = Path.of("src/test/golden");
    private static final Instant AS_OF = Instant.parse("2026-11-22T06:00:00Z");

    @ParameterizedTest
    @MethodSource("cases")
    void a_tree_gives_exactly_its_site(Path example, @TempDir Path folder) throws IOException {
        Map<String, String> site = build(example.resolve("input"), folder);
        Path expected = example.resolve("expected");
        if (System.getProperty("golden", "").equals("update")) rewrite(expected, site);
        assertThat(site.keySet()).isEqualTo(read(expected).keySet());
        read(expected)
                .forEach((name, text) -> assertThat(site.get(name)).as(name).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_second_build_gives_the_same_bytes(Path example, @TempDir Path one, @TempDir Path other)
            throws IOException {
        assertThat(build(example.resolve("input"), one)).isEqualTo(build(example.resolve("input"), other));
    }

    @Test
    void every_case_has_an_input_and_what_is_expected_of_it() throws IOException {
        assertThat(cases()).isNotEmpty().allSatisfy(each -> {
            try (Stream<Path> parts = Files.list(each)) {
                assertThat(parts.map(part -> part.getFileName().toString()))
                        .containsExactlyInAnyOrder("input", "expected");
            }
        });
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> found = Files.list(CASES)) {
            return found.sorted().toList();
        }
    }

    /** The site of {@code input}, built outside of any repository; what every site has alike is left out. */
    private static Map<String, String> build(Path input, Path folder) throws IOException {
        Path tree = folder.resolve("tree");
        for (Map.Entry<String, String> file : read(input).entrySet())
            write(tree.resolve(file.getKey()), file.getValue());
        Result result = Pipeline.read(new Order(tree, Optional.empty(), Phase.BEFORE, AS_OF));
        assertThat(Pipeline.publish(result, new Publication(folder.resolve("site"), false)))
                .isEmpty();
        Map<String, String> site = new TreeMap<>(read(folder.resolve("site")));
        site.keySet().removeIf(name -> !name.endsWith(".html") && !name.equals("readiness.json"));
        return site;
    }

    private static void rewrite(Path folder, Map<String, String> files) throws IOException {
        if (Files.isDirectory(folder)) for (String old : read(folder).keySet()) Files.delete(folder.resolve(old));
        for (Map.Entry<String, String> file : files.entrySet()) write(folder.resolve(file.getKey()), file.getValue());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList())
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return files;
    }
}
