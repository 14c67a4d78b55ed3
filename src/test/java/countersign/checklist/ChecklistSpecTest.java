package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.diagnostic.TextIntake;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages under {@code src/test/spec} say what is read from what is written; here they are held to it, in every form a file comes in. */
final class ChecklistSpecTest {
    static Iterable<SpecPage.Example> examples() {
        return SpecPage.all();
    }

    @Test
    void the_pages_were_found() {
        assertThat(SpecPage.all()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_written_is_read(SpecPage.Example example) {
        assertThat(read(example.input())).as(example.toString()).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void line_ends_do_not_matter(SpecPage.Example example) {
        assertThat(read(example.input().replace("\n", "\r\n"))).isEqualTo(example.expected());
        assertThat(read(example.input().replace("\n", "\r"))).isEqualTo(example.expected());
        assertThat(read(example.input() + "\n")).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_byte_order_mark_does_not_matter(SpecPage.Example example) {
        assertThat(read("\uFEFF" + example.input())).isEqualTo(example.expected());
    }

    /** A tab behind a bullet moves nested text, so only flat examples are tried. */
    @ParameterizedTest
    @MethodSource("examples")
    void a_tab_behind_a_bullet_does_not_matter(SpecPage.Example example) {
        boolean flat = example.input().lines().noneMatch(line -> line.startsWith(" ") || line.contains("     "));
        String tabbed = flat ? example.input().replaceAll("(?m)^([-*+]) \\[", "$1\t[") : example.input();
        assertThat(read(tabbed)).isEqualTo(example.expected());
    }

    private static String read(String input) {
        Diagnostics diagnostics = new Diagnostics();
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        return TextIntake.read("page.md", bytes, diagnostics)
                .flatMap(source -> new ChecklistParser(ReadingRules.DEFAULT).parse(source, diagnostics))
                .map(checklist -> Told.of(checklist, diagnostics.sorted()))
                .orElseGet(() -> Told.nothing(diagnostics.sorted()));
    }
}
