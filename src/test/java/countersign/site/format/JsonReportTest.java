package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Code;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.verdict.Report;
import countersign.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class JsonReportTest {
    private static final Published READINESS = Published.schema("readiness");

    @Test
    void a_report_keeps_to_its_published_schema() {
        Report report = new Sample()
                .item("Restore tested", Verdict.OPEN, Level.BLOCKER)
                .item("Docs written", Verdict.VERIFIED, Level.OPTIONAL)
                .complaint(Code.FIELD_UNFILLED, "\"Environment\" is not filled in")
                .decided(Decision.NO_GO);

        assertThat(problems(report)).isEmpty();
    }

    @Test
    void where_nothing_was_decided_the_decision_is_null_and_the_diagnostics_are_there() {
        Report report =
                new Sample().complaint(Code.NO_ITEMS, "no item is found here").undecided();

        assertThat(problems(report)).isEmpty();
        JsonNode json = json(report);
        assertThat(json.get("decision").isNull()).isTrue();
        assertThat(json.get("checklists").size()).isZero();
        assertThat(json.at("/diagnostics/0/file").asString()).isEqualTo(Sample.PATH);
        assertThat(json.at("/diagnostics/0/severity").asString()).isEqualTo("error");
    }

    @Test
    void the_schema_refuses_a_report_without_its_counts() {
        String json = Sample.written(new JsonReport(), new Sample().decided(Decision.GO));

        assertThat(READINESS.problems(json.replace("\"verified\"", "\"proven\"")))
                .isNotEmpty();
    }

    @Test
    void every_verdict_is_counted_also_those_that_no_item_has() {
        JsonNode counts = json(new Sample()
                        .item("Restore tested", Verdict.OPEN, Level.REQUIRED)
                        .decided(Decision.NO_GO))
                .get("counts");

        assertThat(counts.size()).isEqualTo(Verdict.values().length);
        assertThat(counts.get("open").asInt()).isEqualTo(1);
        assertThat(counts.get("not-applicable").asInt()).isZero();
    }

    @Test
    void a_key_that_stands_twice_in_the_metadata_is_one_member() {
        JsonNode metadata = json(new Sample().decided(Decision.GO)).at("/checklists/0/metadata");

        assertThat(metadata.toString()).isEqualTo("{\"Owner\":\"dana\"}");
    }

    @Test
    void a_name_without_a_date_signs_nothing() {
        JsonNode slots = json(new Sample().decided(Decision.GO)).at("/checklists/0/signOffs");

        assertThat(slots.get(0).get("state").asString()).isEqualTo("typed");
        assertThat(slots.get(1).get("state").asString()).isEqualTo("missing");
    }

    @Test
    void half_a_surrogate_pair_does_not_break_the_file() {
        Report report = new Sample()
                .item("broken \uD83D text", Verdict.OPEN, Level.REQUIRED)
                .decided(Decision.NO_GO);

        assertThat(json(report).at("/checklists/0/items/0/text").asString()).isEqualTo("broken ? text");
    }

    private static List<?> problems(Report report) {
        return READINESS.problems(Sample.written(new JsonReport(), report));
    }

    private static JsonNode json(Report report) {
        return new ObjectMapper().readTree(Sample.written(new JsonReport(), report));
    }
}
