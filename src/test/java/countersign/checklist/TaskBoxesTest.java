package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TaskBoxesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ] a",
                "* [x] a",
                "+ [X] a",
                "1. [ ] a",
                "7) [ ] a",
                "-\t[ ] a",
                "> - [ ] a",
                "- [ ]\ta",
                "- [\t] a",
                "- [ ]\n  a",
                "para\n- [ ] a",
                "para\n1. [ ] a",
                "- [x] a\n\n[x]: /u",
                "- [ ] [a](u)",
                "- [~] a",
                "- [N/A] a"
            })
    void is_an_item(String text) {
        assertThat(texts(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ]",
                "- [ ] ",
                "- []",
                "-[ ] a",
                "- [x]a",
                "- [ x ] a",
                "- [  ] a",
                "- [\u00a0] a",
                "-     [ ] a",
                "    - [ ] a",
                "- [x](u) a",
                "- [x]: a",
                "- \\[x] a",
                "- &#91;x] a",
                "- `[ ]` a",
                "- **[ ] a**",
                "## [ ] a",
                "[ ] a",
                "para\n2. [ ] a",
                "<details>\n- [ ] a",
                "<!--\n- [ ] a\n-->",
                "```\n- [ ] a\n```",
                "- [1] a",
                "- [It] a",
                "- [~] a\n\n[~]: /u"
            })
    void is_no_item(String text) {
        assertThat(texts(text)).isEmpty();
    }

    @Test
    void the_box_is_no_part_of_the_text() {
        assertThat(texts("- [x] **Bold** and `code`, [link](u) ![alt](i)\n  over lines"))
                .containsExactly("Bold and code, link alt over lines");
    }

    private static List<String> texts(String text) {
        return new ChecklistParser(ReadingRules.DEFAULT)
                .parse(SourceFile.of("a.md", text), new Diagnostics()).stream()
                        .flatMap(checklist -> checklist.items().stream())
                        .map(Item::text)
                        .toList();
    }
}
