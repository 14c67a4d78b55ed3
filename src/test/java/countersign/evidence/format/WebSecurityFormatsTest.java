package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact;
import countersign.evidence.Fact.Finding;
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

/** Scans that broke off, tools that grade nothing, and what must not be passed on. */
class WebSecurityFormatsTest {
    private static final String ENDED = check("scanTime", "INFO", "13");

    @Test
    void a_tls_scan_passes_that_ended_and_found_nothing_of_weight() {
        assertThat(flat(check("TLS1_3", "OK", "offered"), check("ALPN", "LOW", "none"), ENDED))
                .isEqualTo(Outcome.PASS);
        assertThat(flat(check("BEAST", "MEDIUM", "vulnerable"), ENDED)).isEqualTo(Outcome.FAIL);
    }

    @Test
    void a_tls_scan_that_broke_off_or_could_not_look_is_incomplete() {
        String offered = check("TLS1_3", "OK", "offered");
        assertThat(flat(offered, check("scanProblem", "FATAL", "no route"), ENDED))
                .isEqualTo(Outcome.INCOMPLETE);
        assertThat(flat(offered, check("optimal_proto", "WARN", "only one"), ENDED))
                .isEqualTo(Outcome.INCOMPLETE);
        assertThat(flat(offered, check("scanTime", "WARN", "Scan interrupted"))).isEqualTo(Outcome.INCOMPLETE);
        assertThat(flat(offered)).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void a_trouble_of_the_machine_that_asks_takes_nothing_from_the_answer() {
        assertThat(flat(check("engine_problem", "WARN", "no engine"), check("TLS1_3", "OK", "offered"), ENDED))
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void a_pretty_scan_that_was_broken_off_is_unreadable() {
        String broken = "{\"Invocation\":\"testssl\",\"openssl\":\"3\",\"scanResult\":[{\"id\":\"a\"";
        assertThat(Collected.one(broken).state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void lines_of_which_the_last_has_no_end_are_no_whole_scan() {
        String header = "\"id\",\"fqdn/ip\",\"port\",\"severity\",\"finding\",\"cve\",\"cwe\"\n";
        String row = "\"TLS1_3\",\"a/b\",\"443\",\"OK\",\"offered\",\"\",\"\"";
        assertThat(Collected.one(header + row + "\n").outcome()).isEqualTo(Outcome.PASS);
        assertThat(Collected.one(header + row).outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(Collected.one(header).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(Collected.one(header + row.replace(",\"\",\"\"", "") + "\n").state())
                .isEqualTo(State.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, PASS", "1, 2, PASS", "2, 2, FAIL", "3, 1, FAIL", "3, 0, PASS", "x, 2, FAIL"})
    void an_alert_of_medium_risk_fails_unless_it_is_a_false_positive(String risk, String confidence, Outcome outcome) {
        String alert = "{\"name\":\"a\",\"riskcode\":\"" + risk + "\",\"confidence\":\"" + confidence + "\"}";
        assertThat(Collected.one("{\"@version\":\"2\",\"site\":[{\"@name\":\"s\",\"alerts\":[" + alert + "]}]}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_scan_of_no_site_is_no_evidence_and_one_site_may_stand_alone() {
        assertThat(Collected.one("{\"@version\":\"2\",\"site\":[]}").outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(Collected.one("<OWASPZAPReport/>").outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(Collected.one("{\"@version\":\"2\",\"site\":{\"@name\":\"s\",\"alerts\":[]}}")
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void the_time_of_an_alert_report_has_no_zone_unless_it_is_written_as_well() {
        String site = "\"site\":[{\"@name\":\"s\"}]}";
        String generated = "{\"@generated\":\"Fri, 20 Nov 2026 10:53:11\",";
        assertThat(Collected.one(generated + site).origin().time().orElseThrow().zoned())
                .isFalse();
        assertThat(Collected.one(generated + "\"created\":\"2026-11-20T09:53:11Z\"," + site)
                        .origin()
                        .time()
                        .orElseThrow()
                        .zoned())
                .isTrue();
    }

    @Test
    void matches_of_old_and_new_templates_are_read_and_what_did_not_match_is_not() {
        String old = "{\"templateID\":\"a\",\"info\":{\"severity\":\"high\"},\"type\":\"http\",\"host\":\"h\"}";
        assertThat(Collected.one(old).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(Collected.one("[" + old.replace("\"type\"", "\"matcher-status\":false,\"type\"") + "]")
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void tests_of_a_site_are_read_without_their_scan() {
        String tests = "{\"x-frame-options\":{\"pass\":true,\"score_modifier\":0},"
                + "\"cookies\":{\"pass\":false,\"result\":\"cookies-without-secure\",\"score_modifier\":-20}}";
        assertThat(Collected.facts(Collected.one(tests), Finding.class))
                .extracting(Finding::rule)
                .containsExactly("cookies");
        assertThat(Collected.one(tests.replace("false", "true")).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void a_site_scan_that_was_not_finished_is_incomplete_whatever_its_grade() {
        String running = "{\"scan\":{\"grade\":\"A+\",\"score\":100,\"state\":\"RUNNING\"},"
                + "\"tests\":{\"a\":{\"pass\":true}}}";
        assertThat(Collected.one(running).outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void rules_are_read_of_several_addresses() {
        Evidence evidence = Collected.one("[{\"url\":\"u\",\"report\":[{\"rule\":\"r\",\"severity\":\"high\","
                + "\"message\":\"m\"}]},{\"url\":\"v\",\"report\":[]}]");
        assertThat(evidence.format()).isEqualTo("drheader-json");
        assertThat(Collected.facts(evidence, Finding.class)).hasSize(1);
    }

    @Test
    void a_key_of_any_length_that_is_in_use_does_not_make_a_report_unreadable() {
        String report = "{\"sslyze_version\":\"6\",\"server_scan_results\":[],\"rsa_n\":" + "9".repeat(4933) + "}";
        assertThat(Collected.one(report).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void a_script_in_any_other_form_is_not_read() {
        assertThat(Collected.one("scoutsuite_results = {\"services\":{}}").outcome())
                .isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(Collected.one("scoutsuite_results = run({})").state()).isEqualTo(State.UNRECOGNISED);
        assertThat(Collected.one("scoutsuite_results = {\"services\":{}}; run()")
                        .state())
                .isEqualTo(State.UNREADABLE);
    }

    @Test
    void a_page_of_findings_is_not_all_of_them() {
        String finding = "{\"SchemaVersion\":\"1\",\"ProductArn\":\"a\",\"GeneratorId\":\"g\","
                + "\"Compliance\":{\"Status\":\"PASSED\"}}";
        assertThat(Collected.one("{\"Findings\":[" + finding + "],\"NextToken\":\"n\"}")
                        .outcome())
                .isEqualTo(Outcome.INCOMPLETE);
        assertThat(Collected.one(finding + "\n" + finding.replace("PASSED", "FAILED"))
                        .outcome())
                .isEqualTo(Outcome.FAIL);
        assertThat(Collected.one("[" + finding + "]").outcome()).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zap-json",
                "nuclei-json",
                "mozilla-observatory",
                "humble-json",
                "drheader-json",
                "prowler-ocsf",
                "asff-json",
                "scoutsuite-js",
                "in-toto-statement",
                "dsse"
            })
    void requests_answers_headers_and_accounts_are_not_passed_on(String format) throws IOException {
        for (Path file : files(format)) {
            Evidence evidence = Collected.of(MemoryFile.read("a", file)).files().get(0);
            assertThat(evidence.facts()).isNotEmpty();
            assertThat(evidence.facts().stream().map(Fact::toString)).noneMatch(fact -> fact.contains("never"));
        }
    }

    private static List<Path> files(String format) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/corpus/evidence", format))) {
            return files.filter(file -> !file.toString().endsWith(".facts")).toList();
        }
    }

    private static Outcome flat(String... checks) {
        return Collected.one("[" + String.join(",", checks) + "]").outcome();
    }

    private static String check(String id, String severity, String finding) {
        return "{\"id\":\"" + id + "\",\"ip\":\"a/b\",\"port\":\"443\",\"severity\":\"" + severity + "\",\"finding\":\""
                + finding + "\"}";
    }
}
