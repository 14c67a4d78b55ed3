package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact.Command;
import countersign.evidence.Outcome;
import countersign.evidence.Receipt;
import countersign.evidence.Receipt.Circumstances;
import countersign.evidence.Receipt.Product;
import countersign.evidence.Receipt.Run;
import countersign.evidence.Receipt.Tree;
import countersign.evidence.Timestamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptsTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-20T10:00:00+02:00");
    private static final OffsetDateTime END = OffsetDateTime.parse("2026-11-20T10:01:30+02:00");
    private static final String REPORT = "<testsuite tests='1'><testcase name='a'/></testsuite>";

    @Test
    void a_receipt_written_and_read_is_a_recorded_command() {
        Receipt receipt = receipt(run(0), new Product("junit.xml", sha256(REPORT)));
        Evidence evidence = read(receipt);
        assertThat(evidence.format()).isEqualTo("receipt");
        assertThat(evidence.outcome()).isEqualTo(Outcome.NONE);
        assertThat(evidence.origin().commit()).contains(COMMIT);
        assertThat(evidence.origin().time()).contains(new Timestamp(END.toInstant(), true));
        assertThat(Collected.facts(evidence, Command.class)).singleElement().satisfies(command -> {
            assertThat(command.line()).isEqualTo("npm test");
            assertThat(command.exit()).isZero();
            assertThat(command.output()).isEqualTo("ok\n");
            assertThat(command.item()).contains("unit-tests");
        });
    }

    @Test
    void a_receipt_is_an_in_toto_statement_and_equal_receipts_are_equal_bytes() {
        Receipt receipt = receipt(run(0), new Product("junit.xml", sha256(REPORT)));
        String text = new String(EvidenceFormats.toBytes(receipt), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("{\n  \"_type\" : \"https://in-toto.io/Statement/v1\"")
                .contains("\"gitCommit\" : \"" + COMMIT)
                .contains("\"startedOn\" : \"2026-11-20T10:00:00+02:00\"")
                .endsWith("}\n");
        assertThat(EvidenceFormats.toBytes(receipt)).isEqualTo(EvidenceFormats.toBytes(receipt));
    }

    @Test
    void a_file_takes_time_commit_and_tool_from_the_receipt_that_names_it() {
        Evidence evidence =
                collect(REPORT, receipt(run(0), product(REPORT))).files().get(0);
        assertThat(evidence.state()).isEqualTo(State.READ);
        assertThat(evidence.origin().receipt()).contains("receipt.json");
        assertThat(evidence.origin().commit()).contains(COMMIT);
        assertThat(evidence.origin().time()).contains(new Timestamp(END.toInstant(), true));
        assertThat(evidence.origin().tool()).contains(new Evidence.Tool("npm", ""));
        assertThat(evidence.silences()).isEmpty();
    }

    @Test
    void a_file_that_was_changed_after_its_receipt_is_refused() {
        Collected collected = collect(REPORT.replace("'a'", "'b'"), receipt(run(0), product(REPORT)));
        Evidence evidence = collected.files().get(0);
        assertThat(evidence.state()).isEqualTo(State.UNREADABLE);
        assertThat(evidence.message()).isEqualTo("it differs from its receipt receipt.json");
        assertThat(evidence.facts()).isEmpty();
        assertThat(evidence.outcome()).isEqualTo(Outcome.NONE);
        assertThat(collected.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.EVIDENCE_ALTERED);
    }

    @Test
    void one_of_several_receipts_has_to_fit() {
        MemoryFile old = new MemoryFile(
                "old.json", EvidenceFormats.toBytes(receipt(run(0), new Product("junit.xml", sha256("another")))));
        MemoryFile current = new MemoryFile("new.json", EvidenceFormats.toBytes(receipt(run(0), product(REPORT))));
        Evidence evidence = Collected.of(MemoryFile.of("junit.xml", REPORT), old, current)
                .files()
                .get(0);
        assertThat(evidence.origin().receipt()).contains("new.json");
    }

    @Test
    void a_time_without_a_zone_takes_that_of_the_receipt() {
        String local = REPORT.replace("<testsuite", "<testsuite timestamp='2026-11-20T10:00:12'");
        Evidence evidence =
                collect(local, receipt(run(0), product(local))).files().get(0);
        assertThat(evidence.origin().time()).contains(new Timestamp(Instant.parse("2026-11-20T08:00:12Z"), true));
    }

    @Test
    void a_time_without_a_zone_that_only_fits_as_utc_is_utc() {
        String utc = REPORT.replace("<testsuite", "<testsuite timestamp='2026-11-20T08:00:12'");
        Evidence evidence = collect(utc, receipt(run(0), product(utc))).files().get(0);
        assertThat(evidence.origin().time()).contains(new Timestamp(Instant.parse("2026-11-20T08:00:12Z"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-19T10:00:12", "2026-11-20T07:00:12Z", "2026-11-20T10:00:12+01:00"})
    void a_file_that_tells_of_another_time_than_its_receipt_is_refused(String time) {
        String report = REPORT.replace("<testsuite", "<testsuite timestamp='" + time + "'");
        Collected collected = collect(report, receipt(run(0), product(report)));
        assertThat(collected.files().get(0).state()).isEqualTo(State.UNREADABLE);
        assertThat(collected.files().get(0).message()).contains("another time").contains("receipt.json");
        assertThat(collected.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.EVIDENCE_ALTERED);
    }

    @Test
    void a_file_of_an_earlier_step_that_was_recorded_keeps_its_own_time() {
        String report = REPORT.replace("<testsuite", "<testsuite timestamp='2026-10-01T10:00:00Z'");
        Evidence evidence = collect(report, receipt(Optional.empty(), product(report)))
                .files()
                .get(0);
        assertThat(evidence.state()).isEqualTo(State.READ);
        assertThat(evidence.origin().time()).contains(new Timestamp(Instant.parse("2026-10-01T10:00:00Z"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exitCode", "finishedOn", "argv", "subject"})
    void a_receipt_without_what_it_has_to_say_is_unreadable(String missing) {
        String text = new String(EvidenceFormats.toBytes(receipt(run(0), product(REPORT))), StandardCharsets.UTF_8)
                .replace("\"startedOn\" : \"2026-11-20T10:00:00+02:00\",", "")
                .replace("\"" + missing + "\"", "\"no-" + missing + "\"");
        Evidence evidence = Collected.of(MemoryFile.of("r.json", text)).files().get(0);
        if (missing.equals("subject")) assertThat(evidence.origin().commit()).isEmpty();
        else assertThat(evidence.state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void a_receipt_time_without_a_zone_is_unreadable() {
        String text = new String(EvidenceFormats.toBytes(receipt(run(0), product(REPORT))), StandardCharsets.UTF_8)
                .replace("+02:00", "");
        assertThat(Collected.of(MemoryFile.of("r.json", text)).files().get(0).state())
                .isEqualTo(State.UNREADABLE);
    }

    @Test
    void recorded_output_is_what_a_terminal_would_show() {
        Run coloured = new Run(List.of("npm", "test"), 0, "\u001B[32m\u2713\u001B[0m 79 passed\r\n\u0007", sha256(""));
        Evidence evidence = read(receipt(Optional.of(coloured), product(REPORT)));
        assertThat(Collected.facts(evidence, Command.class).get(0).output()).isEqualTo("\u2713 79 passed\n");
    }

    private static Evidence read(Receipt receipt) {
        return Collected.of(new MemoryFile("receipt.json", EvidenceFormats.toBytes(receipt)))
                .files()
                .get(0);
    }

    private static Collected collect(String report, Receipt receipt) {
        return Collected.of(
                MemoryFile.of("junit.xml", report), new MemoryFile("receipt.json", EvidenceFormats.toBytes(receipt)));
    }

    private static Receipt receipt(Optional<Run> run, Product product) {
        return new Receipt(
                List.of(product),
                Optional.of(new Tree(COMMIT, false)),
                run,
                START,
                END,
                new Circumstances(Optional.of("staging"), Optional.empty(), Optional.of("unit-tests")));
    }

    private static Optional<Run> run(int exit) {
        return Optional.of(new Run(List.of("npm", "test"), exit, "ok\n", sha256("ok\n")));
    }

    private static Product product(String text) {
        return new Product("junit.xml", sha256(text));
    }

    private static String sha256(String text) {
        return Collected.of(MemoryFile.of("x", text)).files().get(0).sha256();
    }
}
