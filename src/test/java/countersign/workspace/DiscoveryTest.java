package countersign.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.source.Glob;
import countersign.source.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
    @TempDir
    Path root;

    private final Diagnostics diagnostics = new Diagnostics();

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Workspace discover() {
        return discover(root);
    }

    private Workspace discover(Path start) {
        return Discovery.discover(start, Optional.empty(), diagnostics);
    }

    private static List<String> paths(List<InputFile> files) {
        return files.stream().map(InputFile::path).toList();
    }

    private List<String> complaints() {
        return diagnostics.sorted().stream()
                .map(d -> d.code().number() + " " + d.at())
                .toList();
    }

    @Test
    void without_configuration_the_folder_checklists_holds_everything() throws IOException {
        write("README.md", "");
        write("checklists/b.md", "");
        write("checklists/a/c.md", "");
        write("checklists/evidence/junit.xml", "");
        write("checklists/a/evidence/deep/er.json", "");
        write("checklists/people.attestation.yaml", "");
        write("checklists/notes.txt", "");
        write("other/evidence/x.xml", "");

        Workspace workspace = discover();

        assertThat(paths(workspace.checklists())).containsExactly("checklists/a/c.md", "checklists/b.md");
        assertThat(paths(workspace.evidence()))
                .containsExactly(
                        "checklists/a/evidence/deep/er.json",
                        "checklists/evidence/junit.xml",
                        "checklists/people.attestation.yaml");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void without_a_folder_checklists_the_folder_itself_holds_everything() throws IOException {
        write("a.md", "");
        write("docs/b.md", "");
        write("docs/evidence/x.xml", "");

        Workspace workspace = discover();

        assertThat(paths(workspace.checklists())).containsExactly("a.md", "docs/b.md");
        assertThat(paths(workspace.evidence())).containsExactly("docs/evidence/x.xml");
    }

    @Test
    void one_markdown_file_is_the_only_checklist_even_where_the_configuration_names_others() throws IOException {
        Path one = write("docs/a.md", "");
        write("docs/b.md", "");
        write("docs/evidence/x.xml", "");
        write("docs/countersign.yaml", "checklists: b.md\ntitle: T\n");

        Workspace workspace = discover(one);

        assertThat(paths(workspace.checklists())).containsExactly("a.md");
        assertThat(paths(workspace.evidence())).containsExactly("evidence/x.xml");
        assertThat(workspace.config().title()).isEqualTo("T");
    }

    @Test
    void a_markdown_file_in_a_folder_of_evidence_is_no_checklist() throws IOException {
        write("checklists/a.md", "");
        write("checklists/evidence/report.md", "");

        assertThat(paths(discover().checklists())).containsExactly("checklists/a.md");
    }

    @Test
    void folders_that_tools_fill_and_hidden_ones_are_entered_only_by_name() throws IOException {
        write("a.md", "");
        for (String folder : List.of("node_modules/p", "target/site", "build", ".git", ".hidden/x")) {
            write(folder + "/b.md", "");
        }
        write("target/surefire-reports/TEST-a.xml", "");
        write("modules/one/target/surefire-reports/TEST-b.xml", "");

        Workspace workspace = discover();

        assertThat(paths(workspace.checklists())).containsExactly("a.md");
        assertThat(paths(workspace.match(new Glob("target/surefire-reports/*.xml"))))
                .containsExactly("target/surefire-reports/TEST-a.xml");
        assertThat(paths(workspace.match(new Glob("**/target/surefire-reports/*.xml"))))
                .hasSize(2);
        assertThat(paths(workspace.match(new Glob("modules/*/{target,out}/surefire-reports/*.xml"))))
                .hasSize(1);
        assertThat(paths(workspace.match(new Glob("**/*.xml")))).isEmpty();
    }

    @Test
    void a_pattern_matches_files_in_order_of_path_and_nothing_where_there_is_no_folder() throws IOException {
        write("checklists/a.md", "");
        for (String name : List.of("b", "a", "B", "é", "a-1")) write("e/" + name + ".xml", "");

        Workspace workspace = discover();

        assertThat(paths(workspace.match(new Glob("e/*.xml"))))
                .containsExactly("e/B.xml", "e/a-1.xml", "e/a.xml", "e/b.xml", "e/é.xml");
        assertThat(workspace.match(new Glob("missing/*.xml"))).isEmpty();
        assertThat(workspace.match(new Glob("e/*.xml/x"))).isEmpty();
    }

    @Test
    void sidecars_stand_beside_checklists_or_where_checklists_could_be() throws IOException {
        write("checklists/a.md", "");
        write("checklists/a.evidence.yaml", "");
        write("checklists/orphan.evidence.yaml", "");
        write("checklists/evidence/api.evidence.yaml", "");
        write("checklists/old/b.md", "");
        write("checklists/old/b.evidence.yaml", "");
        write("countersign.yaml", "checklists: [\"checklists/**/*.md\", \"!checklists/old/**\"]\n");

        Workspace workspace = discover();

        assertThat(paths(workspace.checklists())).containsExactly("checklists/a.md");
        assertThat(paths(workspace.sidecars()))
                .containsExactly("checklists/a.evidence.yaml", "checklists/orphan.evidence.yaml");
        assertThat(Workspace.checklistOf("checklists/a.evidence.yaml")).isEqualTo("checklists/a.md");
    }

    @Test
    void a_single_checklist_is_read_in_its_project() throws IOException {
        write("project/countersign.yaml", "title: Ferry\nevidence: reports/*.xml\n");
        write("project/reports/a.xml", "");
        write("project/docs/b.md", "");
        Path file = write("project/docs/a.md", "");

        Workspace workspace = discover(file);

        assertThat(workspace.isPart()).isTrue();
        assertThat(paths(workspace.checklists())).containsExactly("docs/a.md");
        assertThat(paths(workspace.evidence())).containsExactly("reports/a.xml");
        assertThat(workspace.config().title()).isEqualTo("Ferry");
    }

    @Test
    void a_single_checklist_below_the_folder_of_checklists_has_what_all_have() throws IOException {
        write("checklists/evidence/a.xml", "");
        write("checklists/waivers.yaml", "");
        Path file = write("checklists/web/a.md", "");

        Workspace workspace = discover(file);

        assertThat(paths(workspace.checklists())).containsExactly("checklists/web/a.md");
        assertThat(paths(workspace.evidence())).containsExactly("checklists/evidence/a.xml");
        assertThat(workspace.waivers().map(InputFile::path)).contains("checklists/waivers.yaml");
    }

    @Test
    void a_single_checklist_without_a_project_has_its_own_folder() throws IOException {
        write("evidence/above.xml", "");
        write("docs/evidence/a.xml", "");

        Workspace workspace = discover(write("docs/a.md", ""));

        assertThat(paths(workspace.checklists())).containsExactly("a.md");
        assertThat(paths(workspace.evidence())).containsExactly("evidence/a.xml");
    }

    @Test
    void the_sidecar_of_a_single_checklist_is_found() throws IOException {
        Path one = write("a{1}.md", "");
        write("a{1}.evidence.yaml", "");
        write("b.evidence.yaml", "");

        assertThat(paths(discover(one).sidecars())).containsExactly("a{1}.evidence.yaml");
    }

    @Test
    void waivers_are_beside_the_checklists_unless_the_configuration_names_another_file() throws IOException {
        write("checklists/a.md", "");
        assertThat(discover().waivers()).isEmpty();

        write("checklists/waivers.yaml", "");
        assertThat(discover().waivers()).map(InputFile::path).contains("checklists/waivers.yaml");

        write("gaps.yaml", "");
        write("countersign.yaml", "waivers: gaps.yaml\n");
        assertThat(discover().waivers()).map(InputFile::path).contains("gaps.yaml");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void a_file_of_waivers_that_is_named_and_missing_is_reported() throws IOException {
        write("checklists/a.md", "");
        write("countersign.yaml", "title: T\nwaivers: gaps.yaml\n");

        assertThat(discover().waivers()).isEmpty();
        assertThat(complaints()).containsExactly("CS101 countersign.yaml:2:10");
    }

    @Test
    void no_checklist_is_reported_with_the_patterns_that_matched_none() {
        discover();

        assertThat(diagnostics.sorted()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().number()).isEqualTo("CS102");
            assertThat(diagnostic.message()).isEqualTo("no checklist matches **/*.md");
        });
    }

    @Test
    void a_folder_that_is_not_there_is_reported() {
        Workspace workspace = discover(root.resolve("missing"));

        assertThat(workspace.checklists()).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("there is no such file or folder");
    }

    @Test
    void a_configuration_elsewhere_speaks_of_this_folder() throws IOException {
        Path trusted = Files.writeString(
                Files.createDirectory(root.resolve("base")).resolve("c.yaml"), "checklists: b.md\nx: 1\n");
        write("tree/a.md", "");
        write("tree/b.md", "");
        write("tree/countersign.yaml", "checklists: a.md\n");

        Workspace workspace = Discovery.discover(root.resolve("tree"), Optional.of(trusted), diagnostics);

        assertThat(paths(workspace.checklists())).containsExactly("b.md");
        assertThat(complaints()).containsExactly("CS106 c.yaml:2:1");
    }

    @Test
    void a_configuration_that_is_named_and_missing_is_reported() throws IOException {
        write("a.md", "");

        Discovery.discover(root, Optional.of(root.resolve("none.yaml")), diagnostics);

        assertThat(complaints()).containsExactly("CS109 none.yaml:1:1");
    }

    @Test
    void more_files_than_the_limit_are_reported_once() throws IOException {
        for (int i = 0; i < 20; i++) write("f" + i + ".md", "");

        Discovery.discover(root, diagnostics, 10);

        assertThat(complaints()).containsExactly("CS103 .:1:1");
    }
}
