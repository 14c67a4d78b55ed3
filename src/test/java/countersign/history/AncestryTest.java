package countersign.history;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.RealGit;
import countersign.subject.Kinship;
import countersign.subject.Kinship.Relation;
import countersign.subject.Lineage;
import countersign.subject.Lineage.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AncestryTest {
    private static final String NOBODY = "0123456789012345678901234567890123456789";

    @TempDir
    Path above;

    private RealGit git;
    private String first;
    private String second;

    @BeforeEach
    void twoCommits() throws IOException {
        git = RealGit.init(Files.createDirectory(above.resolve("harbour")));
        first = git.commit("src/App.java", "1");
        second = git.commit("docs/a.md", "1");
    }

    private Lineage of(String... commits) {
        return Ancestry.of(git.folder(), Set.of(commits));
    }

    private Kinship kinship(String commit) {
        return of(commit).of(commit);
    }

    @Test
    void the_commit_checked_out_is_the_same_also_by_the_beginning_of_its_id() {
        assertThat(kinship(second)).isEqualTo(Kinship.SAME);
        assertThat(kinship(second.substring(0, 7))).isEqualTo(Kinship.SAME);
        assertThat(of(second).history()).isEqualTo(History.WHOLE);
        assertThat(of(second).uncommitted()).isEmpty();
    }

    @Test
    void an_ancestor_is_so_many_commits_behind_and_files_differ() {
        git.commit("src/App.java", "2");

        assertThat(kinship(first))
                .isEqualTo(new Kinship(Relation.ANCESTOR, false, 2, List.of("docs/a.md", "src/App.java")));
        assertThat(kinship(second).behind()).isEqualTo(1);
    }

    @Test
    void commits_of_merged_branches_count_too() {
        git.run("checkout", "--quiet", "-b", "side", first);
        String side = git.commit("side.txt", "1");
        git.run("checkout", "--quiet", "main");
        git.run("merge", "--quiet", "--no-edit", side);

        assertThat(kinship(side)).isEqualTo(new Kinship(Relation.ANCESTOR, false, 2, List.of("docs/a.md")));
        assertThat(kinship(first).behind()).isEqualTo(3);
    }

    @Test
    void a_commit_of_another_branch_is_neither_the_same_nor_an_ancestor() {
        git.run("checkout", "--quiet", "-b", "side", first);
        git.commit("docs/a.md", "1");
        git.run("commit", "--quiet", "--amend", "--message=y");
        String side = git.run("rev-parse", "HEAD").strip();
        git.run("checkout", "--quiet", "main");

        assertThat(kinship(side)).isEqualTo(new Kinship(Relation.OTHER, true, 0, List.of()));
    }

    @Test
    void what_the_repository_does_not_hold_is_unknown() {
        for (String name : List.of(NOBODY, "0123456", "main", "HEAD", "v1.0", "abc", first + "00", "", "../../etc"))
            assertThat(kinship(name)).as(name).isEqualTo(Kinship.UNKNOWN);
    }

    @Test
    void a_tree_or_a_file_is_no_commit() {
        assertThat(kinship(git.run("rev-parse", "HEAD^{tree}").strip())).isEqualTo(Kinship.UNKNOWN);
        assertThat(kinship(git.run("rev-parse", "HEAD:docs/a.md").strip())).isEqualTo(Kinship.UNKNOWN);
    }

    @Test
    void tracked_files_that_were_changed_and_not_committed_are_listed() throws IOException {
        git.write("src/App.java", "22");
        git.write("src/New.java", "untracked");
        Files.delete(git.folder().resolve("docs/a.md"));

        assertThat(of(second).uncommitted()).containsExactly("docs/a.md", "src/App.java");
    }

    @Test
    void files_are_named_from_the_folder_that_is_asked_for() {
        git.commit("src/App.java", "2");
        git.write("docs/a.md", "22");

        Lineage lineage = Ancestry.of(git.folder().resolve("docs"), Set.of(first));

        assertThat(lineage.of(first).changed()).containsExactly("a.md", "../src/App.java");
        assertThat(lineage.uncommitted()).containsExactly("a.md");
    }

    @Test
    void a_clone_without_depth_knows_that_it_is_cut_off() throws IOException {
        Path folder = above.resolve("shallow");
        git.run("clone", "--quiet", "--depth=1", "file://" + git.folder().toRealPath(), folder.toString());

        Lineage lineage = Ancestry.of(folder, Set.of(first, second));

        assertThat(lineage.history()).isEqualTo(History.SHALLOW);
        assertThat(lineage.of(second)).isEqualTo(Kinship.SAME);
        assertThat(lineage.of(first)).isEqualTo(Kinship.UNKNOWN);
    }

    @Test
    void a_second_work_tree_of_the_repository_knows_as_much() throws IOException {
        Path folder = above.resolve("second");
        git.run("worktree", "add", "--quiet", "--detach", folder.toString(), second);
        Files.writeString(folder.resolve("src/App.java"), "22");

        Lineage lineage = Ancestry.of(folder, Set.of(first, second));

        assertThat(lineage.of(second)).isEqualTo(Kinship.SAME);
        assertThat(lineage.of(first).behind()).isEqualTo(1);
        assertThat(lineage.uncommitted()).containsExactly("src/App.java");
    }

    @Test
    void where_the_commit_is_there_and_its_files_are_not_it_is_unknown() throws IOException {
        String tree = git.run("rev-parse", first + "^{tree}").strip();
        Files.delete(git.folder().resolve(".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2)));

        assertThat(kinship(first)).isEqualTo(Kinship.UNKNOWN);
        assertThat(kinship(second)).isEqualTo(Kinship.SAME);
    }

    @Test
    void without_a_repository_or_a_commit_nothing_is_known() throws IOException {
        assertThat(Ancestry.of(above, Set.of(first))).isEqualTo(Lineage.NONE);
        RealGit empty = RealGit.init(Files.createDirectory(above.resolve("empty")));
        assertThat(Ancestry.of(empty.folder(), Set.of(first))).isEqualTo(Lineage.NONE);
        Files.writeString(git.folder().resolve(".git/index"), "no index");
        assertThat(of(first)).isEqualTo(Lineage.NONE);
    }
}
