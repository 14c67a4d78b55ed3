package countersign.binding;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement.Quantifier;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Fact.FindingLevel;
import countersign.measure.Bound;
import countersign.measure.MaxAge;
import countersign.measure.Unit;
import countersign.source.Glob;
import countersign.source.SourceFile;
import countersign.yaml.Complaints;
import countersign.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementReaderTest {
    private static final Optional<MaxAge> WEEK = MaxAge.parse("7d");

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Need> needs(String yaml) {
        Complaints complaints = new Complaints(SourceFile.of("checklists/a.evidence.yaml", yaml), diagnostics);
        RequirementReader reader = new RequirementReader("checklists", BoundBy.SIDECAR, complaints);
        return new YamlReader(complaints)
                .read()
                .map(node -> reader.needs(node, new Validity(WEEK, Optional.empty())))
                .orElseThrow();
    }

    private Requirement one(String yaml) {
        List<Need> needs = needs(yaml);
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(needs).hasSize(1);
        return needs.get(0).requirement();
    }

    private static Glob glob(String pattern) {
        return new Glob(pattern);
    }

    private static Bound bound(String text) {
        return Bound.parse(text).orElseThrow();
    }

    @Test
    void tests_are_asked_for_from_the_folder_of_the_file() {
        assertThat(one("tests: reports/unit/*.xml"))
                .isEqualTo(new Requirement.Tests(glob("checklists/reports/unit/*.xml"), Optional.empty(), 1));
        assertThat(one("{tests: ../target/TEST-*.xml, named: \"api.*\", at-least: 79}"))
                .isEqualTo(new Requirement.Tests(glob("target/TEST-*.xml"), Optional.of(glob("api.*")), 79));
    }

    @Test
    void findings_are_bounded_at_none_from_warning_on() {
        assertThat(one("findings: s.sarif"))
                .isEqualTo(new Requirement.Findings(
                        glob("checklists/s.sarif"), Optional.empty(), FindingLevel.WARNING, 0));
        assertThat(one("{findings: s.sarif, tool: CodeQL, level: error, at-most: 2}"))
                .isEqualTo(new Requirement.Findings(
                        glob("checklists/s.sarif"), Optional.of("CodeQL"), FindingLevel.ERROR, 2));
    }

    @Test
    void a_metric_is_asked_for_in_some_file_or_in_any() {
        assertThat(one("{metric: largest-contentful-paint, in: lh/*.json, is: \"< 2.5 s\"}"))
                .isEqualTo(new Requirement.Metric(
                        "largest-contentful-paint", Optional.of(glob("checklists/lh/*.json")), bound("< 2.5 s")));
        assertThat(one("{metric: http_req_duration  p(95), is: <500ms}"))
                .isEqualTo(new Requirement.Metric("http_req_duration p(95)", Optional.empty(), bound("< 500 ms")));
    }

    @Test
    void a_command_is_asked_for_with_its_blanks_evened_out() {
        assertThat(one("command: python  manage.py migrate"))
                .isEqualTo(new Requirement.Command("python manage.py migrate", 0, Optional.empty()));
        assertThat(one("{command: lint, exit: 3, output: No migrations}"))
                .isEqualTo(new Requirement.Command("lint", 3, Optional.of("No migrations")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every: Running   | EVERY | Text[text=Running]",
                "some: true       | SOME  | Text[text=true]",
                "none: 0          | NONE  | Text[text=0]",
                "every: '>= 75'   | EVERY | Within[bound=>= 75]",
                "every: <html>    | EVERY | Text[text=<html>]",
                "every: a=1       | EVERY | Text[text=a=1]",
                "every: '= 0'     | EVERY | Within[bound=== 0]",
                "count: 3         | COUNT | Within[bound=== 3]",
                "count: '>= 2'    | COUNT | Within[bound=>= 2]"
            },
            quoteCharacter = '`')
    void a_value_is_held_against_a_text_or_a_bound(String expected, Quantifier quantifier, String expectation) {
        Requirement.Value value =
                (Requirement.Value) one("{value: \"$.items[*].phase\", in: pods.json, " + expected + "}");

        assertThat(value.in()).isEqualTo(glob("checklists/pods.json"));
        assertThat(value.quantifier()).isEqualTo(quantifier);
        assertThat(value.expected()).hasToString(expectation);
    }

    @Test
    void a_value_may_name_its_population_and_the_unit_of_bare_numbers() {
        Requirement.Value value =
                (Requirement.Value) one("{value: $.f, in: a.json, count: 0, population: \"$.all[*]\", unit: ms}");
        assertThat(value.population()).contains("$.all[*]");
        assertThat(value.unit()).isEqualTo(Unit.MILLISECOND);
        Requirement.Value bare = (Requirement.Value) one("{value: $.f, in: a.json, every: \"< 2%\", unit: ratio}");
        assertThat(bare.population()).isEmpty();
        assertThat(bare.unit()).isEqualTo(Unit.RATIO);
    }

    @Test
    void lines_of_a_text_are_asked_for_by_a_pattern() {
        assertThat(one("{text: '^code: (?P<n>[0-9]+)', in: tls/*.txt, is: '= 0', exit: 1}"))
                .isEqualTo(new Requirement.Lines(
                        "^code: (?P<n>[0-9]+)",
                        glob("checklists/tls/*.txt"),
                        Optional.of(new Expectation.Within(bound("= 0"))),
                        1));
        assertThat(one("{text: ^all good$, in: a.txt}"))
                .isEqualTo(new Requirement.Lines("^all good$", glob("checklists/a.txt"), Optional.empty(), 0));
    }

    @Test
    void a_file_is_asked_for_its_own_judgement() {
        assertThat(one("passes: k8s/pods.json"))
                .isEqualTo(new Requirement.Passes(glob("checklists/k8s/pods.json"), Optional.empty()));
        assertThat(one("{passes: a.sarif, format: sarif}"))
                .isEqualTo(new Requirement.Passes(glob("checklists/a.sarif"), Optional.of("sarif")));
    }

    @Test
    void an_attestation_is_asked_for_by_name_or_role() {
        assertThat(one("attested-by: port office")).isEqualTo(new Requirement.AttestedBy("port office"));
    }

    @Test
    void a_group_hands_its_age_to_those_that_say_none() {
        Requirement.AnyOf any = (Requirement.AnyOf) one(
                "{any-of: [{tests: a.xml}, {all-of: [{attested-by: dba, max-age: 2w}, {command: x}]}], max-age: 24h}");

        assertThat(any.needs()).extracting(Need::maxAge).containsOnly(MaxAge.parse("24h"));
        Requirement.AllOf all = (Requirement.AllOf) any.needs().get(1).requirement();
        assertThat(all.needs()).extracting(Need::maxAge).containsExactly(MaxAge.parse("2w"), MaxAge.parse("24h"));
    }

    @Test
    void a_list_asks_for_all_and_each_need_knows_its_place() {
        List<Need> needs = needs("- tests: a.xml\n- attested-by: dba\n  max-age: 3months\n");

        assertThat(needs).extracting(need -> need.at().line()).containsExactly(1, 2);
        assertThat(needs).extracting(Need::maxAge).containsExactly(WEEK, MaxAge.parse("3months"));
        assertThat(needs).extracting(Need::by).containsOnly(BoundBy.SIDECAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "just words                              | CS301 1:1  |",
                "[]                                      | CS301 1:1  |",
                "{test: a.xml}                           | CS301 1:1  | did you mean \"tests\"?",
                "{tests: a.xml, command: x}              | CS301 1:1  | make it a list of two",
                "{tests: a.xml, atleast: 3}              | CS106 1:16 | did you mean \"at-least\"?",
                "{tests: a.xml, at-least: 0}             | CS301 1:26 |",
                "{tests: a.xml, at-least: many}          | CS301 1:26 |",
                "{tests: [a.xml]}                        | CS301 1:9  |",
                "{tests: ../../a.xml}                    | CS107 1:9  |",
                "{tests: a.xml, max-age: 5m}             | CS301 1:25 |",
                "{findings: a, level: grave}              | CS301 1:22 |",
                "{metric: LCP}                           | CS301 1:1  |",
                "{metric: LCP, is: fast}                 | CS301 1:19 |",
                "{metric: LCP, is: < 2, in: /x}          | CS107 1:28 |",
                "{command: x, exit: zero}                | CS301 1:20 |",
                "{value: $.a, in: a.json}                | CS301 1:1  |",
                "{value: $.a, every: 1}                  | CS301 1:1  |",
                "{value: $.a, in: a, every: 1, some: 2}  | CS301 1:1  |",
                "{value: $.a, in: a, every: \"< 3x\"}    | CS301 1:28 |",
                "{value: $.a, in: a, count: some}        | CS301 1:28 |",
                "{value: $.a, in: a, every: 1, unit: x}  | CS301 1:37 |",
                "{text: ^a}                              | CS301 1:1  |",
                "{text: ^(, in: a.txt}                   | CS301 1:8  |",
                "{text: .*, in: a.txt}                   | CS301 1:8  |",
                "{text: ^a(?P<n>1), in: a.txt}           | CS301 1:1  |",
                "{text: ^a, in: a.txt, is: 1}            | CS301 1:8  |",
                "{passes: a.json, level: error}          | CS106 1:18 |",
                "{any-of: []}                            | CS301 1:1  |",
                "{any-of: [{tests: a.xml}, {x: y}]}      | CS301 1:27 |",
                "{attested-by: {name: x}}                | CS301 1:15 |",
            })
    void what_cannot_be_read_is_reported_at_its_place_and_asks_for_nothing(String yaml, String place, String help) {
        assertThat(needs(yaml)).isEmpty();
        assertThat(diagnostics.sorted()).isNotEmpty();
        assertThat(diagnostics.sorted().get(0)).satisfies(diagnostic -> {
            assertThat(diagnostic.code().number() + " " + diagnostic.at().line() + ":"
                            + diagnostic.at().column())
                    .isEqualTo(place);
            if (help != null) assertThat(diagnostic.help()).isEqualTo(help);
        });
    }
}
