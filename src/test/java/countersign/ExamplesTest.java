package countersign;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.terms.Phase;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Ruling;
import countersign.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checklists that come with the program, read and published as README says. Our own release gate reads this build's output, and is left out. */
final class ExamplesTest {
    private static final Path VERDICTS = Path.of("src/test/examples/verdicts.txt");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void each_item_has_the_verdict_that_a_careful_reader_gives_it() throws IOException {
        String verdicts = verdicts(read());

        if (System.getProperty("golden", "").equals("update")) Files.writeString(VERDICTS, verdicts);
        assertThat(verdicts).isEqualTo(Files.readString(VERDICTS));
    }

    @Test
    void every_verdict_appears() throws IOException {
        assertThat(read().report().tally().present().keySet()).containsExactly(Verdict.values());
    }

    @Test
    void the_same_tree_gives_the_same_bytes_under_another_locale_and_zone() throws IOException {
        Map<String, String> here = publish("here");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(publish("elsewhere"))
                    .isEqualTo(here)
                    .containsKeys("index.html", "readiness.json", "readiness.pdf");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Map<String, String> publish(String name) throws IOException {
        Path out = folder.resolve(name);
        assertThat(Pipeline.publish(read(), new Pipeline.Publication(out, true)))
                .isEmpty();
        Map<String, String> bytes = new TreeMap<>();
        for (Path file : files(out, path -> true))
            bytes.put(out.relativize(file).toString(), Arrays.toString(Files.readAllBytes(file)));
        return bytes;
    }

    private Pipeline.Result read() throws IOException {
        Path examples = Path.of("checklists");
        for (Path file : files(examples, path -> !path.getFileName().toString().startsWith("release."))) {
            Path copy = folder.resolve("tree").resolve(file);
            Files.createDirectories(copy.getParent());
            if (!Files.exists(copy)) Files.copy(file, copy);
        }
        return Pipeline.read(new Pipeline.Order(folder.resolve("tree"), Optional.empty(), Phase.BEFORE, NOON));
    }

    private static String verdicts(Pipeline.Result result) {
        StringBuilder lines = new StringBuilder();
        for (ChecklistReport checklist : result.report().checklists()) {
            lines.append(checklist.checklist().path()).append('\n');
            for (Ruling ruling : checklist.rulings())
                lines.append(String.format(
                                Locale.ROOT, "%-15s ", ruling.verdict().word()))
                        .append(ruling.item().text())
                        .append('\n');
        }
        return lines.toString();
    }

    private static Iterable<Path> files(Path top, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        }
    }
}
