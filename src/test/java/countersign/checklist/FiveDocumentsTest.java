package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.diagnostic.Severity;
import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a careful reader found in five real documents, fact by fact. */
final class FiveDocumentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ahsp-launch.md",
                "dotmac-production.md",
                "graphql-auto-deployment.md",
                "miyabi-launch.md",
                "rs-systems-deployment.md"
            })
    void every_fact_of_the_careful_reader_is_read(String name) {
        JsonNode expected = expected().get(name);
        Diagnostics diagnostics = new Diagnostics();
        Checklist read = Shared.read(Shared.at("documents/" + name), diagnostics);

        assertThat(facts(expected))
                .isSubsetOf(
                        "language",
                        "items",
                        "done",
                        "rows",
                        "parents",
                        "blockers",
                        "phases",
                        "openBefore",
                        "blankFields",
                        "placeholderFields",
                        "signOffs",
                        "statedDecision",
                        "commandsInEvidenceCells",
                        "bounds",
                        "nothingFrom");
        assertThat(diagnostics.sorted()).allMatch(told -> told.severity() == Severity.NOTE);
        assertThat(read.language()).isEqualTo(expected.get("language").asString());
        items(read, expected);
        phases(read.items(), expected.get("phases"));
        fields(read, expected);
        assertThat(read.signOffs().stream().map(SignOffSlot::role))
                .containsExactlyElementsOf(texts(expected, "signOffs"));
        assertThat(read.statedDecision()
                        .map(stated -> stated.value().name().toLowerCase(Locale.ROOT))
                        .orElse("null"))
                .isEqualTo(expected.get("statedDecision").asString("null"));
        assertThat(read.items().stream().map(Item::text)).containsAll(texts(expected, "bounds"));
    }

    @Test
    void nothing_is_read_from_a_template_in_code_or_from_bullets_with_a_tick() {
        Checklist read = Shared.read(Shared.at("documents/rs-systems-deployment.md"), new Diagnostics());
        assertThat(read.items()).noneMatch(item -> item.at().line() > 332);
        assertThat(read.fields()).noneMatch(field -> field.at().line() > 385);
    }

    private static void items(Checklist read, JsonNode expected) {
        List<Item> items = read.items();
        assertThat(items).hasSize(expected.get("items").asInt());
        count(items.stream().filter(item -> item.claim() == Claim.DONE), expected, "done");
        count(items.stream().filter(item -> item.kind() == Kind.ROW), expected, "rows");
        count(
                items.stream()
                        .map(item -> item.place().parent())
                        .filter(parent -> parent.isPresent())
                        .distinct(),
                expected,
                "parents");
        count(items.stream().filter(item -> item.traits().level() == Level.BLOCKER), expected, "blockers");
        count(
                items.stream().filter(item -> item.traits().phase() == Phase.BEFORE && item.claim() == Claim.TODO),
                expected,
                "openBefore");
        count(
                items.stream()
                        .flatMap(item -> item.mentions().evidenceCell().stream())
                        .filter(Mentions.EvidenceCell::command),
                expected,
                "commandsInEvidenceCells");
    }

    private static void count(Stream<?> found, JsonNode expected, String fact) {
        if (expected.has(fact))
            assertThat(found.count()).as(fact).isEqualTo(expected.get(fact).asLong());
    }

    /** A key may name several phases with a plus between them. */
    private static void phases(List<Item> items, JsonNode expected) {
        for (String key : facts(expected)) {
            List<Phase> phases = Stream.of(key.split("\\+", -1))
                    .map(word -> Phase.valueOf(word.toUpperCase(Locale.ROOT)))
                    .toList();
            assertThat(items.stream()
                            .filter(item -> phases.contains(item.traits().phase()))
                            .count())
                    .as(key)
                    .isEqualTo(expected.get(key).asLong());
        }
    }

    private static void fields(Checklist read, JsonNode expected) {
        List<String> blank = labels(read, Field.State.BLANK);
        JsonNode blanks = expected.path("blankFields");
        if (blanks.isInt()) assertThat(blank).hasSize(blanks.asInt());
        else if (blanks.isArray()) assertThat(blank).containsExactlyElementsOf(texts(expected, "blankFields"));
        else assertThat(blank).isEmpty();
        assertThat(labels(read, Field.State.PLACEHOLDER))
                .containsExactlyElementsOf(texts(expected, "placeholderFields"));
    }

    private static List<String> labels(Checklist read, Field.State state) {
        return read.fields().stream()
                .filter(field -> field.state() == state)
                .map(Field::label)
                .toList();
    }

    private static List<String> facts(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }

    private static List<String> texts(JsonNode node, String fact) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : node.path(fact)) texts.add(text.asString());
        return texts;
    }

    private static JsonNode expected() {
        Path file = Shared.at("documents/EXPECTED.json");
        return JsonMapper.builder().build().readTree(Shared.bytes(file));
    }
}
