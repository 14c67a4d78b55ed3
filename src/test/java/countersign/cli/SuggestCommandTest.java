package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class SuggestCommandTest {
    private static final String UNIT = "evidence/unit/junit.xml";

    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void aProjectWithEvidence() {
        stage = new Stage(folder, Map.of());
        stage.write("checklists/" + UNIT, junit("cart.adds", "cart.empties", "session.token_expires_soon"));
        stage.write("checklists/evidence/scan.sarif", """
                {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "CodeQL"}}, "results": [],
                  "invocations": [{"executionSuccessful": true}]}]}
                """);
    }

    @Test
    void what_is_proposed_can_be_pasted_and_binds() {
        stage.write("checklists/launch.md", """
                # Launch

                - [x] All unit tests pass
                - [x] Security scan: no findings
                - [ ] Session token expires
                - [ ] The caterer is paid
                """);

        assertThat(stage.run("suggest")).isZero();
        String sidecar = stage.out();
        assertThat(sidecar).isEqualTo("""
                # checklists/launch.evidence.yaml: what its unbound items could need. Nothing is bound before you paste it.
                items:
                  # line 3, likely: both are about unit tests
                  - item: All unit tests pass
                    needs:
                      - tests: evidence/unit/junit.xml
                  # line 4, likely: both are about security scan
                  - item: "Security scan: no findings"
                    needs:
                      - findings: evidence/scan.sarif
                        tool: CodeQL
                  # line 5, likely: there are tests for it: 1 named session, token, expires
                  - item: Session token expires
                    needs:
                      - tests: evidence/unit/junit.xml
                        named: "*session*"

                # Evidence that no item asks for:
                #   checklists/evidence/scan.sarif (sarif)
                #     checklists/launch.md:4:3 "Security scan: no findings": likely: both are about security scan
                #   checklists/evidence/unit/junit.xml (junit-xml)
                #     checklists/launch.md:3:3 All unit tests pass: likely: both are about unit tests
                #     checklists/launch.md:5:3 Session token expires: likely: there are tests for it: 1 named session, token, expires
                """);
        stage.write("checklists/launch.evidence.yaml", sidecar);
        stage.run("check", "--format", "json");
        assertThat(verdicts()).isEqualTo("verified verified ready open ");
    }

    @Test
    void what_is_bound_already_is_not_proposed_again() {
        stage.write(
                "checklists/launch.md", "# Launch\n\n- [x] All unit tests pass\n- [x] Security scan: no findings\n");
        stage.write(
                "checklists/launch.evidence.yaml",
                "items:\n  - item: All unit tests pass\n    needs: {tests: " + UNIT + "}\n");
        stage.run("suggest");
        assertThat(stage.out()).contains("Security scan").doesNotContain("unit tests", "junit.xml");
    }

    @Test
    void an_item_of_the_same_text_is_named_by_its_section_or_its_id() {
        stage.write("checklists/launch.md", """
                # Launch

                ## Shop

                - [x] Unit tests pass

                ## Desk

                - [x] Unit tests pass
                - [x] Unit tests pass
                """);
        stage.run("suggest");
        assertThat(stage.out()).contains("- item: Unit tests pass\n    section: Shop\n", "- item: unit-tests-pass-");
        stage.write("checklists/launch.evidence.yaml", stage.out());
        stage.run("check", "--format", "json");
        assertThat(verdicts()).isEqualTo("verified verified verified ");
    }

    @Test
    void a_recorded_command_is_proposed_where_the_item_holds_its_beginning() {
        stage.write("checklists/launch.md", "# Launch\n\n- [x] Greets: `echo hello`\n");
        stage.run("run", "--", "echo", "hello", "there");
        stage.run("suggest");
        assertThat(stage.out())
                .contains("strong: the item holds a command that was recorded: echo hello there")
                .contains("      - command: echo hello there\n");
    }

    @Test
    void a_bound_without_its_metric_in_full_is_proposed_and_a_share_of_a_hundred_as_such() {
        stage.write("checklists/launch.md", "# Launch\n\n- [ ] Lighthouse best practices > 90\n");
        stage.write("checklists/evidence/lh.json", """
                {"lighthouseVersion": "12.0.0", "fetchTime": "2026-11-22T10:00:00.000Z", "finalDisplayedUrl": "https://a.example/",
                 "audits": {}, "categories": {"best-practices": {"id": "best-practices", "title": "Best", "score": 0.96}}}
                """);
        stage.run("suggest");
        assertThat(stage.out()).contains("best-practices", "is: \"> 90%\"");
    }

    @Test
    void plans_and_documents_are_left_to_people() {
        stage.write("checklists/launch.md", "# Launch\n\n- [ ] Security scan procedure is documented\n");
        stage.run("suggest");
        assertThat(stage.out()).doesNotContain("items:");
        assertThat(stage.err()).contains("nothing to propose");
    }

    @Test
    void what_is_only_possible_stands_in_comments() {
        stage.write("checklists/launch.md", "# Launch\n\n- [ ] Integration tests pass\n");
        stage.write("checklists/" + UNIT, "");
        stage.write("checklists/evidence/all.xml", junit("a", "b"));
        stage.run("suggest");
        assertThat(stage.out())
                .contains("possible: both are about tests", "  # - item: Integration tests pass")
                .doesNotContain("\nitems:");
    }

    @Test
    void programs_get_points_and_reasons() {
        stage.write("checklists/launch.md", "# Launch\n\n- [x] All unit tests pass\n");
        assertThat(stage.run("suggest", "--format", "json")).isZero();
        JsonNode item = new ObjectMapper().readTree(stage.out()).at("/suggestions/0/items/0");
        assertThat(item.get("text").asString()).isEqualTo("All unit tests pass");
        JsonNode candidate = item.at("/candidates/0");
        assertThat(candidate.get("strength").asString()).isEqualTo("likely");
        assertThat(candidate.at("/needs/tests").asString()).isEqualTo(UNIT);
        assertThat(candidate.at("/reasons/0/kind").asString()).isEqualTo("topic");
        assertThat(new ObjectMapper()
                        .readTree(stage.out())
                        .at("/orphans/1/items/0/id")
                        .asString())
                .isEqualTo(item.get("id").asString());
    }

    private String verdicts() {
        StringBuilder verdicts = new StringBuilder();
        for (JsonNode item : new ObjectMapper().readTree(stage.out()).at("/checklists/0/items"))
            verdicts.append(item.get("verdict").asString()).append(' ');
        return verdicts.toString();
    }

    private static String junit(String... names) {
        StringBuilder cases = new StringBuilder();
        for (String name : names)
            cases.append("<testcase classname='shop' name='").append(name).append("'/>");
        return "<testsuite name='shop' tests='" + names.length + "'>" + cases + "</testsuite>";
    }
}
