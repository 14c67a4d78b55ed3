package countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PageNamesTest {
    @Test
    void a_page_is_named_after_its_path() {
        PageNames names = PageNames.of(List.of("checklists/production.md", "docs/Ops/Go Live.md"), List.of("a/é.xml"));
        assertThat(names.checklist("checklists/production.md")).isEqualTo("checklist-production.html");
        assertThat(names.checklist("docs/Ops/Go Live.md")).isEqualTo("checklist-docs-ops-go-live.html");
        assertThat(names.evidence("a/é.xml")).isEqualTo("e-a-e-xml");
    }

    @Test
    void a_name_stays_the_same_when_other_checklists_come() {
        String alone = PageNames.of(List.of("checklists/a.md"), List.of()).checklist("checklists/a.md");
        String among = PageNames.of(List.of("checklists/b.md", "checklists/a.md", "docs/a.md"), List.of())
                .checklist("checklists/a.md");
        assertThat(among).isEqualTo(alone);
    }

    @Test
    void paths_that_look_alike_get_names_that_differ_whatever_their_order() {
        List<String> alike = List.of("docs/a-b.md", "docs/a/b.md", "docs/A-B.md", "docs/a_b.md", "docs/a--b.md");
        assertThat(names(alike)).doesNotHaveDuplicates().isEqualTo(names(alike));
        List<String> shuffled = new ArrayList<>(alike);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(names(shuffled)).containsExactlyInAnyOrderElementsOf(names(alike));
    }

    @Test
    void a_name_is_short_and_safe_whatever_the_path() {
        List<String> paths =
                List.of("x".repeat(300) + ".md", "リリース.md", "…md", "con.md", "a<b>&\"c\u202E.md", "../x.md");
        assertThat(names(paths)).allMatch(name -> name.matches("checklist-[a-z0-9-]+\\.html") && name.length() <= 100);
        assertThat(names(paths)).doesNotHaveDuplicates();
    }

    private static List<String> names(List<String> paths) {
        PageNames names = PageNames.of(paths, List.of());
        return paths.stream()
                .map(path -> names.checklist(path).toLowerCase(Locale.ROOT))
                .toList();
    }
}
