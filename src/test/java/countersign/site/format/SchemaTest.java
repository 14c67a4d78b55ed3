package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.checklist.Checklist;
import countersign.checklist.ChecklistParser;
import countersign.checklist.ReadingRules;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SchemaTest {
    private static final Published INSPECT = Published.schema("inspect");
    private static final Published CONFIG = Published.schema("config");

    @Test
    void what_is_read_in_evidence_keeps_to_its_schema() {
        Evidence.Origin origin = new Evidence.Origin(
                Optional.of(new Timestamp(Instant.parse("2026-11-20T04:30:00Z"), false)),
                Optional.empty(),
                Optional.of(new Evidence.Tool("k6", "1.0")),
                Optional.empty());
        List<Fact> facts = List.of(
                new Fact.TestCase("a.b", "a.b", Fact.TestOutcome.FLAKY, Pointer.WHOLE_FILE),
                new Fact.Finding("scan", "rule", Fact.FindingLevel.ERROR, "bad", Pointer.WHOLE_FILE),
                new Fact.Metric("lcp", new Quantity(new BigDecimal("1E+3"), Unit.MILLISECOND), Pointer.WHOLE_FILE));

        String json = inspected(evidence(Evidence.State.READ, origin, facts));

        assertThat(INSPECT.problems(json)).isEmpty();
        assertThat(json)
                .contains("\"time\":\"2026-11-20T04:30:00\"", "\"value\":1000")
                .contains("\"tests\":{\"total\":1,\"passed\":1,\"failed\":0,\"errors\":0,\"skipped\":0,\"flaky\":1}")
                .contains("\"findings\":{\"error\":1,\"warning\":0,\"note\":0,\"none\":0}");
    }

    @Test
    void evidence_that_nobody_can_read_keeps_to_its_schema() {
        String json = inspected(evidence(Evidence.State.UNRECOGNISED, Evidence.Origin.UNKNOWN, List.of()));

        assertThat(INSPECT.problems(json)).isEmpty();
        assertThat(json).contains("\"tests\":null", "\"state\":\"unrecognised\"");
    }

    @Test
    void what_is_read_in_a_checklist_keeps_to_its_schema() {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile source = SourceFile.of("a.md", "# A\n\n- [x] one\n  - [ ] two\n");
        Checklist checklist = new ChecklistParser(ReadingRules.DEFAULT)
                .parse(source, diagnostics)
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        InspectJson.write(checklist, diagnostics.sorted(), out);
        InspectJson.write("b.md", diagnostics.sorted(), out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(INSPECT.problems(line)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'title': 'T', 'launch': '2026-12-01', 'checklists': ['a/*.md', '!a/x.md'], 'site': {'language': 'id'}}",
                "{'evidence': ['e/**', {'files': ['r/*.xml'], 'max-age': '7d', 'subject': 'commit'}]}",
                "{'marks': {'>': 'partial'}, 'policy': [{'level': 'blocker', 'claimed': 'no-go'}]}"
            })
    void a_configuration_that_is_read_keeps_to_the_schema(String json) {
        assertThat(CONFIG.problems(json.replace('\'', '"'))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'tilte': 'T'}",
                "{'evidence': [{'files': 'a', 'max-age': '5m'}]}",
                "{'policy': [{'claimed': 'maybe'}]}"
            })
    void a_configuration_that_is_refused_is_refused_by_the_schema_too(String json) {
        assertThat(CONFIG.problems(json.replace('\'', '"'))).isNotEmpty();
    }

    private static Evidence evidence(Evidence.State state, Evidence.Origin origin, List<Fact> facts) {
        return new Evidence("a.xml", "", "", state, "", origin, Outcome.NONE, facts, List.of("commit"));
    }

    private static String inspected(Evidence evidence) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InspectJson.write(evidence, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
