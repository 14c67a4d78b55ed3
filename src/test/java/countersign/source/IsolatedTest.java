package countersign.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IsolatedTest {
    @Test
    void a_path_beside_arabic_keeps_its_order() {
        assertThat(Isolated.of("claimed  نسخ redis الآن  checklists/ar.md:6"))
                .isEqualTo("claimed  \u2068نسخ redis الآن\u2069  checklists/ar.md:6");
        assertThat(Isolated.of("בדיקה, due 2026-12-01")).isEqualTo("\u2068בדיקה\u2069, due 2026-12-01");
    }

    @Test
    void a_line_that_runs_left_to_right_is_left_alone() {
        assertThat(Isolated.of("確認 ✅ – done")).isEqualTo("確認 ✅ – done");
        assertThat(Isolated.of("")).isEmpty();
    }
}
