package countersign.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreePathTest {
    @Test
    void a_path_is_resolved_in_its_folder() {
        assertThat(TreePath.resolve("docs/launch", "../evidence/a.xml")).contains("docs/evidence/a.xml");
        assertThat(TreePath.resolve("", "a/./b//c")).contains("a/b/c");
        assertThat(TreePath.resolve("a", "..")).contains("");
    }

    @Test
    void a_path_that_leads_outside_the_root_is_none() {
        assertThat(TreePath.resolve("a", "../../b")).isEmpty();
        assertThat(TreePath.resolve("a/b", "c/../../../../a/b")).isEmpty();
        assertThat(TreePath.resolve("a", "/b")).isEmpty();
    }

    @Test
    void folder_and_name_make_up_a_path() {
        assertThat(TreePath.folderOf("a/b/c.md")).isEqualTo("a/b");
        assertThat(TreePath.folderOf("c.md")).isEmpty();
        assertThat(TreePath.nameOf("a/b/c.md")).isEqualTo("c.md");
        assertThat(TreePath.nameOf("c.md")).isEqualTo("c.md");
    }
}
