package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ItemIdTest {
    @Test
    void a_name_is_readable_and_short() {
        List<String> ids =
                ids("- [ ] All the unit tests of the whole project pass on every machine", "- [ ] Ünïcode", "- [ ] 測試");
        assertThat(ids.get(0)).matches("all-the-unit-tests-of-the-whole-project-[0-9a-f]{6}");
        assertThat(ids.get(1)).matches("unicode-[0-9a-f]{6}");
        assertThat(ids.get(2)).matches("item-[0-9a-f]{6}");
    }

    @Test
    void a_name_survives_reordering_and_edits_elsewhere() {
        List<String> before = ids("# T", "## 1. Web", "- [ ] one", "- [ ] two");
        List<String> after =
                ids("# Other", "text", "## 1. New", "- [ ] new", "## 2. \uD83C\uDF10 Web", "- [x] two", "- [ ] one");
        assertThat(after.subList(1, 3)).containsExactly(before.get(1), before.get(0));
    }

    @Test
    void a_name_survives_a_tick_and_a_change_of_marks_but_not_of_words() {
        String open = ids("- [ ] Rotate **keys**, now").get(0);
        assertThat(ids("- [x] Rotate keys now!")).containsExactly(open);
        assertThat(ids("- [ ] Rotate locks now")).doesNotContain(open);
    }

    @Test
    void equal_names_are_numbered_and_never_meet_a_written_one() {
        String name = ids("- [ ] one").get(0);
        assertThat(ids("- [ ] one", "- [ ] one", "- [ ] one")).containsExactly(name, name + "-2", name + "-3");
        assertThat(ids("- [ ] one", "- [ ] two <!-- countersign: id=" + name + " -->"))
                .containsExactly(name + "-2", name);
    }

    @Test
    void the_section_is_part_of_the_name() {
        assertThat(ids("## A", "- [ ] one", "## B", "- [ ] one"))
                .doesNotHaveDuplicates()
                .noneMatch(id -> id.endsWith("-2"));
    }

    private static List<String> ids(String... lines) {
        return Reading.of(lines).items().stream().map(item -> item.id().value()).toList();
    }
}
