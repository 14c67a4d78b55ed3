package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.Scan;
import countersign.evidence.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bills of materials, statements and envelopes do not prove. */
class SupplyChainFormatsTest {
    private static final String COMMIT = "3f9c0d17be4a52861f0e9d7c5b8a43216e0f7d92";
    private static final String OTHER = "b71e44a09c3d5f8e2617a0c9d8b3f4e5a6172839";

    @Test
    void a_bill_without_vulnerabilities_is_no_clean_scan() {
        Evidence bill = Collected.one("{\"bomFormat\":\"CycloneDX\",\"components\":[{}],\"vulnerabilities\":[]}");
        assertThat(bill.outcome()).isEqualTo(Outcome.NONE);
        assertThat(Collected.facts(bill, Scan.class)).singleElement().matches(scan -> !scan.complete());
    }

    @Test
    void the_gravest_rating_of_a_vulnerability_counts_and_what_is_dismissed_does_not() {
        Evidence bill = Collected.one("{\"bomFormat\":\"CycloneDX\",\"vulnerabilities\":["
                + "{\"id\":\"a\",\"ratings\":[{\"severity\":\"low\"},{\"severity\":\"HIGH\"}]},"
                + "{\"id\":\"b\",\"ratings\":[]},"
                + "{\"id\":\"c\",\"ratings\":[{\"severity\":\"critical\"}],\"analysis\":{\"state\":\"false_positive\"}},"
                + "{\"id\":\"d\",\"ratings\":[{\"severity\":\"low\"}],\"analysis\":{\"state\":\"in_triage\"}}]}");
        assertThat(Collected.facts(bill, Finding.class))
                .extracting(Finding::severity)
                .containsExactly("high", "unknown", "low");
        assertThat(bill.outcome()).isEqualTo(Outcome.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"PASSED, PASS", "FAILED, FAIL", "WARNED, INCOMPLETE", "passed, INCOMPLETE"})
    void a_test_result_is_its_word_and_its_tests(String word, Outcome outcome) {
        assertThat(Collected.one(tests(word, "\"a\"")).outcome()).isEqualTo(outcome);
    }

    @Test
    void a_result_without_a_test_is_no_evidence() {
        assertThat(Collected.one(tests("PASSED", "")).outcome()).isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void a_vulnerability_scan_has_to_say_that_it_finished_and_to_list_results() {
        String finished = "\"metadata\":{\"scanFinishedOn\":\"2026-11-20T09:00:00Z\"}";
        assertThat(Collected.one(vulnerabilities("\"result\":[]", finished)).outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(Collected.one(vulnerabilities("\"result\":[]", "\"metadata\":{}"))
                        .outcome())
                .isEqualTo(Outcome.INCOMPLETE);
        assertThat(Collected.one(vulnerabilities("\"result\":{\"Results\":[]}", finished))
                        .outcome())
                .isEqualTo(Outcome.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({"9.0, critical", "8.9, error", "4.0, warning", "3.9, note", "0, unknown", "severe, severe", "-, unknown"
    })
    void scores_are_graded_as_their_standard_does(String score, String word) {
        String result = "\"result\":[{\"id\":\"a\",\"severity\":[{\"score\":\"" + score + "\"}]}]";
        assertThat(Collected.facts(Collected.one(vulnerabilities(result, "\"metadata\":{}")), Finding.class))
                .extracting(Finding::severity)
                .containsExactly(word);
    }

    @Test
    void provenance_of_two_sources_is_about_neither_commit() {
        assertThat(Collected.one(provenance(source(COMMIT))).origin().commit()).contains(COMMIT);
        assertThat(Collected.one(provenance(source(COMMIT) + "," + source(OTHER)))
                        .origin()
                        .commit())
                .isEmpty();
    }

    @Test
    void nothing_of_the_parameters_of_a_build_is_passed_on() {
        assertThat(Collected.one(provenance(source(COMMIT))).toString()).doesNotContain("canary");
    }

    @Test
    void an_envelope_is_read_in_either_alphabet_and_without_padding() {
        byte[] statement = tests("PASSED", "\"a tide > 3 m ~ ebb?\"").getBytes(StandardCharsets.UTF_8);
        String standard = Base64.getEncoder().encodeToString(statement);
        String urlSafe = Base64.getUrlEncoder().withoutPadding().encodeToString(statement);
        assertThat(Collected.one(envelope(standard)).outcome()).isEqualTo(Outcome.PASS);
        assertThat(Collected.one(envelope(urlSafe)).facts())
                .isEqualTo(Collected.one(envelope(standard)).facts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!", "bm90IEpTT04=", "e30gZXh0cmE="})
    void an_envelope_with_anything_else_in_it_is_unreadable(String payload) {
        Evidence evidence = Collected.one(envelope(payload));
        assertThat(evidence.state()).isEqualTo(State.UNREADABLE);
        assertThat(evidence.facts()).isEmpty();
    }

    @Test
    void an_envelope_says_that_its_signature_was_not_checked() {
        byte[] statement = tests("PASSED", "\"a\"").getBytes(StandardCharsets.UTF_8);
        assertThat(Collected.one(envelope(Base64.getEncoder().encodeToString(statement)))
                        .silences())
                .contains("valid-signature");
    }

    @Test
    void our_own_receipts_are_no_statements_of_others() {
        assertThat(Collected.one("{\"_type\":\"https://in-toto.io/Statement/v1\",\"predicateType\":\""
                                + ReceiptFile.PREDICATE_TYPE + "\"}")
                        .format())
                .isEqualTo("receipt");
    }

    private static String statement(String type, String predicate) {
        return "{\"_type\":\"https://in-toto.io/Statement/v1\",\"subject\":[],\"predicateType\":\"" + type
                + "\",\"predicate\":{" + predicate + "}}";
    }

    private static String tests(String result, String passed) {
        return statement(
                "https://in-toto.io/attestation/test-result/v0.1",
                "\"result\":\"" + result + "\",\"passedTests\":[" + passed + "]");
    }

    private static String vulnerabilities(String result, String metadata) {
        return statement("https://in-toto.io/attestation/vulns/v0.1", "\"scanner\":{" + result + "}," + metadata);
    }

    private static String provenance(String sources) {
        return statement(
                "https://slsa.dev/provenance/v1",
                "\"buildDefinition\":{\"externalParameters\":{\"token\":\"canary\"},\"resolvedDependencies\":["
                        + sources + "]}");
    }

    private static String source(String commit) {
        return "{\"uri\":\"git+https://git.example/desk\",\"digest\":{\"gitCommit\":\"" + commit + "\"}}";
    }

    private static String envelope(String payload) {
        return "{\"payloadType\":\"application/vnd.in-toto+json\",\"payload\":\"" + payload + "\",\"signatures\":[{}]}";
    }
}
