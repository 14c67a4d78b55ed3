package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors do to a checklist between two launches, done by chance, a fixed one: every item that still says the same keeps its name. */
final class IdentityTest {
    private static final List<String> SIGNS =
            List.of("\u2705 ", "\uD83D\uDEA8 ", "3. ", "2.1 ", "4) ", "\uD83D\uDFE2 1.2.3 ");
    private static final List<String> COUNTS =
            List.of(" (3/10)", " [12/40]", " (40 checks)", " \u2705", " (3/3 done) \u2705");
    private static final List<String> WORDS = List.of(
            "backup",
            "restore",
            "keys",
            "TLS",
            "`deploy`",
            "**rollback**",
            "alerts",
            "テスト",
            "проверка",
            "p95 < 500ms",
            "drill",
            "owner",
            "staging",
            "CDN");

    /** A section: its heading, its items with their depth, as written. */
    private record Part(String heading, List<Row> rows) {
        Part with(String other) {
            return new Part(other, rows);
        }
    }

    private record Row(int depth, String text) {}

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void names_survive_reordering(int seed) {
        Random chance = new Random(seed);
        List<Part> parts = document(chance);
        Map<String, List<String>> before = names(parts);

        Collections.shuffle(parts, chance);
        parts.forEach(part -> shuffleFamilies(part.rows(), chance));

        assertThat(names(parts)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void names_survive_what_comes_and_goes_elsewhere(int seed) {
        Random chance = new Random(seed);
        List<Part> parts = document(chance);
        Map<String, List<String>> before = names(parts);

        parts.add(
                chance.nextInt(parts.size() + 1),
                new Part("Quite new", new ArrayList<>(List.of(new Row(0, "new one")))));
        for (Part part : parts)
            part.rows().add(chance.nextInt(part.rows().size() + 1), new Row(0, "unheard-of " + chance.nextInt(1000)));
        parts.remove(chance.nextInt(parts.size()));
        Map<String, List<String>> after = names(parts);

        List<String> kept = after.keySet().stream().filter(before::containsKey).toList();
        assertThat(kept).isNotEmpty();
        assertThat(kept).allSatisfy(what -> assertThat(after.get(what)).isEqualTo(before.get(what)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void names_survive_signs_numbers_and_counts_in_headings(int seed) {
        Random chance = new Random(seed);
        List<Part> parts = document(chance);
        List<String> before = ids(text(parts, false));
        List<Part> signed = parts.stream()
                .map(part -> part.with(any(SIGNS, chance) + part.heading() + any(COUNTS, chance)))
                .toList();
        assertThat(ids(text(signed, false))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void names_survive_ticks_marks_line_ends_and_metadata(int seed) {
        List<Part> parts = document(new Random(seed));
        List<String> before = ids(text(parts, false));
        assertThat(ids(text(parts, true))).isEqualTo(before);
        assertThat(ids(text(parts, false).replace("\n", "\r\n"))).isEqualTo(before);
        assertThat(ids(edited(
                        text(parts, false), line -> line.replace("**", "__").replace("- [ ]", "* [x]"))))
                .isEqualTo(before);
        assertThat(ids("---\nowner: dana\n---\n# Another title\n\n" + text(parts, false)))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_renamed_item_is_proposed_as_that_and_no_other_is(int seed) {
        Random chance = new Random(seed);
        List<Part> parts = document(chance);
        List<Item> before = Reading.of(text(parts, false)).items();
        Part part = parts.get(chance.nextInt(parts.size()));
        int at = chance.nextInt(part.rows().size());
        Row row = part.rows().get(at);
        part.rows().set(at, new Row(row.depth(), row.text() + " on production"));
        Collections.shuffle(parts, chance);

        List<Renames.Rename> renames =
                Renames.between(before, Reading.of(text(parts, false)).items());

        assertThat(renames).hasSize(1);
        assertThat(renames.get(0).after().text())
                .isEqualTo(renames.get(0).before().text() + " on production");
    }

    @Test
    void two_equal_texts_that_change_places_keep_the_numbers_of_their_places() {
        List<String> ids = ids("## A\n- [ ] one\n- [x] two\n- [x] one\n");
        assertThat(ids("## A\n- [x] one\n- [x] two\n- [ ] one\n")).isEqualTo(ids);
        assertThat(ids.get(2)).isEqualTo(ids.get(0) + "-2");
    }

    /** Sections of real shape: nested items, the same text in several of them, and now and then twice in one. */
    private static List<Part> document(Random chance) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 3 + chance.nextInt(5); i++) {
            List<Row> rows = new ArrayList<>(List.of(new Row(0, "Signed off by the owner")));
            for (int j = 0; j < 2 + chance.nextInt(8); j++) {
                boolean nested = chance.nextInt(3) == 0;
                rows.add(new Row(nested ? 1 : 0, sentence(chance) + " " + i + "-" + j));
            }
            if (chance.nextInt(3) == 0) rows.add(new Row(0, "Signed off by the owner"));
            parts.add(new Part("Part " + (char) ('A' + i), rows));
        }
        return parts;
    }

    private static String sentence(Random chance) {
        return any(WORDS, chance) + " " + any(WORDS, chance) + " " + any(WORDS, chance) + " is checked";
    }

    private static String any(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }

    /** Items move with what is nested in them. */
    private static void shuffleFamilies(List<Row> rows, Random chance) {
        List<List<Row>> families = new ArrayList<>();
        for (Row row : rows) {
            if (row.depth() == 0) families.add(new ArrayList<>());
            families.get(families.size() - 1).add(row);
        }
        Collections.shuffle(families, chance);
        rows.clear();
        families.forEach(rows::addAll);
    }

    private static String text(List<Part> parts, boolean ticked) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append("## ").append(part.heading()).append("\n\n");
            for (Row row : part.rows())
                text.append("  ".repeat(row.depth()))
                        .append(ticked ? "- [x] " : "- [ ] ")
                        .append(row.text())
                        .append('\n');
            text.append('\n');
        }
        return text.toString();
    }

    private static String edited(String text, UnaryOperator<String> edit) {
        return String.join("\n", text.lines().map(edit).toList());
    }

    private static List<String> ids(String text) {
        return Reading.of(text).items().stream().map(item -> item.id().value()).toList();
    }

    /** The names of all items that say the same in the same section. */
    private static Map<String, List<String>> names(List<Part> parts) {
        Map<String, List<String>> names = new TreeMap<>();
        for (Item item : Reading.of(text(parts, false)).items())
            names.computeIfAbsent(item.place().section() + item.text(), what -> new ArrayList<>())
                    .add(item.id().value());
        return names;
    }
}
