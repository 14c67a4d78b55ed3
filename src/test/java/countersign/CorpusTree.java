package countersign;

import countersign.diagnostic.Diagnostics;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import countersign.evidence.Receipt;
import countersign.evidence.format.EvidenceFormats;
import countersign.source.Glob;
import countersign.source.InputFile;
import countersign.terms.Phase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A tree on disk with evidence from the corpus and a checklist that asks each file for whatever it can be asked for, by chance and the same
 * for the same seed.
 */
final class CorpusTree {
    private static final Path CORPUS = Path.of("src/test/corpus/evidence");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final OffsetDateTime RUN = OffsetDateTime.parse("2026-11-22T11:00:00Z");
    private static final Set<String> GREEN = Set.of("verified", "attested", "ready");

    private final Path root;
    private final Random random;
    /** By path from the folder of the checklist. */
    private final Map<String, byte[]> files = new TreeMap<>();

    private final List<Item> items = new ArrayList<>();

    /** What an item needs, and the files that it is bound to. */
    record Item(String text, String needs, List<Glob> files) {
        boolean isBoundTo(String file) {
            return files.stream().anyMatch(glob -> glob.matches(file));
        }
    }

    CorpusTree(Path root, Random random) {
        this.root = root;
        this.random = random;
    }

    /** A tree of some files, each of which some items ask for something. */
    static CorpusTree some(Path root, Random random) {
        CorpusTree tree = new CorpusTree(root, random);
        List<Path> corpus = new ArrayList<>(corpus());
        Collections.shuffle(corpus, random);
        for (Path file : corpus.subList(0, Math.min(8, corpus.size()))) {
            String folder = "evidence/" + file.getParent().getFileName();
            tree.files.put(folder + "/" + random.nextInt(10) + "-" + file.getFileName(), read(file));
        }
        for (String file : List.copyOf(tree.files.keySet())) tree.ask(file);
        tree.recordRun();
        tree.vouch();
        tree.group();
        return tree;
    }

    static List<Path> corpus() {
        try (Stream<Path> found = Files.walk(CORPUS)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*(\\.facts|README\\.md|\\.attestation\\.yaml)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> files() {
        return new TreeMap<>(files);
    }

    List<Item> items() {
        return items;
    }

    private void ask(String file) {
        List<String> needs = needs(file, evidence(file));
        for (int i = 0; i < 2 && !needs.isEmpty(); i++) add(needs.get(random.nextInt(needs.size())), file);
    }

    /** One of all that the file can be asked for, of it alone or of all of its kind. */
    private List<String> needs(String file, Evidence evidence) {
        String all = random.nextBoolean() ? file : file.substring(0, file.lastIndexOf('/')) + "/*";
        List<String> needs = new ArrayList<>();
        if (holds(evidence, Fact.TestCase.class)) {
            needs.add("tests: '" + all + "', at-least: " + (1 + random.nextInt(3)));
            needs.add("tests: '" + all + "', named: '*e*'");
        }
        if (holds(evidence, Fact.Scan.class))
            needs.add("findings: '" + all + "', level: error, at-most: " + 50 * random.nextInt(2));
        if (evidence.outcome() != Outcome.NONE) needs.add("passes: '" + all + "'");
        first(evidence, Fact.Metric.class)
                .filter(metric -> !metric.name().contains("'"))
                .ifPresent(metric -> needs.add("metric: '" + metric.name() + "', in: '" + file + "', is: '>= 0 "
                        + metric.quantity().unit().symbol().strip() + "'"));
        char start = (new String(files.get(file), StandardCharsets.UTF_8).strip() + " ").charAt(0);
        if (start == '{' || start == '[') needs.add("value: '$', in: '" + file + "', count: 1");
        if (start == '<') needs.add("value: '/*', in: '" + file + "', count: 1");
        return needs;
    }

    private void add(String need, String file) {
        String folder = file.substring(0, file.lastIndexOf('/'));
        boolean wide = need.contains(folder + "/*");
        items.add(new Item(text(), "{" + need + "}", List.of(wide ? new Glob(folder + "/*") : Glob.exactly(file))));
    }

    /** Far from each other, so that no slip makes one of another. */
    private String text() {
        return "Item " + (char) ('a' + items.size() % 26) + " number " + items.size() * 1111;
    }

    private void recordRun() {
        byte[] log = "Verify return code: 0 (ok)\n".getBytes(StandardCharsets.UTF_8);
        files.put("evidence/run/console.txt", log);
        Receipt.Product product = new Receipt.Product("checklists/evidence/run/console.txt", sha256(log));
        Receipt.Run run = new Receipt.Run(List.of("make", "drill"), 0, "Drill done\n", sha256(log));
        files.put(
                "evidence/run/drill.receipt.json",
                EvidenceFormats.toBytes(new Receipt(
                        List.of(product),
                        Optional.empty(),
                        Optional.of(run),
                        RUN,
                        RUN,
                        Receipt.Circumstances.UNKNOWN)));
        List<Glob> receipt = List.of(Glob.exactly("evidence/run/drill.receipt.json"));
        items.add(new Item(text(), "{command: make drill, output: Drill done}", receipt));
        items.add(new Item(
                text(),
                "{text: '^Verify return code: (\\d+)', in: evidence/run/console.txt, is: '= 0'}",
                List.of(new Glob("evidence/run/*"))));
    }

    private void vouch() {
        String item = text();
        String file = "evidence/words/some.attestation.yaml";
        files.put(
                file,
                ("attestations:\n  - item: " + item + "\n    by: {name: Lina, role: dba}\n    on: 2026-11-20\n"
                                + "    valid-for: 30d\n    method: looked\n    statement: it holds\n")
                        .getBytes(StandardCharsets.UTF_8));
        items.add(new Item(item, "{attested-by: dba}", List.of(Glob.exactly(file))));
    }

    /** Requirements that hold others. */
    private void group() {
        for (String kind : List.of("any-of", "all-of")) {
            Item one = items.get(random.nextInt(items.size() - 1));
            Item other = items.get(random.nextInt(items.size() - 1));
            List<Glob> both =
                    Stream.concat(one.files().stream(), other.files().stream()).toList();
            items.add(new Item(text(), "{" + kind + ": [" + one.needs() + ", " + other.needs() + "]}", both));
        }
    }

    /** The verdict of each item, where these are the files. */
    Map<String, String> verdicts(Map<String, byte[]> present) {
        write(present);
        Pipeline.Result result = Pipeline.read(new Pipeline.Order(root, Optional.empty(), Phase.BEFORE, NOW));
        Map<String, String> verdicts = new LinkedHashMap<>();
        result.report()
                .checklists()
                .forEach(report -> report.rulings()
                        .forEach(ruling -> verdicts.put(
                                ruling.item().text(), ruling.verdict().word())));
        return verdicts;
    }

    static boolean isGreen(String verdict) {
        return GREEN.contains(verdict);
    }

    private void write(Map<String, byte[]> present) {
        try {
            Path checklists = root.resolve("checklists");
            if (Files.exists(checklists)) delete(checklists);
            StringBuilder checklist = new StringBuilder("# Launch\n\n");
            StringBuilder sidecar = new StringBuilder("items:\n");
            for (Item item : items) {
                checklist
                        .append(item.text().hashCode() % 3 == 0 ? "- [ ] " : "- [x] ")
                        .append(item.text())
                        .append('\n');
                sidecar.append("  - item: ")
                        .append(item.text())
                        .append("\n    needs: [")
                        .append(item.needs())
                        .append("]\n");
            }
            put(checklists.resolve("launch.md"), checklist.toString().getBytes(StandardCharsets.UTF_8));
            put(checklists.resolve("launch.evidence.yaml"), sidecar.toString().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : present.entrySet())
                put(checklists.resolve(file.getKey()), file.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private Evidence evidence(String path) {
        byte[] bytes = files.get(path);
        InputFile file = new InputFile() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
        return Pipeline.evidence(List.of(file), new Diagnostics()).get(0);
    }

    private static boolean holds(Evidence evidence, Class<? extends Fact> kind) {
        return first(evidence, kind).isPresent();
    }

    private static <F extends Fact> Optional<F> first(Evidence evidence, Class<F> kind) {
        return evidence.facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
