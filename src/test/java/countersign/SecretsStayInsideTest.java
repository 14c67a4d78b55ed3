package countersign;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.cli.CountersignCommand;
import countersign.cli.Shell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Secrets in evidence reach no output. They are planted into all texts of each file of the corpus; {@code -Dsecrets.rounds} asks for more
 * rounds than one.
 */
final class SecretsStayInsideTest {
    private static final Path CORPUS = Path.of("src/test/corpus/evidence");
    private static final int ROUNDS = Integer.getInteger("secrets.rounds", 1);
    /** Files of which a PDF is made only where there is time for more rounds. */
    private static final int MANY = 30;

    /** What all secrets here have in common, put together so that it stands in no file of ours. */
    private static final String CORE = "q7" + "Zk2" + "Vx9" + "Lm4" + "Tb8" + "Rw3" + "Hd6" + "Np5" + "Yc1";

    private static final List<String> SECRETS = List.of(
            "ghp" + "_" + CORE + CORE,
            "glpat" + "-" + CORE,
            "AIza" + CORE + CORE,
            "xoxb" + "-1234567890-" + CORE,
            "sk" + "_live_" + CORE,
            "hvs" + "." + CORE,
            "eyJ" + "hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0." + CORE,
            "Authorization: Bearer " + CORE,
            "authorization: Basic " + CORE + "==",
            "Cookie: session=" + CORE + "; path=/",
            "X-Api-Key: " + CORE,
            "DB_PASSWORD=" + CORE,
            "password: " + CORE,
            "client_secret='" + CORE + "'",
            "https://deploy:" + CORE + "@example.org/shop.git",
            "postgres://app:" + CORE + "@db.example.org/shop",
            "https://example.org/blob?sv=1&amp;sig=" + CORE,
            "the token " + CORE + " was sent",
            "-----BEGIN " + "RSA PRIVATE KEY----- " + CORE + " " + CORE + " -----END RSA PRIVATE KEY-----");

    /** Looks like nothing: only where it stands makes it private. */
    private static final String PLAIN = "kanarienvogel";

    @TempDir
    private Path tree;

    @Test
    void no_output_shows_a_secret_from_any_text_of_any_format() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            List<String> outputs = new ArrayList<>();
            for (String part : List.of("attestation", "")) {
                Path folder = Files.createDirectories(tree.resolve("round" + round + part));
                for (Path file : corpus()) if (isWord(file) == part.equals("attestation")) plant(file, folder, random);
                outputs.addAll(outputs(folder));
            }
            assertThat(outputs.stream().filter(output -> output.contains("[redacted]")))
                    .hasSizeGreaterThan(4);
            assertThat(around(outputs, CORE.substring(0, 9))).isEmpty();
        }
    }

    @Test
    void environments_headers_and_raw_output_are_not_shown_whatever_they_hold() throws Exception {
        int planted = 0;
        for (Path file : corpus()) {
            Planted words = new Planted(Files.readAllBytes(file), new Random(1));
            var raw = words.inRawPlaces(PLAIN);
            if (raw.isEmpty()) continue;
            planted++;
            bind(tree, place(tree, file, 0, raw.get()));
        }
        assertThat(planted).isPositive();
        assertThat(around(outputs(tree), PLAIN)).isEmpty();
    }

    /** The places where {@code word} stands. */
    private static List<String> around(List<String> outputs, String word) {
        List<String> found = new ArrayList<>();
        for (String output : outputs) {
            int at = output.indexOf(word);
            if (at >= 0) found.add(output.substring(Math.max(0, at - 200), Math.min(output.length(), at + 80)));
        }
        return found;
    }

    /** An attestation that is malformed keeps a site from being made, other evidence does not. */
    private static boolean isWord(Path file) {
        return file.toString().endsWith(".attestation.yaml");
    }

    /** In all its texts, where it may no longer be recognised, or in some of them. */
    private static void plant(Path file, Path folder, Random random) throws IOException {
        Planted planted = new Planted(Files.readAllBytes(file), random);
        double share = random.nextInt(4) == 0 ? 1 : 0.4 * random.nextDouble();
        bind(folder, place(folder, file, 1, planted.inTexts(SECRETS, share)));
    }

    /** The path of the variant from the folder of the checklist. */
    private static String place(Path folder, Path file, int variant, String text) throws IOException {
        String format = file.getParent().getFileName().toString();
        Path to = folder.resolve("checklists/evidence/" + format + "/" + variant + "-" + file.getFileName());
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
        return "evidence/" + format + "/" + to.getFileName();
    }

    /** One item for each thing that a file can be asked for. */
    private static void bind(Path folder, String path) throws IOException {
        StringBuilder items = new StringBuilder();
        StringBuilder needs = new StringBuilder();
        String in = "'" + path + "'";
        List<String> all = List.of(
                List.of("tests: ", "findings: ", "passes: ").get(path.length() % 3) + in,
                "value: '" + (path.endsWith("xml") ? "//@*" : "$..*") + "', in: " + in + ", every: never");
        for (int i = 0; i < all.size(); i++) {
            String item = "Item " + i + " of " + path.replaceAll("[^a-z0-9]+", " ");
            items.append("- [x] ").append(item).append('\n');
            needs.append("  - item: \"")
                    .append(item)
                    .append("\"\n    needs: [{")
                    .append(all.get(i))
                    .append("}]\n");
        }
        append(folder.resolve("checklists/launch.md"), "# Launch\n\n", items + "- [x] See [it](" + path + ")\n");
        append(folder.resolve("checklists/launch.evidence.yaml"), "items:\n", needs.toString());
    }

    private static void append(Path file, String head, String text) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : head;
        Files.writeString(file, before + text);
    }

    /** All that people and programs can get to see. */
    private static List<String> outputs(Path folder) throws IOException {
        List<String> outputs = new ArrayList<>();
        outputs.add(run(
                folder,
                "build",
                files(folder).count() > MANY && ROUNDS == 1 ? "--no-pdf" : "--quiet",
                "--out",
                "site",
                "--report",
                "text=reports/r.txt",
                "--report",
                "markdown=reports/r.md",
                "--report",
                "github=reports/r.gh",
                "--report",
                "json=reports/r.json"));
        outputs.add(run(folder, "check"));
        outputs.add(run(folder, "suggest"));
        outputs.add(run(folder, "lint"));
        List<String> evidence = files(folder.resolve("checklists/evidence"))
                .map(file -> folder.relativize(file).toString())
                .toList();
        outputs.add(run(
                folder, Stream.concat(Stream.of("inspect"), evidence.stream()).toArray(String[]::new)));
        outputs.add(run(
                folder,
                Stream.concat(Stream.of("inspect", "--format", "json"), evidence.stream())
                        .toArray(String[]::new)));
        for (Path file : Stream.concat(files(folder.resolve("site")), files(folder.resolve("reports")))
                .toList())
            outputs.add(
                    file.toString().endsWith(".pdf") ? pdf(file) : Files.readString(file, StandardCharsets.ISO_8859_1));
        outputs.addAll(explained(folder));
        return outputs;
    }

    private static List<String> explained(Path folder) throws IOException {
        String json = Files.readString(folder.resolve("reports/r.json"));
        return List.of(run(
                folder,
                Stream.concat(
                                Stream.of("explain"),
                                Pattern.compile("\"id\":\"([^\"]+)\"")
                                        .matcher(json)
                                        .results()
                                        .map(found -> found.group(1)))
                        .limit(400)
                        .toArray(String[]::new)));
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static String run(Path folder, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(out, false, StandardCharsets.UTF_8);
        Clock noon = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        CountersignCommand.run(new Shell(both, both, folder, Map.of(), noon, false), words);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Path> corpus() throws IOException {
        return files(CORPUS)
                .filter(file -> !file.toString().endsWith(".facts") && !file.endsWith("README.md"))
                .toList();
    }

    private static Stream<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) return Stream.of();
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
