package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.CleanForm;
import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.EvidenceCollector;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Limits;
import countersign.evidence.Outcome;
import countersign.evidence.Readers;
import countersign.evidence.Receipt;
import countersign.evidence.Wanted;
import countersign.source.Glob;
import countersign.source.InputFile;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredFormatTest {
    private static final EvidenceFormat LEAKS = new Leaks();
    private static final Map<String, CleanForm> CLEAN = Map.of(
            "leaks", CleanForm.of("leaks", CleanForm.Shape.EMPTY, CleanForm.Shape.NULL, CleanForm.Shape.EMPTY_LIST));
    private static final String PATH = "scans/leaks.json";

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]"})
    void a_file_that_names_nothing_is_a_finished_scan_where_format_and_receipt_say_so(String text) {
        MemoryFile file = MemoryFile.of(PATH, text);
        Evidence read = read(file, declared("leaks"), receipt(file, 0));
        assertThat(read.state()).isEqualTo(State.READ);
        assertThat(read.format()).isEqualTo("leaks");
        assertThat(read.outcome()).isEqualTo(Outcome.PASS);
        assertThat(Collected.facts(read, Fact.Scan.class))
                .extracting(scan -> scan.tool() + " " + scan.complete())
                .containsExactly("leaks true");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]"})
    void without_the_receipt_of_a_run_that_ended_well_it_proves_nothing(String text) {
        MemoryFile file = MemoryFile.of(PATH, text);
        for (Optional<InputFile> receipt :
                List.of(Optional.<InputFile>empty(), receipt(file, 1), record(file), receipt(other(), 0)))
            assertThat(read(file, declared("leaks"), receipt).state()).isEqualTo(State.UNREADABLE);
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).contains(Code.EVIDENCE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]"})
    void without_a_declaration_it_proves_nothing(String text) {
        MemoryFile file = MemoryFile.of(PATH, text);
        Evidence read = read(file, Wanted.NOTHING, receipt(file, 0));
        assertThat(read.state()).isEqualTo(State.UNRECOGNISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]"})
    void a_format_that_has_no_such_form_refuses_it(String text) {
        MemoryFile file = MemoryFile.of(PATH, text);
        assertThat(read(file, declared("sarif"), receipt(file, 0)).state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void what_reads_as_another_format_or_as_none_is_refused() {
        MemoryFile tests = MemoryFile.of(PATH, "<testsuite name='a'><testcase classname='a' name='b'/></testsuite>");
        Evidence refused = read(tests, declared("leaks"), receipt(tests, 0));
        assertThat(refused.state()).isEqualTo(State.UNREADABLE);
        assertThat(refused.facts()).isEmpty();
        MemoryFile text = MemoryFile.of(PATH, "all good");
        assertThat(read(text, declared("leaks"), receipt(text, 0)).message()).contains("declared to be leaks");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsOnly(Code.EVIDENCE_DECLARED_OTHERWISE);
    }

    @Test
    void what_reads_as_declared_is_read() {
        MemoryFile tests = MemoryFile.of(PATH, "<testsuite name='a'><testcase classname='a' name='b'/></testsuite>");
        assertThat(read(tests, declared("junit-xml"), Optional.empty()).state()).isEqualTo(State.READ);
    }

    @Test
    void an_unknown_format_and_two_at_once_are_refused() {
        MemoryFile file = MemoryFile.of(PATH, "null");
        assertThat(read(file, declared("leeks"), receipt(file, 0)).message()).contains("not known");
        assertThat(read(file, declared("leaks").and(declared("sarif").declared()), receipt(file, 0))
                        .message())
                .contains("leaks and sarif");
    }

    @Test
    void a_refused_file_stays_no_scan_where_a_path_is_looked_up_in_it() {
        MemoryFile file = MemoryFile.of(PATH, "{\"status\": \"UP\"}");
        Wanted wanted = new Wanted(
                Set.of(),
                Set.of(new Wanted.Query("$.status", new Glob(PATH))),
                Set.of(),
                declared("leaks").declared());
        Evidence read = read(file, wanted, Optional.empty());
        assertThat(Collected.facts(read, Fact.Scan.class)).isEmpty();
        assertThat(read.format()).isNotEqualTo("leaks");
    }

    @Test
    void a_receipt_beside_the_files_that_are_meant_stays_a_receipt() {
        MemoryFile file = MemoryFile.of(PATH, "null");
        Wanted all = Wanted.NOTHING.and(List.of(new Wanted.Declared(new Glob("**"), "leaks")));
        assertThat(read(file, all, receipt(file, 0)).state()).isEqualTo(State.READ);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void the_empty_file_of_a_scanner_that_is_known_for_it_counts() {
        MemoryFile file = MemoryFile.of(PATH, "");
        Diagnostics complaints = new Diagnostics();
        List<Evidence> read = EvidenceFormats.collector(Limits.DEFAULT)
                .collect(List.of(file, receipt(file, 0).orElseThrow()), declared("osv-scanner"), complaints)
                .files();
        assertThat(read).extracting(Evidence::state).containsOnly(State.READ);
        assertThat(complaints.sorted()).isEmpty();
    }

    private static Wanted declared(String format) {
        return Wanted.NOTHING.and(List.of(new Wanted.Declared(new Glob(PATH), format)));
    }

    private Evidence read(InputFile file, Wanted wanted, Optional<InputFile> receipt) {
        List<EvidenceFormat> formats = new ArrayList<>(EvidenceFormats.ALL);
        formats.add(LEAKS);
        List<InputFile> files = new ArrayList<>(List.of(file));
        receipt.ifPresent(files::add);
        return new EvidenceCollector(new Readers(Heads::read, formats, Queries::open, CLEAN), Limits.DEFAULT)
                .collect(files, wanted, diagnostics).files().stream()
                        .filter(read -> read.file().equals(PATH))
                        .findFirst()
                        .orElseThrow();
    }

    private static Optional<InputFile> receipt(MemoryFile file, int exit) {
        return receipt(file, Optional.of(new Receipt.Run(List.of("leaks"), exit, "", "")));
    }

    private static Optional<InputFile> record(MemoryFile file) {
        return receipt(file, Optional.empty());
    }

    private static MemoryFile other() {
        return MemoryFile.of("scans/other.json", "null");
    }

    private static Optional<InputFile> receipt(MemoryFile file, Optional<Receipt.Run> run) {
        OffsetDateTime now = OffsetDateTime.parse("2026-11-22T06:00:00Z");
        String sha256 = Collected.of(file).files().get(0).sha256();
        Receipt receipt = new Receipt(
                List.of(new Receipt.Product(file.path(), sha256)),
                Optional.empty(),
                run,
                now,
                now,
                Receipt.Circumstances.UNKNOWN);
        return Optional.of(new MemoryFile("receipt.json", EvidenceFormats.toBytes(receipt)));
    }

    /** A tool that writes nothing where it finds nothing. */
    private static final class Leaks implements EvidenceFormat {
        @Override
        public FormatCard card() {
            return FormatCard.of("leaks", FormatCard.Group.FINDINGS, "Leaks").says("", "", "");
        }

        @Override
        public boolean claims(Head head) {
            return head.isObjectWith("leaks");
        }

        @Override
        public void read(EvidenceInput input, FactSink sink) {
            throw new UnsupportedOperationException("nothing here claims a file");
        }
    }
}
