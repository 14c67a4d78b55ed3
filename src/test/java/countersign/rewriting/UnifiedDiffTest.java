package countersign.rewriting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import countersign.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnifiedDiffTest {
    @Test
    void a_changed_line_stands_between_three_lines_on_either_side() {
        assertThat(diff("1\n2\n3\n4\n[ ]\n6\n7\n8\n9\n")).isEqualTo("""
                --- a/a.md
                +++ b/a.md
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -[ ]
                +[x]
                 6
                 7
                 8
                """);
    }

    @Test
    void changes_close_to_each_other_are_one_hunk_and_others_are_not() {
        String near = "[ ]\n" + "-\n".repeat(6) + "[ ]\n";
        String far = "[ ]\n" + "-\n".repeat(7) + "[ ]\n";
        assertThat(diff(near).lines().filter(line -> line.startsWith("@@"))).containsExactly("@@ -1,8 +1,8 @@");
        assertThat(diff(far).lines().filter(line -> line.startsWith("@@")))
                .containsExactly("@@ -1,4 +1,4 @@", "@@ -6,4 +6,4 @@");
    }

    @Test
    void lines_that_change_together_go_first_and_come_then() {
        assertThat(diff("[ ] a\n[ ] b\n")).endsWith("-[ ] a\n-[ ] b\n+[x] a\n+[x] b\n");
    }

    @Test
    void line_ends_are_kept_and_a_missing_one_is_said() {
        assertThat(diff("a\r\n[ ]")).isEqualTo("""
                --- a/a.md
                +++ b/a.md
                @@ -1,2 +1,2 @@
                 a\r
                -[ ]
                \\ No newline at end of file
                +[x]
                \\ No newline at end of file
                """);
        assertThat(diff("[ ]\n")).contains("@@ -1 +1 @@");
    }

    @Test
    void nothing_to_change_is_no_diff() {
        assertThat(diff("a\n")).isEmpty();
    }

    @Test
    void edits_that_overlap_or_change_lines_are_a_defect() {
        SourceFile file = SourceFile.of("a.md", "abc");
        assertThatThrownBy(() -> new Revised(file, List.of(new Edit(0, 2, ""), new Edit(1, 3, ""))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UnifiedDiff.of(new Revised(file, List.of(new Edit(0, 1, "\n\n")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String diff(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int at = text.indexOf("[ ]"); at >= 0; at = text.indexOf("[ ]", at + 1))
            edits.add(new Edit(at + 1, at + 2, "x"));
        return UnifiedDiff.of(new Revised(SourceFile.of("a.md", text), edits));
    }
}
