package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Metric;
import countersign.evidence.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Linters, scanners for secrets and gates, where nothing found means nothing and where a word is not what it seems. */
class CodeAnalysisFormatsTest {
    @ParameterizedTest
    @ValueSource(strings = {"gitleaks-json", "trufflehog-json", "detect-secrets", "checkov-json", "kube-bench-json"})
    void what_a_secret_scanner_matched_is_never_told(String format) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/corpus/evidence", format))) {
            List<Path> samples =
                    files.filter(file -> !file.toString().endsWith(".facts")).toList();
            assertThat(samples).anySatisfy(file -> assertThat(file).content().contains("canary"));
            for (Path file : samples) {
                assertThat(Collected.of(MemoryFile.read("a.json", file)).toString())
                        .doesNotContain("canary");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'leaks':[],'errors':[]}                                                                   | NO_EVIDENCE
                    {'leaks':[{'rule':'a','file':'b'}],'errors':[]}                                            | FAIL
                    {'leaks':[],'errors':['no such commit']}                                                   | INCOMPLETE
                    {'version':'1','plugins_used':[],'results':{}}                                             | NO_EVIDENCE
                    {'results':[],'errors':[]}                                                                 | NO_EVIDENCE
                    {'results':[],'errors':[],'paths':{'scanned':[]}}                                          | NO_EVIDENCE
                    {'results':[],'errors':[],'paths':{'scanned':['a']}}                                       | PASS
                    {'results':[],'errors':[{'level':'warn'}],'paths':{'scanned':['a']}}                       | INCOMPLETE
                    {'check_type':'a','results':{},'summary':{'passed':1,'failed':0,'parsing_errors':0}}       | PASS
                    {'check_type':'a','results':{},'summary':{'passed':1,'failed':2,'parsing_errors':0}}       | INCOMPLETE
                    {'check_type':'a','results':{},'summary':{'passed':0,'failed':0,'skipped':4}}              | NO_EVIDENCE
                    [{'node_type':'a','tests':[{'results':[{'status':'INFO'}]}]}]                              | NO_EVIDENCE
                    [{'node_type':'a','tests':[{'results':[{'status':'PASS'},{'status':'WARN'}]}]}]            | FAIL
                    [{'node_type':'a','tests':[{'results':[{'status':'PASS'}]}],'total_fail':1}]               | INCOMPLETE
                    [{'filename':'a','successes':[{'msg':'b'}]}]                                               | PASS
                    [{'filename':'a','successes':0,'exceptions':[{'msg':'b'}]}]                                | NO_EVIDENCE
                    [{'filePath':'a','messages':[]}]                                                           | PASS
                    {'ok':true,'vulnerabilities':[],'dependencyCount':0}                                       | NO_EVIDENCE
                    {'ok':false,'vulnerabilities':[],'dependencyCount':9}                                      | INCOMPLETE
                    {'violations':[],'passes':[{'id':'a'}],'incomplete':[{'id':'b'}],'inapplicable':[]}        | INCOMPLETE
                    {'violations':[],'passes':[],'incomplete':[],'inapplicable':[{'id':'b'}]}                  | NO_EVIDENCE
                    [{'violations':[],'passes':[{'id':'a'}],'incomplete':[],'inapplicable':[]}]                | PASS
                    <checkstyle version='1'><file name='a'/></checkstyle>                                      | PASS
                    <checkstyle version='1'/>                                                                  | NO_EVIDENCE
                    <checkstyle><file name='a'><exception>b</exception></file></checkstyle>                    | INCOMPLETE
                    <pmd><file name='a'><violation priority='5' rule='b'/></file></pmd>                        | PASS
                    <pmd><configerror rule='a' msg='b'/></pmd>                                                 | INCOMPLETE
                    <BugCollection><Errors errors='0' missingClasses='0'/></BugCollection>                     | INCOMPLETE
                    <BugCollection><FindBugsSummary total_classes='0'/></BugCollection>                        | NO_EVIDENCE
                    <BugCollection><Errors missingClasses='2'/><FindBugsSummary total_classes='9'/></BugCollection> | INCOMPLETE
                    """)
    void only_what_lists_something_that_was_examined_and_finished_is_clean(String text, Outcome outcome) {
        assertThat(read(text).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'SourceMetadata':{},'DetectorName':'a','Verified':true}                             | CRITICAL
                    {'SourceMetadata':{},'DetectorName':'a','Verified':false}                            | UNKNOWN
                    [{'RuleID':'a','File':'b'}]                                                          | UNKNOWN
                    [{'filePath':'a','messages':[{'severity':1}]}]                                       | WARNING
                    [{'code':'DL1','level':'style','file':'a','line':1}]                                 | NONE
                    {'violations':[{'id':'a','impact':'serious'}],'passes':[],'incomplete':[],'inapplicable':[]} | ERROR
                    {'violations':[{'id':'a','impact':null}],'passes':[],'incomplete':[],'inapplicable':[]}      | UNKNOWN
                    <pmd><file name='a'><violation priority='2' rule='b'/></file></pmd>                  | ERROR
                    <BugCollection><BugInstance type='a' priority='2'/></BugCollection>                  | WARNING
                    <checkstyle><file name='a'><error message='b'/></file></checkstyle>                  | ERROR
                    """)
    void a_finding_is_as_grave_as_its_tool_says_and_ungraded_counts_as_the_gravest(String text, FindingLevel level) {
        assertThat(Collected.facts(read(text), Finding.class))
                .extracting(Finding::level)
                .containsExactly(level);
    }

    @Test
    void findings_of_shellcheck_are_not_taken_for_those_of_hadolint() {
        assertThat(read("[{'code':2086,'level':'info','file':'a','line':1,'endLine':1,'message':'b'}]")
                        .format())
                .isNotEqualTo("hadolint-json");
    }

    @ParameterizedTest
    @CsvSource({"OK,PASS", "ERROR,FAIL", "WARN,FAIL", "NONE,NO_EVIDENCE", "'',NO_EVIDENCE"})
    void a_gate_is_passed_only_where_it_says_so(String status, Outcome outcome) {
        String conditions = "[{'status':'OK','metricKey':'new_coverage','actualValue':'82.50562381034781'}]";
        Evidence evidence = read("{'projectStatus':{'status':'" + status + "','conditions':" + conditions + "}}");
        assertThat(evidence.outcome()).isEqualTo(outcome);
        assertThat(Collected.facts(evidence, Metric.class)).singleElement().satisfies(metric -> {
            assertThat(metric.quantity().value()).hasToString("82.50562381034781");
            assertThat(metric.quantity().unit().symbol()).isEqualTo("%");
        });
    }

    @Test
    void matches_without_a_description_of_the_run_are_still_found() {
        Evidence evidence = read("{'matches':[{'vulnerability':{'id':'a','severity':'Low'},'artifact':{'name':'b'}}]}");
        assertThat(evidence.format()).isEqualTo("grype-json");
        assertThat(evidence.silences()).contains("database-age");
    }

    @Test
    void a_gate_without_conditions_holds_nothing_back() {
        assertThat(read("{'projectStatus':{'status':'OK','conditions':[]}}").outcome())
                .isEqualTo(Outcome.NO_EVIDENCE);
    }

    private static Evidence read(String text) {
        return Collected.one(text.replace('\'', '"'));
    }
}
