package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.evidence.Evidence;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Limits;
import countersign.site.format.InspectJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code inspect --format json} says of files of real tools, against the facts that an independent program found in them. The files are
 * other people's and not part of the project; {@code src/test/shared-facts/FORMAT.txt} says where each fact stands in our output.
 */
class SharedFactsTest {
    private static final Path SHARED = Path.of("../shared/evidence");
    private static final Path MAPS = Path.of("src/test/shared-facts");
    private static final Path UNREAD = MAPS.resolve("unread.txt");
    /** Those that {@link SharedEvidenceTest} holds to their facts, by more than a path can say. */
    private static final Set<String> ELSEWHERE = Set.of("junit-xml", "sarif", "lighthouse-lhr", "k6-summary");

    @BeforeAll
    static void needsTheSharedFolder() {
        assumeTrue(Files.isDirectory(SHARED), "../shared/evidence is not there");
    }

    static List<Sample> samples() throws IOException {
        if (!Files.isDirectory(SHARED)) return List.of();
        List<Sample> samples = new ArrayList<>();
        new JsonMapper()
                .readTree(Files.newInputStream(SHARED.resolve("FACTS.json")))
                .properties()
                .forEach(entry -> samples.add(new Sample(entry.getKey(), entry.getValue())));
        return samples;
    }

    static Stream<Sample> mapped() throws IOException {
        return samples().stream().filter(sample -> Files.exists(sample.mapFile()));
    }

    @Test
    void every_format_is_held_to_its_facts_or_the_reason_is_written_down() throws IOException {
        Map<String, String> unread = new TreeMap<>();
        for (String line : Files.readAllLines(UNREAD)) {
            if (!line.isBlank() && !line.startsWith("#"))
                unread.put(line.split("\\s+", 2)[0], line.split("\\s+", 2)[1]);
        }
        TreeSet<String> formats = new TreeSet<>();
        for (Sample sample : samples()) if (!ELSEWHERE.contains(sample.format())) formats.add(sample.format());
        for (String format : formats) {
            boolean mapped = Files.exists(MAPS.resolve(format + ".txt"));
            assertThat(mapped).as(format).isNotEqualTo(unread.containsKey(format));
        }
        assertThat(formats).containsAll(unread.keySet());
        assertThat(unread.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("mapped")
    void the_format_is_recognised_and_the_outcome_is_the_one_that_was_worked_out(Sample sample) {
        Tree inspected = sample.inspected();
        String outcome = sample.map().get("@" + Path.of(sample.name()).getFileName());
        assertThat(outcome).as("a line @FILE OUTCOME in " + sample.mapFile()).isNotNull();
        assertThat(select(inspected, "$.outcome").get(0)).isEqualTo(outcome.equals("none") ? "null" : outcome);
        String state = select(inspected, "$.state").get(0);
        assertThat(state.equals("read"))
                .as(state)
                .isEqualTo(!outcome.equals("none")
                        || !select(inspected, "$.format").get(0).equals("null"));
        if (state.equals("read"))
            assertThat(select(inspected, "$.format"))
                    .containsExactly(sample.map().getOrDefault("@format", sample.format()));
    }

    @ParameterizedTest
    @MethodSource("mapped")
    void every_recorded_fact_is_told(Sample sample) {
        Tree inspected = sample.inspected();
        if (!select(inspected, "$.state").get(0).equals("read")) return;
        sample.facts().properties().forEach(fact -> {
            String where = sample.map().get(fact.getKey());
            assertThat(where)
                    .as("a line for " + fact.getKey() + " in " + sample.mapFile())
                    .isNotNull();
            if (!where.startsWith("--")) compare(fact.getKey(), fact.getValue(), inspected, where);
        });
    }

    private static void compare(String key, JsonNode fact, Tree inspected, String where) {
        if (fact.isObject()) {
            fact.properties()
                    .forEach(part -> compare(
                            key + "." + part.getKey(),
                            part.getValue(),
                            inspected,
                            where.replace("{key}", part.getKey().replace("'", "\\'"))));
            return;
        }
        List<String> expected = flat(fact).stream().map(SharedFactsTest::plain).toList();
        List<String> told = select(inspected, where.replace("{key}", "")).stream()
                .map(SharedFactsTest::plain)
                .filter(value -> !value.isEmpty())
                .toList();
        boolean nothing =
                expected.isEmpty() || expected.stream().allMatch(value -> value.equals("0") || value.equals("false"));
        if (told.isEmpty() && nothing) return;
        assertThat(told).as(key + " at " + where).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> flat(JsonNode fact) {
        List<String> values = new ArrayList<>();
        if (fact.isContainer()) fact.forEach(part -> values.addAll(flat(part)));
        else if (!fact.isNull()) values.add(fact.asString());
        return values;
    }

    private static String plain(String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value.equals("null") ? "" : value.strip();
        }
    }

    private static List<String> select(Tree tree, String path) {
        Selected selected = new Selected();
        JsonPath.parse(path).select(tree).forEach(selected::add);
        return selected.values();
    }

    /** One file and what is known of it. */
    record Sample(String name, JsonNode record) {
        String format() {
            return record.path("format").asString();
        }

        JsonNode facts() {
            return record.path("facts");
        }

        Path mapFile() {
            return MAPS.resolve(format() + ".txt");
        }

        /** From the name of a fact to where it stands, or to why it does not. */
        Map<String, String> map() {
            try {
                Map<String, String> map = new LinkedHashMap<>();
                for (String line : Files.readAllLines(mapFile())) {
                    if (line.isBlank() || line.startsWith("#")) continue;
                    String[] parts = line.strip().split("\\s+", 2);
                    map.put(parts[0], parts[1]);
                }
                return map;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Tree inspected() {
            Evidence evidence = Collected.of(MemoryFile.read(name, SHARED.resolve(name)))
                    .files()
                    .get(0);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            InspectJson.write(evidence, out);
            return Trees.json(new EvidenceInput(name, new ByteArrayInputStream(out.toByteArray()), Limits.DEFAULT));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
