package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.source.SourceFile;
import countersign.terms.Claim;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way to write a box, in every place for one. The page says for each what we read and what is complained of, what another parser of the
 * same dialect reads, and the reason wherever the two differ.
 */
final class TaskMatrixTest {
    private static final List<SpecPage.Example> EXAMPLES = SpecPage.in(Path.of("src/test/matrix"));

    /** Where a box can stand; the text comes for {@code @}, and further lines of it behind {@code indent}. */
    private enum Place {
        BULLET("- @", "  "),
        ORDERED("1. @", "   "),
        QUOTED("> - @", ">   "),
        NESTED("- parent\n  - @", "    "),
        TABLE("| Task | Done |\n| --- | --- |\n| push | @ |", "");

        private final String around;
        private final String indent;

        Place(String around, String indent) {
            this.around = around;
            this.indent = indent;
        }

        boolean holds(String text) {
            return this != TABLE || text.indexOf('\n') < 0;
        }

        /** A document with the text in this place, an item above it, and a definition of {@code x} where the text asks for one. */
        String document(String text) {
            boolean defined = text.contains(DEFINED);
            String said = text.replace(DEFINED, "").replace("\n", "\n" + indent);
            return "- [ ] first\n\n***\n\n" + around.replace("@", said) + "\n" + (defined ? "\n[x]: /u\n" : "");
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String DEFINED = " (x is defined)";

    static List<SpecPage.Example> examples() {
        return EXAMPLES;
    }

    @Test
    void the_matrix_has_at_least_twenty_four_lines() {
        assertThat(EXAMPLES).hasSizeGreaterThanOrEqualTo(24);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_box_in_each_place_is_read_as_the_page_says(SpecPage.Example example) {
        for (String end : List.of("\n", "\r\n")) {
            List<String> read = new ArrayList<>();
            for (Place place : Place.values())
                if (place.holds(example.input()))
                    read.add(place.word() + " "
                            + ours(place.document(example.input()).replace("\n", end)));
            assertThat(read).isEqualTo(columns(example, 0));
        }
    }

    @Test
    void a_second_opinion_agrees_or_the_page_says_why_it_does_not() {
        List<String> documents = new ArrayList<>();
        for (SpecPage.Example example : EXAMPLES)
            for (Place place : Place.values())
                if (place.holds(example.input())) documents.add(place.document(example.input()));
        List<List<Remark.Task>> opinions = Remark.tasks(documents);
        int next = 0;
        for (SpecPage.Example example : EXAMPLES) {
            List<String> said = new ArrayList<>();
            for (Place place : Place.values()) if (place.holds(example.input())) said.add(theirs(opinions.get(next++)));
            assertThat(said).as(example.toString()).isEqualTo(columns(example, 1));
        }
    }

    @Test
    void every_difference_is_explained() {
        for (SpecPage.Example example : EXAMPLES) {
            boolean differs = columns(example, 0).stream()
                    .map(line -> line.split(" ", -1)[1])
                    .toList()
                    .equals(columns(example, 1));
            assertThat(example.expected().contains("because "))
                    .as(example.toString())
                    .isEqualTo(!differs);
        }
    }

    /** What stands before or behind the bar in each line of an expectation. */
    private static List<String> columns(SpecPage.Example example, int column) {
        return example.expected()
                .lines()
                .filter(line -> !line.startsWith("because "))
                .map(line -> line.split(" \\| ", -1)[column].strip())
                .toList();
    }

    private static String ours(String document) {
        Diagnostics diagnostics = new Diagnostics();
        Checklist read = new ChecklistParser(ReadingRules.DEFAULT)
                .parse(SourceFile.of("a.md", document), diagnostics)
                .orElseThrow();
        StringBuilder said = new StringBuilder(read.items().stream()
                .skip(1)
                .findFirst()
                .map(item -> item.claim() == Claim.DONE ? "ticked" : "open")
                .orElse("none"));
        diagnostics.sorted().forEach(each -> said.append(' ').append(each.code().number()));
        return said.toString();
    }

    private static String theirs(List<Remark.Task> tasks) {
        if (tasks.size() == 1) return "none";
        return tasks.get(1).ticked() ? "ticked" : "open";
    }
}
