package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text is, reading it ends, throws nothing, and gives something that holds together. */
final class HostileTextTest {
    private static final List<String> PIECES = List.of(
            "- [ ] ",
            "- [x]",
            "[ ]",
            "[x",
            "]",
            "[",
            "* ",
            "1. ",
            "2) ",
            "> ",
            "  ",
            "    ",
            "\t",
            "\n",
            "\n\n",
            "\r",
            "\r\n",
            "|",
            "| --- | --- |\n",
            "| a | [ ] |\n",
            "| Role | Name | Date |\n",
            "| Task | Status |\n",
            "# ",
            "## P0\n",
            "---\n",
            "===\n",
            "```\n",
            "~~~\n",
            "`",
            "**",
            "__",
            "_",
            "*",
            "~~",
            "<!-- countersign: ",
            "id=a ",
            "needs={",
            "}",
            "'",
            "\"",
            "-->",
            "<!--",
            "<details>\n",
            "<br>",
            "<",
            ">",
            "&#91;",
            "&nbsp;",
            "\\",
            "[a]: /u\n",
            "![",
            "](",
            ")",
            "(if x)",
            "(optional)",
            "Owner: ",
            "Date: ____",
            "____",
            "Label:",
            "**Label**:",
            "@dana",
            "2026-12-01",
            "\u2610 ",
            "\u2705",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u0130",
            "GO",
            "NO-GO",
            "/",
            "N/A",
            "word ",
            "Status: ",
            "http://a.b/c");

    static IntStream seeds() {
        return IntStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_mixture_of_pieces_gives_a_checklist_that_holds_together(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = 5 + random.nextInt(120);
        for (int i = 0; i < length; i++) text.append(PIECES.get(random.nextInt(PIECES.size())));
        read(text.toString()).ifPresent(HostileTextTest::holdsTogether);
    }

    static Stream<String> heaps() {
        return Stream.of(
                "- [ ] a\n".repeat(100_000),
                "  ".repeat(8) + "- [ ] a\n".repeat(1000),
                "> ".repeat(9_000) + "- [ ] a",
                IntStream.range(0, 400)
                        .mapToObj(i -> "  ".repeat(i) + "- [ ] a\n")
                        .collect(java.util.stream.Collectors.joining()),
                "- [ ".repeat(4_000) + "\n",
                "[ ] ".repeat(4_000) + "\n",
                "\u2610".repeat(15_000) + "\n",
                "**Label**: ____ ".repeat(1_000) + "\n",
                ("Label: " + " ".repeat(9_000) + "x Date: \n").repeat(50),
                ("**a**: " + "_ ".repeat(9_000) + "\n").repeat(50),
                ("- x: " + "- ".repeat(9_000) + "\n").repeat(50),
                ("- x: " + "_".repeat(9_000) + " x\n").repeat(50),
                ("- x " + "\\\\_".repeat(4_500) + " x (\n").repeat(50),
                ("Signed by: " + "Ab ".repeat(3_000) + "2026-01-01\n\n").repeat(50),
                "# Done ✅\n- [ ] a\n".repeat(5_000),
                ("- [ ] a " + "<!-- countersign: ".repeat(800) + "\n").repeat(50),
                ("- [ ] " + "(".repeat(19_000) + "\n").repeat(50),
                "# " + "a ".repeat(9_000) + "\n" + "- [ ] a\n".repeat(50_000),
                "| a | Status |\n| --- | --- |\n" + "| x | ✅ |\n".repeat(50_000),
                "| a | Status |\n| --- | --- |\n| x | " + ":".repeat(15_000) + " |\n",
                "<div>\n\n".repeat(50_000),
                "- [ ] ![[]()".repeat(1_500),
                "*a_ ".repeat(5_000),
                "a\n".repeat(300_000));
    }

    @ParameterizedTest
    @MethodSource("heaps")
    void a_heap_of_one_thing_is_read_in_time(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> read(text).ifPresent(HostileTextTest::holdsTogether));
    }

    private static Optional<Checklist> read(String text) {
        return new ChecklistParser(ReadingRules.DEFAULT).parse(SourceFile.of("a.md", text), new Diagnostics());
    }

    private static void holdsTogether(Checklist checklist) {
        Set<String> ids = new TreeSet<>();
        List<Item> items = checklist.items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int index = i;
            assertThat(ids.add(item.id().value())).isTrue();
            assertThat(item.at().line()).isLessThanOrEqualTo(checklist.source().lineCount());
            item.place().parent().ifPresent(parent -> assertThat(parent).isLessThan(index));
            if (item.kind() == Kind.TASK)
                assertThat(checklist
                                .source()
                                .line(item.at().line())
                                .charAt(item.at().column() - 1))
                        .isEqualTo('[');
        }
    }
}
