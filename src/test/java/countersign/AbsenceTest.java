package countersign;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.terms.Phase;
import countersign.verdict.Ruling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first rule, from files to verdict: what is not there makes nothing green. Each absence stands beside the presence that does. */
final class AbsenceTest {
    private static final String TESTS = "tests: evidence/junit/*.xml";
    private static final String AGED = TESTS + ", max-age: 7d";
    private static final String SCAN = "findings: evidence/scan/*.sarif";
    private static final String P95 = "metric: http_req_duration p(95), in: evidence/k6.json, is: '< 500 ms'";
    private static final String PODS = "value: '$.items[*].phase', in: evidence/pods.json, every: Running";
    private static final String WORD = "attested-by: dba";

    @TempDir
    private Path tree;

    @BeforeEach
    void a_checklist() throws IOException {
        write("checklists/a.md", "# A\n\n- [x] The item\n");
    }

    @Test
    void an_empty_pattern() throws IOException {
        assertThat(verdict(TESTS)).isEqualTo("unsupported");
        write("checklists/evidence/junit/a.xml", junit("<testcase classname='c' name='t'/>"));
        assertThat(verdict(TESTS)).isEqualTo("verified");
    }

    @Test
    void an_empty_file() throws IOException {
        write("checklists/evidence/junit/a.xml", "");
        assertThat(verdict(TESTS)).isEqualTo("unsupported");
    }

    @Test
    void zero_tests_and_skipped_tests() throws IOException {
        write("checklists/evidence/junit/a.xml", junit(""));
        assertThat(verdict(TESTS)).isEqualTo("unsupported");
        write("checklists/evidence/junit/a.xml", junit("<testcase classname='c' name='t'><skipped/></testcase>"));
        assertThat(verdict(TESTS)).isEqualTo("unsupported");
    }

    @Test
    void a_second_file_that_is_cut_off_or_fails() throws IOException {
        String passed = junit("<testcase classname='c' name='t'/>");
        write("checklists/evidence/junit/a.xml", passed);
        write("checklists/evidence/junit/b.xml", passed.substring(0, passed.length() / 2));
        assertThat(verdict(TESTS)).isEqualTo("unsupported");
        write("checklists/evidence/junit/b.xml", junit("<testcase classname='c' name='u'><failure/></testcase>"));
        assertThat(verdict(TESTS)).isEqualTo("contradicted");
    }

    @Test
    void an_age_that_nothing_says_or_that_is_too_high() throws IOException {
        String junit = junit("<testcase classname='c' name='t'/>");
        write("checklists/evidence/junit/a.xml", junit);
        assertThat(verdict(AGED)).isEqualTo("unsupported");
        write("checklists/evidence/junit/a.xml", timed("2026-11-20T10:00:00", junit));
        assertThat(verdict(AGED)).as("without a zone").isEqualTo("unsupported");
        write("checklists/evidence/junit/a.xml", timed("2026-11-20T10:00:00Z", junit));
        assertThat(verdict(AGED)).isEqualTo("verified");
        write("checklists/evidence/junit/a.xml", timed("2026-11-10T10:00:00Z", junit));
        assertThat(verdict(AGED)).isEqualTo("stale");
        write("checklists/evidence/junit/a.xml", timed("2026-12-10T10:00:00Z", junit));
        assertThat(verdict(AGED)).as("still to come").isEqualTo("unsupported");
    }

    @Test
    void a_scan_that_did_not_run_to_its_end() throws IOException {
        assertThat(verdict(SCAN)).isEqualTo("unsupported");
        write("checklists/evidence/scan/a.sarif", sarif(""));
        assertThat(verdict(SCAN)).isEqualTo("verified");
        write("checklists/evidence/scan/a.sarif", sarif("'invocations':[{'executionSuccessful':false}],"));
        assertThat(verdict(SCAN)).isEqualTo("unsupported");
        write("checklists/evidence/scan/a.sarif", "{'version':'2.1.0','runs':[]}".replace('\'', '"'));
        assertThat(verdict(SCAN)).isEqualTo("unsupported");
    }

    @Test
    void a_speed_without_an_error_rate() throws IOException {
        String duration = "'http_req_duration':{'type':'trend','contains':'time','values':{'avg':9,'p(95)':12}}";
        String failed =
                "'http_req_failed':{'type':'rate','contains':'default','values':{'rate':0,'passes':0,'fails':9}}";
        write("checklists/evidence/k6.json", k6(duration));
        assertThat(verdict(P95)).isEqualTo("unsupported");
        write("checklists/evidence/k6.json", k6(duration + "," + failed));
        assertThat(verdict(P95)).isEqualTo("verified");
    }

    @Test
    void a_selection_of_nothing() throws IOException {
        write("checklists/evidence/pods.json", "{\"items\":[]}");
        assertThat(verdict(PODS)).isEqualTo("unsupported");
        write("checklists/evidence/pods.json", "{\"items\":[{\"phase\":\"Running\"}]}");
        assertThat(verdict(PODS)).isEqualTo("verified");
        write("checklists/evidence/pods.json", "{\"items\":[{\"phase\":\"Running\"},{\"phase\":\"Pending\"}]}");
        assertThat(verdict(PODS)).isEqualTo("contradicted");
    }

    @Test
    void a_word_that_ran_out_or_was_never_given() throws IOException {
        assertThat(verdict(WORD)).isEqualTo("unsupported");
        write("checklists/evidence/words.attestation.yaml", word("2026-11-20"));
        assertThat(verdict(WORD)).isEqualTo("attested");
        write("checklists/evidence/words.attestation.yaml", word("2026-10-20"));
        assertThat(verdict(WORD)).isEqualTo("stale");
    }

    private String verdict(String need) throws IOException {
        write("checklists/a.evidence.yaml", "items:\n  - item: The item\n    needs: [{" + need + "}]\n");
        Pipeline.Order order =
                new Pipeline.Order(tree, Optional.empty(), Phase.BEFORE, Instant.parse("2026-11-22T06:00:00Z"));
        Ruling ruling =
                Pipeline.read(order).report().checklists().get(0).rulings().get(0);
        assertThat(ruling.proofs()).hasSize(1);
        return ruling.verdict().word();
    }

    private void write(String path, String text) throws IOException {
        Path file = tree.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String junit(String cases) {
        return "<?xml version='1.0'?><testsuite name='s'>" + cases + "</testsuite>";
    }

    private static String timed(String time, String junit) {
        return junit.replace("<testsuite ", "<testsuite timestamp='" + time + "' ");
    }

    private static String sarif(String more) {
        return ("{'version':'2.1.0','runs':[{'tool':{'driver':{'name':'Lint'}}," + more + "'results':[]}]}")
                .replace('\'', '"');
    }

    private static String k6(String metrics) {
        return ("{'root_group':{},'metrics':{" + metrics + "}}").replace('\'', '"');
    }

    private static String word(String on) {
        return "attestations:\n  - item: The item\n    by: {name: Lina, role: dba}\n    on: " + on
                + "\n    valid-for: 14d\n    method: looked\n    statement: it holds\n";
    }
}
