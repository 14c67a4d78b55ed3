package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.EvidenceCollector;
import countersign.evidence.EvidenceSet;
import countersign.evidence.Limits;
import countersign.evidence.Outcome;
import countersign.evidence.Readers;
import countersign.evidence.Wanted;
import countersign.source.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "null", "[]", "\uFEFF[]\n"})
    void a_clean_result_that_names_nothing_is_no_evidence(String text) {
        Collected collected = Collected.of(MemoryFile.of("gitleaks.json", text));
        Evidence evidence = collected.files().get(0);
        assertThat(evidence.state()).isEqualTo(State.UNRECOGNISED);
        assertThat(evidence.outcome()).isEqualTo(Outcome.NONE);
        assertThat(evidence.message()).contains("a clean result cannot be told from a crash");
        assertThat(collected.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.EVIDENCE_UNRECOGNISED);
            assertThat(diagnostic.help()).contains("countersign run");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <html><body/></html>              | XML with the root element "html"
                    {"b": 1, "a": {"c": [1]}}         | a JSON object with the keys a, b
                    {}                                | an empty JSON object
                    [1, 2]                            | JSON, an array
                    "text"                            | JSON, a scalar
                    {"a": 1} {"a": 2}                 | a sequence of JSON values, the first an object
                    [INFO] Building                   | plain text
                    2026-11-20 nothing to do          | plain text
                    < 5 %                             | plain text
                    """)
    void an_unknown_file_is_said_to_look_like_what_it_is(String text, String likeness) {
        assertThat(Collected.one(text).message()).isEqualTo("no format claims it: " + likeness);
    }

    @Test
    void an_unknown_file_that_breaks_off_is_unreadable_at_its_place() {
        Collected collected = Collected.of(MemoryFile.of("a.json", "{\n  \"a\": [1,\n"));
        assertThat(collected.files().get(0).state()).isEqualTo(State.UNREADABLE);
        assertThat(collected.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.EVIDENCE_UNREADABLE);
            assertThat(diagnostic.at().line()).isGreaterThanOrEqualTo(2);
            assertThat(diagnostic.help()).isNotEmpty();
        });
    }

    @Test
    void keys_tell_wherever_they_stand() {
        String padding = "\"x\": \"" + "y".repeat(200_000) + "\",";
        assertThat(Collected.one("{" + padding + "\"runs\": [], \"version\": \"2.1.0\"}")
                        .format())
                .isEqualTo("sarif");
    }

    @Test
    void keys_that_stand_twice_are_refused() {
        assertThat(Collected.one("{\"version\":\"2.1.0\",\"runs\":[],\"runs\":[]}")
                        .message())
                .startsWith("a key is there twice");
    }

    @Test
    void names_of_a_file_are_made_legible_before_they_are_said() {
        assertThat(Collected.one("{\"\\u001b\\nred\": 1}").message()).endsWith("the keys red");
    }

    @Test
    void a_file_that_two_formats_claim_is_neither() {
        EvidenceCollector collector = new EvidenceCollector(
                new Readers(Heads::read, List.of(new JUnitXml(), new JUnitXml()), Queries::open), Limits.DEFAULT);
        Diagnostics diagnostics = new Diagnostics();
        EvidenceSet set = collector.collect(
                List.of(MemoryFile.of("a.xml", "<testsuite><testcase name='a'/></testsuite>")),
                Wanted.NOTHING,
                diagnostics);
        Evidence evidence = set.files().get(0);
        assertThat(evidence.state()).isEqualTo(State.AMBIGUOUS);
        assertThat(evidence.facts()).isEmpty();
        assertThat(evidence.message()).isEqualTo("it could be any of junit-xml, junit-xml");
        assertThat(diagnostics.sorted())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly(Code.EVIDENCE_AMBIGUOUS);
    }

    @Test
    void files_are_sorted_by_path_whatever_their_order() {
        MemoryFile a = MemoryFile.of("a.xml", "<testsuite/>");
        MemoryFile b = MemoryFile.of("b.xml", "<testsuite/>");
        assertThat(Collected.of(b, a)).isEqualTo(Collected.of(a, b));
        assertThat(Collected.of(b, a).files()).extracting(Evidence::file).containsExactly("a.xml", "b.xml");
    }

    @Test
    void a_file_that_cannot_be_opened_or_vanishes_is_unreadable() {
        Collected collected = Collected.of(new Broken());
        assertThat(collected.files().get(0).state()).isEqualTo(State.UNREADABLE);
        assertThat(collected.files().get(0).sha256()).isEmpty();
        assertThat(collected.diagnostics()).hasSize(1);
    }

    @Test
    void the_digest_is_that_of_the_bytes() {
        assertThat(Collected.of(new MemoryFile("a", "abc".getBytes(StandardCharsets.UTF_8)))
                        .files()
                        .get(0)
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** A file that is gone. */
    private static final class Broken implements InputFile {
        @Override
        public String path() {
            return "gone.xml";
        }

        @Override
        public long size() {
            return 10;
        }

        @Override
        public InputStream open() throws IOException {
            throw new IOException("gone");
        }
    }
}
