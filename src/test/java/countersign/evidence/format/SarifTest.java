package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.Outcome;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SarifTest {
    private static final String DRIVER =
            "'tool':{'driver':{'name':'Scan','version':'1','semanticVersion':'1.2.0','rules':["
                    + "{'id':'A','defaultConfiguration':{'level':'error'}},{'id':'B'},{'id':'C','defaultConfiguration':{'level':'note'}}]},"
                    + "'extensions':[{'name':'x','rules':[{'id':'X','defaultConfiguration':{'level':'error'}}]}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'ruleId':'A','level':'note'                                        | NOTE
                    'ruleId':'A'                                                       | ERROR
                    'ruleId':'A/sub/sub'                                               | ERROR
                    'ruleIndex':0                                                      | ERROR
                    'rule':{'index':0}                                                 | ERROR
                    'rule':{'id':'X','index':0,'toolComponent':{'index':0}}            | ERROR
                    'rule':{'id':'A','index':7,'toolComponent':{'index':9}}            | WARNING
                    'ruleId':'X'                                                       | ERROR
                    'ruleId':'B'                                                       | WARNING
                    'ruleId':'C'                                                       | NOTE
                    'ruleId':'unheard of'                                              | WARNING
                    'ruleId':'A','level':'catastrophe'                                 | WARNING
                    'ruleId':'A','level':'none'                                        | NONE
                    'ruleId':'C','baselineState':'unchanged'                           | NOTE
                    'ruleId':'C','suppressions':[]                                     | NOTE
                    'ruleId':'C','suppressions':[{'status':'underReview'}]             | NOTE
                    'ruleId':'C','suppressions':[{},{'status':'rejected'}]             | NOTE
                    """, quoteCharacter = '"')
    void the_level_is_the_results_own_else_its_rules_else_a_warning(String result, FindingLevel level) {
        assertThat(Collected.facts(run(DRIVER + ",'results':[{" + result + "}]"), Finding.class))
                .extracting(Finding::level)
                .containsExactly(level);
        assertThat(Collected.facts(run("'results':[{" + result + "}]," + DRIVER), Finding.class))
                .as("rules behind the results")
                .extracting(Finding::level)
                .containsExactly(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'suppressions':[{'kind':'inSource'}]",
                "'suppressions':[{'status':'accepted'}]",
                "'kind':'pass'",
                "'kind':'open'",
                "'kind':'review'",
                "'kind':'notApplicable'",
                "'kind':'informational'",
                "'baselineState':'absent'"
            })
    void a_result_that_is_not_active_is_no_finding(String reason) {
        Evidence evidence = run(DRIVER + ",'results':[{'ruleId':'A'," + reason + "}]");
        assertThat(Collected.facts(evidence, Finding.class)).isEmpty();
        assertThat(evidence.outcome()).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'tool':{'driver':{'name':'S'}}",
                "'tool':{'driver':{'name':'S'}},'results':null",
                "'tool':{'driver':{'name':'S'}},'results':[],'invocations':[{'executionSuccessful':true},{'executionSuccessful':false}]"
            })
    void a_run_that_did_not_finish_is_no_clean_scan(String run) {
        Evidence evidence = run(run);
        assertThat(evidence.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(Collected.facts(evidence, Scan.class)).singleElement().satisfies(scan -> {
            assertThat(scan.complete()).isFalse();
            assertThat(scan.detail()).isNotEmpty();
        });
    }

    @Test
    void a_log_without_runs_is_incomplete() {
        assertThat(sarif("'version':'2.1.0','runs':[]").outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void notes_alone_do_not_fail_a_scan_and_one_bad_run_among_good_ones_does() {
        assertThat(run(DRIVER + ",'results':[{'ruleId':'C'}]").outcome()).isEqualTo(Outcome.PASS);
        String two =
                "'version':'2.1.0','runs':[{" + DRIVER + ",'results':[]},{" + DRIVER + ",'results':[{'ruleId':'A'}]}]";
        assertThat(sarif(two).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void runs_of_two_commits_leave_the_commit_unknown() {
        String run = "{" + DRIVER + ",'results':[],'versionControlProvenance':[{'revisionId':'%s'}]}";
        String two = String.format(
                Locale.ROOT, "'version':'2.1.0','runs':[" + run + "," + run + "]", "aaaaaaaa", "bbbbbbbb");
        assertThat(sarif(two).origin().commit()).isEmpty();
        assertThat(sarif(two).silences()).contains("commit");
    }

    @Test
    void a_finding_says_what_and_where_and_where_that_was_read() {
        Evidence evidence = run(DRIVER
                + ",'results':[{'ruleId':'A','message':{'text':'Bad\\nthing'},'locations':[{'physicalLocation':"
                + "{'region':{'startLine':7},'artifactLocation':{'uri':'src/a.js'}}}]}]");
        assertThat(Collected.facts(evidence, Finding.class)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("Bad thing (src/a.js:7)");
            assertThat(finding.tool()).isEqualTo("Scan");
            assertThat(finding.at().path()).isEqualTo("/runs/0/results/0");
        });
        assertThat(evidence.origin().tool()).contains(new Evidence.Tool("Scan", "1.2.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'version':'2.0.0'", "'$schema':'https://json.schemastore.org/sarif-2.1.0.json'"})
    void another_version_is_refused(String version) {
        assertThat(sarif(version + ",'runs':[{" + DRIVER + "}]").state()).isEqualTo(State.UNREADABLE);
    }

    private static Evidence run(String fields) {
        return sarif("'version':'2.1.0','runs':[{" + fields + "}]");
    }

    private static Evidence sarif(String fields) {
        return Collected.one(("{" + fields + "}").replace('\'', '"'));
    }
}
