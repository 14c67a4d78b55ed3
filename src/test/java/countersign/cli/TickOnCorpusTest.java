package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.Pipeline;
import countersign.checklist.Item;
import countersign.source.TextDecoder;
import countersign.terms.Claim;
import countersign.terms.Phase;
import countersign.verdict.Ruling;
import countersign.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Real files of other people in a git repository, a sample of their items proved: git itself sees no change but in boxes. */
final class TickOnCorpusTest {
    private static final String REPORT = "<testsuite name='s' tests='1'><testcase name='a'/></testsuite>";
    private static final Pattern CHANGED = Pattern.compile("(?m)^[-+](?![-+]{2} )(.*)$");

    /** As the words of a diff are listed, one to a line. */
    private static final List<String> BOXES = List.of("", " ", "\t", "x", "\u2610", "\u2611", "\u2B1C", "\u2705", "~");

    @TempDir
    Path work;

    /** What is done to the bytes of a file before it is committed. */
    private enum Variant {
        AS_IT_IS,
        CRLF,
        WITH_MARK,
        UTF_16LE,
        UTF_16BE
    }

    @TestFactory
    Stream<DynamicTest> only_characters_of_boxes_change_in_files_as_they_are() {
        return files().map(file -> test(file, Variant.AS_IT_IS));
    }

    @TestFactory
    Stream<DynamicTest> only_characters_of_boxes_change_in_other_encodings_and_line_ends() {
        return files().limit(6)
                .flatMap(file -> Stream.of(Variant.values()).skip(1).map(variant -> test(file, variant)));
    }

    private static Stream<Path> files() {
        Path shared = Path.of("../shared");
        assumeTrue(Files.exists(shared), "not on this machine: " + shared);
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("documents", "corpus")) {
            try (Stream<Path> files = Files.walk(shared.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(found::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found.stream();
    }

    private DynamicTest test(Path file, Variant variant) {
        return DynamicTest.dynamicTest(file.getFileName() + " " + variant, () -> tick(file, variant));
    }

    private void tick(Path file, Variant variant) throws IOException, InterruptedException {
        Stage stage = new Stage(Files.createTempDirectory(work, "tree"), Map.of());
        byte[] before = bytes(file, variant);
        Files.createDirectories(stage.folder.resolve("checklists/evidence"));
        Path copy = Files.write(stage.folder.resolve("checklists/a.md"), before);
        List<Ruling> read = rulings(stage);
        assumeTrue(!read.isEmpty(), "no checklist that is read without errors");
        List<Item> sample = sample(read);
        assumeTrue(!sample.isEmpty(), "nothing stands open");
        stage.write("checklists/a.evidence.yaml", sidecar(sample));
        stage.write("checklists/evidence/unit.xml", REPORT);
        List<String> ready = ids(rulings(stage), Verdict.READY);
        assumeTrue(!ready.isEmpty(), "nothing stands open but parents of what stands open");
        git(stage, "init", "-q");
        git(stage, "config", "core.autocrlf", "false");
        git(stage, "add", ".");
        git(stage, "-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-q", "-m", "a");

        assertThat(stage.run("tick", "--apply")).as(stage.err()).isZero();
        int left = (int) stage.err()
                .lines()
                .filter(line -> line.contains("left as it is"))
                .count();

        List<String> verified = ids(rulings(stage), Verdict.VERIFIED);
        assertThat(ready).filteredOn(verified::contains).hasSize(ready.size() - left);
        byte[] after = Files.readAllBytes(copy);
        assertOnlyBoxesDiffer(text(before), text(after), ready.size() - left);
        if (variant == Variant.AS_IT_IS || variant == Variant.CRLF || variant == Variant.WITH_MARK) {
            String diff = git(stage, "diff", "--word-diff=porcelain", "--word-diff-regex=.", "--", "checklists/a.md");
            assertThat(CHANGED.matcher(diff).results().map(found -> found.group(1)))
                    .allMatch(BOXES::contains);
        }
        stage.run("tick", "--apply");
        assertThat(stage.out()).isEmpty();
        assertThat(Files.readAllBytes(copy)).isEqualTo(after);
    }

    /** Of every seventh item and the one before it, those that stand open, and all that is nested in the first that has something nested. */
    private static List<Item> sample(List<Ruling> rulings) {
        List<Item> items = rulings.stream().map(Ruling::item).toList();
        List<Item> sample = new ArrayList<>();
        int family = -1;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int parent = item.place().parent().orElse(-1);
            if (family < 0 && parent >= 0) family = parent;
            boolean chosen = i % 7 == 0 || i % 7 == 6 || (parent >= 0 && parent == family);
            if (chosen && item.claim() != Claim.DONE) sample.add(item);
        }
        return sample;
    }

    private static String sidecar(List<Item> items) {
        StringBuilder text = new StringBuilder("items:\n");
        for (Item item : items)
            text.append("- { item: ").append(item.id()).append(", needs: { tests: evidence/unit.xml } }\n");
        return text.toString();
    }

    private static List<Ruling> rulings(Stage stage) {
        var result = Pipeline.read(new Pipeline.Order(stage.folder, Optional.empty(), Phase.BEFORE, Stage.NOON));
        if (result.report().decision().isEmpty()) return List.of();
        return result.report().checklists().get(0).rulings();
    }

    private static List<String> ids(List<Ruling> rulings, Verdict verdict) {
        return rulings.stream()
                .filter(ruling -> ruling.verdict() == verdict)
                .map(ruling -> ruling.item().id().value())
                .toList();
    }

    private static void assertOnlyBoxesDiffer(String before, String after, int boxes) {
        assertThat(after).hasSameSizeAs(before);
        int changed = 0;
        for (int i = 0; i < before.length(); i++) {
            if (before.charAt(i) == after.charAt(i)) continue;
            changed++;
            assertThat(BOXES).contains(before.substring(i, i + 1), after.substring(i, i + 1));
        }
        assertThat(changed).isEqualTo(boxes);
    }

    private static String text(byte[] bytes) {
        return TextDecoder.decode("a.md", bytes).match(file -> file.text(), refused -> refused.message());
    }

    private static byte[] bytes(Path file, Variant variant) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = text(bytes);
        return switch (variant) {
            case AS_IT_IS -> bytes;
            case CRLF -> text.replaceAll("\r\n?|\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case WITH_MARK -> marked(text, StandardCharsets.UTF_8);
            case UTF_16LE -> marked(text, StandardCharsets.UTF_16LE);
            case UTF_16BE -> marked(text, StandardCharsets.UTF_16BE);
        };
    }

    private static byte[] marked(String text, Charset charset) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    private static String git(Stage stage, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Process git = start(stage, command);
        String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(out).isZero();
        return out;
    }

    private static Process start(Stage stage, List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .directory(stage.folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "git is not on this machine");
            throw new UncheckedIOException(e);
        }
    }
}
