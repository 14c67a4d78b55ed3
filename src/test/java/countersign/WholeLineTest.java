package countersign;

import static countersign.CorpusTree.isGreen;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.CorpusTree.Item;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds from files to verdicts whatever the evidence, with every file of the corpus taking part by chance. {@code -Dproperties.seeds}
 * asks for more seeds than a build has time for.
 */
final class WholeLineTest {
    @TempDir
    private Path temp;

    static List<Integer> seeds() {
        List<Integer> seeds = new ArrayList<>();
        for (int seed = 0; seed < Integer.getInteger("properties.seeds", 4); seed++) seeds.add(seed);
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_files_does_not_matter(int seed) {
        Random random = new Random(seed);
        CorpusTree tree = CorpusTree.some(temp, random);
        // Under other names they are read in another order; only patterns that hold the whole folder see them as
        // before.
        List<Item> wide = tree.items().stream()
                .filter(item -> item.needs().contains("/*"))
                .toList();
        Map<String, String> before = tree.verdicts(tree.files());
        Map<String, byte[]> renamed = new TreeMap<>();
        tree.files()
                .forEach((path, bytes) -> renamed.put(path.replaceFirst("/(?=\\d-)", "/" + random.nextInt(10)), bytes));
        Map<String, String> after = tree.verdicts(renamed);
        for (Item item : wide)
            if (isOfFolders(item)) assertThat(after).containsEntry(item.text(), before.get(item.text()));
    }

    private static boolean isOfFolders(Item item) {
        return item.files().stream().allMatch(glob -> glob.pattern().endsWith("/*"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_file_that_no_item_asks_for_changes_no_verdict(int seed) {
        Random random = new Random(seed);
        CorpusTree tree = CorpusTree.some(temp, random);
        Map<String, String> before = tree.verdicts(tree.files());
        List<Path> corpus = CorpusTree.corpus();
        for (int i = 0; i < 3; i++) {
            Map<String, byte[]> more = tree.files();
            Path extra = corpus.get(random.nextInt(corpus.size()));
            more.put("evidence/elsewhere/" + extra.getFileName(), CorpusTree.read(extra));
            assertThat(tree.verdicts(more)).as("with %s", extra).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void taking_evidence_away_never_improves_a_verdict(int seed) {
        Random random = new Random(seed);
        CorpusTree tree = CorpusTree.some(temp, random);
        Map<String, String> before = tree.verdicts(tree.files());
        for (String file : tree.files().keySet()) {
            Map<String, byte[]> fewer = tree.files();
            fewer.remove(file);
            Map<String, String> after = tree.verdicts(fewer);
            for (Item item : tree.items()) {
                if (isGreen(before.get(item.text()))) continue;
                // Of a folder that holds a failing file the rest may pass: the file that spoke against the item is
                // gone.
                if (item.isBoundTo(file) && !standsAlone(tree, item, file)) continue;
                assertThat(isGreen(after.get(item.text())))
                        .as("%s without %s", item, file)
                        .isFalse();
            }
        }
        assertThat(tree.verdicts(Map.of()).values()).noneMatch(CorpusTree::isGreen);
    }

    /** Whether the item is bound to this file only, or this file speaks for it. */
    private static boolean standsAlone(CorpusTree tree, Item item, String file) {
        if (item.files().size() == 1 && !item.files().get(0).pattern().endsWith("/*")) return true;
        Map<String, byte[]> alone = new TreeMap<>();
        alone.put(file, tree.files().get(file));
        return isGreen(tree.verdicts(alone).get(item.text()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_wrong_byte_turns_no_other_item_green(int seed) {
        Random random = new Random(seed);
        CorpusTree tree = CorpusTree.some(temp, random);
        Map<String, String> before = tree.verdicts(tree.files());
        List<String> files = List.copyOf(tree.files().keySet());
        for (int i = 0; i < 12; i++) {
            String file = files.get(random.nextInt(files.size()));
            Map<String, byte[]> corrupt = tree.files();
            byte[] bytes = corrupt.get(file).clone();
            int at = random.nextInt(bytes.length);
            bytes[at] = random.nextBoolean() ? (byte) random.nextInt() : (byte) (bytes[at] ^ (1 << random.nextInt(8)));
            corrupt.put(file, bytes);
            Map<String, String> after = tree.verdicts(corrupt);
            for (Item item : tree.items()) {
                if (item.isBoundTo(file)) continue;
                assertThat(after).as("byte %d of %s", at, file).containsEntry(item.text(), before.get(item.text()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void most_kinds_of_items_hold_where_nothing_is_wrong(int seed) {
        CorpusTree tree = CorpusTree.some(temp, new Random(seed));
        Map<String, String> verdicts = tree.verdicts(tree.files());
        assertThat(verdicts).hasSameSizeAs(tree.items());
        assertThat(verdicts.values().stream().filter(CorpusTree::isGreen).count())
                .isGreaterThan(3);
    }
}
