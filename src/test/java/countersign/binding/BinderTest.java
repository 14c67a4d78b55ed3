package countersign.binding;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.checklist.Mentions;
import countersign.checklist.Mentions.CodeSpan;
import countersign.checklist.Mentions.EvidenceCell;
import countersign.checklist.Mentions.Link;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Pointer;
import countersign.measure.MaxAge;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.source.Glob;
import countersign.source.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {
    private static final Location AT = new Location("docs/a.md", 1, 9);
    private static final List<Glob> EVIDENCE = List.of(new Glob("docs/evidence/**"));

    private static Given given() {
        return new Given("docs/a.md");
    }

    private static List<Need> bind(Given given, Facts facts) {
        List<BoundChecklist> read = NeedReader.read(List.of(given.checklist()), List.of(), new Diagnostics());
        return Binder.bind(read, facts.set(), EVIDENCE).get(0).items().get(0).needs();
    }

    private static Mentions code(String text) {
        return new Mentions(List.of(), List.of(span(text, Optional.empty())), List.of(), Optional.empty());
    }

    private static CodeSpan span(String text, Optional<String> output) {
        return new CodeSpan(text, output, AT);
    }

    private static Mentions link(String target) {
        return new Mentions(List.of(new Link(target, AT)), List.of(), List.of(), Optional.empty());
    }

    private static Requirement command(String line, Optional<String> output) {
        return new Requirement.Command(line, 0, output);
    }

    private static Requirement one(List<Need> needs, BoundBy by) {
        assertThat(needs)
                .singleElement()
                .satisfies(need -> assertThat(need.by()).isEqualTo(by));
        return needs.get(0).requirement();
    }

    @Test
    void code_that_is_a_recorded_command_binds_with_the_output_behind_it() {
        Mentions mentions = new Mentions(
                List.of(), List.of(span("pytest  -q", Optional.of("79 passed"))), List.of(), Optional.empty());

        List<Need> needs = bind(given().mentioning("Suite", mentions), new Facts().command("r.json", "pytest -q"));

        assertThat(one(needs, BoundBy.COMMAND)).isEqualTo(command("pytest -q", Optional.of("79 passed")));
        assertThat(needs.get(0).at()).isEqualTo(AT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pytest", "pytest -q -x", "PYTEST -q", "$ pytest -q"})
    void code_that_is_nearly_a_recorded_command_binds_nothing(String code) {
        assertThat(bind(given().mentioning("Suite", code(code)), new Facts().command("r.json", "pytest -q")))
                .isEmpty();
    }

    @Test
    void an_evidence_cell_that_is_a_recorded_command_binds_and_counts_once() {
        EvidenceCell cell = new EvidenceCell("make check", true, AT);
        Facts facts = new Facts().command("r.json", "make check");
        Mentions plain = new Mentions(List.of(), List.of(), List.of(), Optional.of(cell));
        Mentions both =
                new Mentions(List.of(), List.of(span("make check", Optional.of("ok"))), List.of(), Optional.of(cell));

        assertThat(one(bind(given().mentioning("Check", plain), facts), BoundBy.COMMAND))
                .isEqualTo(command("make check", Optional.empty()));
        assertThat(one(bind(given().mentioning("Check", both), facts), BoundBy.COMMAND))
                .isEqualTo(command("make check", Optional.of("ok")));
    }

    @Test
    void a_command_from_a_file_that_was_not_read_binds_nothing() {
        Facts facts = new Facts().file("r.json", Evidence.State.UNREADABLE, Facts.command("make"));

        assertThat(bind(given().mentioning("Check", code("make")), facts)).isEmpty();
    }

    @Test
    void a_link_to_a_test_report_asks_for_its_tests() {
        List<Need> needs = bind(
                given().mentioning("Tests", link("evidence/junit%201.xml#L3")),
                new Facts().test("docs/evidence/junit 1.xml"));

        assertThat(one(needs, BoundBy.LINK))
                .isEqualTo(new Requirement.Tests(new Glob("docs/evidence/junit 1.xml"), Optional.empty(), 1));
    }

    @Test
    void a_link_to_a_scan_allows_no_finding_from_warning_on() {
        List<Need> needs = bind(given().mentioning("Scan", link("../scan/a.sarif")), new Facts().scan("scan/a.sarif"));

        assertThat(one(needs, BoundBy.LINK))
                .isEqualTo(
                        new Requirement.Findings(new Glob("scan/a.sarif"), Optional.empty(), FindingLevel.WARNING, 0));
    }

    @Test
    void a_link_to_a_receipt_asks_for_its_command() {
        List<Need> needs =
                bind(given().mentioning("Migrated", link("/run/r.json")), new Facts().command("run/r.json", "migrate"));

        assertThat(one(needs, BoundBy.LINK)).isEqualTo(command("migrate", Optional.empty()));
    }

    @Test
    void a_link_to_any_other_evidence_asks_for_the_file() {
        Facts facts = new Facts()
                .metric("docs/evidence/lh.json", "x", "1")
                .file("docs/evidence/bad.xml", Evidence.State.UNREADABLE);

        assertThat(one(bind(given().mentioning("Page", link("evidence/lh.json")), facts), BoundBy.LINK))
                .isEqualTo(new Requirement.Linked("docs/evidence/lh.json"));
        assertThat(one(bind(given().mentioning("Page", link("./evidence/bad.xml")), facts), BoundBy.LINK))
                .isEqualTo(new Requirement.Linked("docs/evidence/bad.xml"));
    }

    @Test
    void a_link_to_evidence_that_is_missing_asks_for_it_all_the_same() {
        assertThat(one(bind(given().mentioning("Page", link("evidence/gone.xml")), new Facts()), BoundBy.LINK))
                .isEqualTo(new Requirement.Linked("docs/evidence/gone.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ci.example/evidence/a.xml",
                "//ci.example/docs/evidence/a.xml",
                "mailto:a@b.c",
                "#evidence",
                "RUNBOOK.md",
                "../../evidence/a.xml",
                "evidence/%zz.xml",
                ""
            })
    void a_link_to_something_else_binds_nothing(String target) {
        assertThat(bind(given().mentioning("Page", link(target)), new Facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LCP < 2.5s, largest-contentful-paint, 2.1 s",
        "Largest Contentful Paint < 2.5s, largest-contentful-paint, 2100 ms",
        "CLS < 0.1, cumulative-layout-shift, 0.02",
        "API p95 < 500ms, http_req_duration p(95), 300 ms",
        "p95 response time < 500ms, http_req_duration.p(95), 300 ms",
        "Error rate < 0.1%, http_req_failed, 0.05%",
        "Tingkat kesalahan < 0.1%, http_req_failed rate, 0.05%",
        "max-potential-fid < 100ms, max-potential-fid, 80 ms"
    })
    void a_bound_on_a_metric_that_is_measured_binds(String text, String metric, String quantity) {
        List<Need> needs = bind(given().item(text), new Facts().metric("m.json", metric, quantity));

        assertThat(one(needs, BoundBy.BOUND)).isInstanceOfSatisfying(Requirement.Metric.class, asked -> {
            assertThat(asked.name()).isEqualTo(metric);
            assertThat(asked.in()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "FID < 100ms, max-potential-fid, 80 ms",
        "INP < 200ms, largest-contentful-paint, 2 s",
        "Database p95 < 100ms, http_req_duration p(95), 80 ms",
        "LCP < 2.5s, largest-contentful-paint, 200 KB",
        "LCP < 2.5s and FID < 100ms, largest-contentful-paint, 2 s",
        "< 3 open tickets, tickets, 2",
        "LCP is fine, largest-contentful-paint, 2 s",
        "p95 < 500ms, http_req_failed, 0.1%"
    })
    void a_bound_that_does_not_fit_exactly_binds_nothing(String text, String metric, String quantity) {
        assertThat(bind(given().item(text), new Facts().metric("m.json", metric, quantity)))
                .isEmpty();
    }

    @Test
    void every_bound_of_a_text_binds() {
        Facts facts = new Facts()
                .metric("m.json", "largest-contentful-paint", "2 s")
                .metric("m.json", "cumulative-layout-shift", "0.05");

        assertThat(bind(given().item("LCP < 2.5s, CLS < 0.1"), facts)).hasSize(2);
    }

    @Test
    void a_bound_of_more_than_one_on_a_share_of_one_binds_nothing() {
        Fact score = new Fact.Metric(
                "performance-score", new Quantity(new BigDecimal("0.96"), Unit.RATIO), Pointer.WHOLE_FILE);
        assertThat(bind(given().item("Performance score > 90"), new Facts().file("m.json", score)))
                .isEmpty();
        assertThat(bind(given().item("Performance score > 0.9"), new Facts().file("m.json", score)))
                .hasSize(1);
    }

    @Test
    void a_bound_that_two_metrics_fit_binds_nothing() {
        Facts facts = new Facts()
                .metric("a.json", "http_req_failed", "0.05%")
                .metric("b.json", "http_req_failed rate", "0.05%");

        assertThat(bind(given().item("Error rate < 0.1%"), facts)).isEmpty();
    }

    @Test
    void the_strongest_binding_counts_alone() {
        Mentions all = new Mentions(
                List.of(new Link("evidence/junit.xml", AT)),
                List.of(span("make", Optional.empty())),
                List.of(),
                Optional.empty());
        Facts measured = new Facts().metric("m.json", "largest-contentful-paint", "2 s");
        Facts linked = new Facts().test("docs/evidence/junit.xml").metric("m.json", "largest-contentful-paint", "2 s");
        Facts recorded = new Facts().test("docs/evidence/junit.xml").command("r.json", "make");
        Given given = given().mentioning("LCP < 2.5s", all);

        assertThat(bind(given, recorded)).extracting(Need::by).containsExactly(BoundBy.COMMAND);
        assertThat(bind(given, linked)).extracting(Need::by).containsExactly(BoundBy.LINK);
        assertThat(bind(given().item("LCP < 2.5s"), measured))
                .extracting(Need::by)
                .containsExactly(BoundBy.BOUND);
    }

    @Test
    void an_item_that_a_comment_binds_is_left_as_it_is() {
        Given given = given().item("Checked", "", code("make"), Map.of("needs", "{attested-by: dba}"));

        assertThat(bind(given, new Facts().command("r.json", "make")))
                .extracting(Need::by)
                .containsExactly(BoundBy.COMMENT);
    }

    @Test
    void the_age_in_a_comment_holds_for_what_the_words_bind() {
        Given given = given().item("Checked", "", code("make"), Map.of("max-age", "24h"));

        assertThat(bind(given, new Facts().command("r.json", "make")))
                .extracting(Need::maxAge)
                .containsExactly(MaxAge.parse("24h"));
    }
}
