package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact.Metric;
import countersign.evidence.Outcome;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where formats of coverage mislead. */
class CoverageFormatsTest {
    @Test
    void lcov_counts_lines_where_a_record_has_no_sums() {
        assertThat(metrics("SF:a.c\nDA:1,5\nDA:2,0\nDA:3,-1\nDA:4,1e3\nend_of_record\n"))
                .containsExactly(Map.entry("line-coverage", new BigDecimal("0.5")));
    }

    @Test
    void lcov_merges_the_lines_of_a_source_that_two_tests_ran() {
        Evidence read = Collected.one("""
                TN:one
                SF:a.c
                DA:1,1
                DA:2,0
                BRF:2
                BRH:1
                LF:2
                LH:1
                end_of_record
                TN:two
                SF:a.c
                DA:1,1
                DA:2,4
                BRF:2
                BRH:1
                LF:2
                LH:2
                end_of_record
                """);
        assertThat(metrics(read)).containsExactly(Map.entry("line-coverage", BigDecimal.ONE));
        assertThat(read.silences()).contains("branch-coverage");
    }

    @Test
    void an_lcov_record_that_breaks_off_is_unreadable() {
        assertThat(Collected.one("SF:a.c\nDA:1,1\nLF:1\nLH:1\n").state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void cobertura_is_believed_no_more_than_its_lines() {
        String xml = """
                <coverage line-rate="%s" branch-rate="1" timestamp="1795337320"><packages><package><classes><class>
                <methods><method><lines><line number="1" hits="1"/></lines></method></methods>
                <lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>""";
        assertThat(metrics(xml.formatted("0.9"))).containsEntry("line-coverage", new BigDecimal("0.5"));
        assertThat(metrics(xml.formatted("0.07"))).containsEntry("line-coverage", new BigDecimal("0.07"));
        assertThat(metrics(xml.formatted("0.9"))).as("no branch is in it").doesNotContainKey("branch-coverage");
        assertThat(Collected.one(xml.formatted("0.9")).origin().time()).isPresent();
    }

    @Test
    void what_there_is_none_of_is_not_covered_by_a_hundred_percent() {
        assertThat(metrics("""
                        {"total":{"lines":{"total":4,"covered":3,"skipped":0,"pct":75},
                         "statements":{"total":0,"covered":0,"skipped":0,"pct":"Unknown"},
                         "branches":{"total":0,"covered":0,"skipped":0,"pct":100}}}""")).containsExactly(Map.entry("line-coverage", new BigDecimal("0.75")));
    }

    @Test
    void a_rounded_percentage_is_no_metric() {
        Evidence read = Collected.one("""
                Name     Stmts   Miss  Cover
                ----------------------------
                desk.py   1000    204    80%
                ----------------------------
                TOTAL     1000    204    80%
                """);
        assertThat(metrics(read)).containsExactly(Map.entry("line-coverage", new BigDecimal("0.796")));
    }

    @Test
    void a_go_block_counts_once_however_many_binaries_ran_it() {
        assertThat(metrics("mode: set\na.go:1.1,2.2 3 0\na.go:3.1,4.2 1 0\na.go:1.1,2.2 3 1\n"))
                .containsExactly(Map.entry("statement-coverage", new BigDecimal("0.75")));
    }

    @ParameterizedTest
    @CsvSource({"KILLED, NONE", "NOT_STARTED, INCOMPLETE"})
    void an_analysis_with_mutations_that_were_never_tried_is_incomplete(String status, Outcome outcome) {
        String xml =
                "<mutations partial='true'><mutation detected='true' status='%s'><lineNumber>1</lineNumber></mutation></mutations>";
        assertThat(Collected.one(xml.formatted(status)).outcome()).isEqualTo(outcome);
    }

    @Test
    void the_counters_of_a_report_over_several_modules_are_those_of_its_root() {
        assertThat(metrics("""
                        <report name="all"><sessioninfo id="a" start="1795337320000" dump="1795337321000"/>
                        <group name="desk"><package name="p"><counter type="LINE" missed="0" covered="9"/></package>
                        <counter type="LINE" missed="0" covered="9"/></group>
                        <counter type="LINE" missed="10" covered="10"/></report>""")).containsExactly(Map.entry("line-coverage", new BigDecimal("0.5")));
    }

    private static Map<String, BigDecimal> metrics(String text) {
        return metrics(Collected.one(text));
    }

    private static Map<String, BigDecimal> metrics(Evidence evidence) {
        Map<String, BigDecimal> metrics = new TreeMap<>();
        for (Metric metric : Collected.facts(evidence, Metric.class))
            metrics.put(metric.name(), metric.quantity().value().stripTrailingZeros());
        return metrics;
    }
}
