package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact.Selection;
import countersign.evidence.Keeping;
import countersign.evidence.Limits;
import countersign.evidence.Outcome;
import countersign.evidence.Wanted;
import countersign.source.Glob;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
    private static final String POM = """
            <?xml version="1.0"?>
            <m:project xmlns:m="http://maven.apache.org/POM/4.0.0" xmlns="urn:other">
              <m:version>1.2</m:version>
              <scm tag="v1"><url>a</url><url><![CDATA[<b>]]></url></scm>
            </m:project>""";

    @Test
    void a_json_file_needs_no_format_to_be_asked_by_path() {
        Collected collected = ask("{\"state\": \"UP\", \"n\": 1.0}", "$.state", "$.n", "$.missing");
        Evidence evidence = collected.files().get(0);
        assertThat(evidence.state()).isEqualTo(State.READ);
        assertThat(evidence.format()).isEqualTo("json");
        assertThat(evidence.outcome()).isEqualTo(Outcome.NONE);
        assertThat(evidence.silences()).containsExactly("time", "commit");
        assertThat(Collected.facts(evidence, Selection.class))
                .extracting(selection -> selection.query() + " " + selection.values())
                .containsExactly("$.missing []", "$.n [1.0]", "$.state [UP]");
        assertThat(collected.diagnostics()).isEmpty();
    }

    @Test
    void a_pattern_is_looked_up_in_the_lines_of_any_text() {
        for (String text : List.of("code: 0\n", "{\"a\": 1}\ncode: 0", "<a>\ncode: 0\n</a>", "\u00e9\ncode: 0")) {
            Evidence evidence = lines(MemoryFile.of("reports/a.txt", text));
            assertThat(evidence.state()).as(text).isEqualTo(State.READ);
            assertThat(evidence.format()).isEqualTo("text");
            assertThat(values(evidence, "^code: (?P<n>[0-9]+)")).containsExactly("0");
        }
        Evidence latin =
                lines(new MemoryFile("reports/a.txt", "caf\u00e9\ncode: 0".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(values(latin, "^code: (?P<n>[0-9]+)")).containsExactly("0");
    }

    @Test
    void a_pattern_finds_nothing_in_an_empty_file_or_in_one_that_is_no_text() {
        assertThat(lines(MemoryFile.of("reports/a.txt", "")).state()).isEqualTo(State.UNRECOGNISED);
        assertThat(lines(MemoryFile.of("reports/a.txt", "\0code: 0")).state()).isEqualTo(State.UNRECOGNISED);
    }

    private static Evidence lines(MemoryFile file) {
        Wanted.Query query = new Wanted.Query("^code: (?P<n>[0-9]+)", new Glob("reports/*.txt"), Wanted.Language.LINES);
        return Collected.of(Limits.DEFAULT, new Wanted(Set.of(), Set.of(query), Set.of()), file)
                .files()
                .get(0);
    }

    @Test
    void a_file_that_no_path_is_for_is_not_looked_at() {
        Evidence evidence = Collected.of(
                        Limits.DEFAULT,
                        new Wanted(Set.of(), Set.of(new Wanted.Query("$.a", new Glob("other/*.json"))), Set.of()),
                        MemoryFile.of("reports/a.json", "{\"a\": 1}"))
                .files()
                .get(0);
        assertThat(evidence.state()).isEqualTo(State.UNRECOGNISED);
    }

    @Test
    void yaml_scalars_are_compared_and_shown_as_written() {
        String yaml = "replicas: 03\nimage: \"1.10\"\nlive: yes\nready: true\nnothing:\nlist:\n  - a: 1.50\n  - a: x\n";
        Evidence evidence = ask(
                        yaml,
                        "$.replicas",
                        "$.image",
                        "$.live",
                        "$.ready",
                        "$.nothing",
                        "$.list[?@.a == 1.5].a",
                        "$.list")
                .files()
                .get(0);
        assertThat(evidence.format()).isEqualTo("yaml");
        assertThat(values(evidence, "$.replicas")).containsExactly("03");
        assertThat(values(evidence, "$.image")).containsExactly("1.10");
        assertThat(values(evidence, "$.live")).containsExactly("yes");
        assertThat(values(evidence, "$.ready")).containsExactly("true");
        assertThat(values(evidence, "$.nothing")).containsExactly("null");
        assertThat(values(evidence, "$.list[?@.a == 1.5].a")).containsExactly("1.50");
        assertThat(values(evidence, "$.list")).containsExactly("[{\"a\":1.50},{\"a\":\"x\"}]");
    }

    @Test
    void several_json_values_are_a_list() {
        Evidence evidence = ask("{\"State\":\"running\"}\n{\"State\":\"exited\"}\n", "$[*].State")
                .files()
                .get(0);
        assertThat(values(evidence, "$[*].State")).containsExactly("running", "exited");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /project/version            | [1.2]
                    /m:project/m:version        | [1.2]
                    //url                       | [a, <b>]
                    //scm/@tag                  | [v1]
                    //url[2]                    | [<b>]
                    //scm[@tag = "x:y"]         | []
                    count(//url)                | [2]
                    //version = 1.2             | [true]
                    child::project/descendant::url[1] | [a]
                    string(//m:version)         | [1.2]
                    """, quoteCharacter = '\'')
    void an_xpath_means_local_names(String path, String selected) {
        Evidence evidence = ask(POM, path).files().get(0);
        assertThat(evidence.format()).isEqualTo("xml");
        assertThat(values(evidence, path)).hasToString(selected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.a", "//x[", "document('/etc/passwd')", "unparsed-text('x')"})
    void a_path_that_is_no_xpath_is_reported_and_selects_nothing(String path) {
        Collected collected = ask(POM, path);
        assertThat(Collected.facts(collected.files().get(0), Selection.class)).isEmpty();
        assertThat(collected.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.EVIDENCE_UNREADABLE);
            assertThat(diagnostic.help()).contains("mend the path");
        });
    }

    @Test
    void a_file_with_a_format_keeps_it_and_can_be_asked_as_well() {
        Evidence evidence = ask("<testsuite><testcase name='a'/></testsuite>", "//testcase/@name")
                .files()
                .get(0);
        assertThat(evidence.format()).isEqualTo("junit-xml");
        assertThat(evidence.outcome()).isEqualTo(Outcome.PASS);
        assertThat(values(evidence, "//testcase/@name")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "just words\nand more: words: here",
                "{\"a\": ",
                "a: [1\n",
                "a: &x 1\nb: *x\n",
                "<a><b></a>",
                "\0\1"
            })
    void what_cannot_be_held_as_a_tree_selects_nothing(String text) {
        Collected collected = ask(text, "$.a", "//a");
        assertThat(collected.files().get(0).state()).isNotEqualTo(State.READ);
        assertThat(collected.files().get(0).facts()).isEmpty();
        assertThat(collected.diagnostics())
                .extracting(Diagnostic::code)
                .hasSize(1)
                .containsAnyOf(Code.EVIDENCE_UNREADABLE, Code.EVIDENCE_UNRECOGNISED);
    }

    @Test
    void a_tree_over_the_limit_is_not_held() {
        Limits tight = new Limits(10_000, 100, 10, 100, 1000, Keeping.DEFAULT);
        Collected collected =
                Collected.of(tight, wanted("$.a"), MemoryFile.of("x.json", "{\"a\": [" + "1,".repeat(100) + "1]}"));
        assertThat(collected.files().get(0).state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void paths_that_multiply_are_stopped() {
        String deep = "[".repeat(150) + "1,".repeat(2000) + "1" + "]".repeat(150);
        Collected collected =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ask(deep, "$" + "..*".repeat(30), "$..*"));
        assertThat(collected.diagnostics()).isNotEmpty();
    }

    @Test
    void an_xml_bomb_is_not_expanded_for_an_xpath() {
        String bomb = "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>";
        assertThat(ask(bomb, "/a").files().get(0).state()).isEqualTo(State.UNREADABLE);
    }

    private static Collected ask(String text, String... paths) {
        return Collected.of(Limits.DEFAULT, wanted(paths), MemoryFile.of("reports/asked", text));
    }

    private static Wanted wanted(String... paths) {
        Set<Wanted.Query> queries = Arrays.stream(paths)
                .map(path -> new Wanted.Query(path, new Glob("**")))
                .collect(Collectors.toSet());
        return new Wanted(Set.of(), queries, Set.of());
    }

    private static List<String> values(Evidence evidence, String path) {
        return Collected.facts(evidence, Selection.class).stream()
                .filter(selection -> selection.query().equals(path))
                .findFirst()
                .orElseThrow()
                .values();
    }
}
