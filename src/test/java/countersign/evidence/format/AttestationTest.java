package countersign.evidence.format;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Code;
import countersign.diagnostic.Severity;
import countersign.evidence.Evidence;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact.Attestation;
import countersign.evidence.Fact.Person;
import countersign.source.Location;
import countersign.terms.Wording;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestationTest {
    private static final String GOOD = """
            attestations:
              - item: restore-drill
                checklist: checklists/launch.md
                by: { name: Hasna Latu, role: operations }
                on: 2026-11-20
                valid-for: 2w
                method: seen
                statement: It took eleven minutes.
                wording: sha256:d301a58e1f3c
              - item: Schema approved
                by: { name: Dana }
                on: 2026-11-20T10:00:00+02:00
            """;

    @Test
    void an_entry_says_who_saw_what_when_and_how_long_it_counts() {
        Collected collected = read(GOOD);
        Evidence evidence = collected.files().get(0);
        assertThat(collected.diagnostics()).isEmpty();
        assertThat(evidence.format()).isEqualTo("attestation");
        assertThat(evidence.silences()).isEmpty();
        assertThat(Collected.facts(evidence, Attestation.class))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.item()).isEqualTo("restore-drill");
                            assertThat(first.checklist()).contains("checklists/launch.md");
                            assertThat(first.by()).isEqualTo(new Person("Hasna Latu", "operations"));
                            assertThat(first.on()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
                            assertThat(first.expires()).contains(Instant.parse("2026-12-04T00:00:00Z"));
                            assertThat(first.statement()).isEqualTo("It took eleven minutes.");
                            assertThat(first.wording()).contains(new Wording("d301a58e1f3c"));
                            assertThat(first.place()).isEqualTo(new Location("ops.attestation.yaml", 2, 5));
                        },
                        second -> {
                            assertThat(second.on()).isEqualTo(Instant.parse("2026-11-20T08:00:00Z"));
                            assertThat(second.expires()).isEmpty();
                            assertThat(second.wording()).isEmpty();
                            assertThat(second.checklist()).isEmpty();
                        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    item: restore-drill                  | thing: restore-drill   | 2
                    item: restore-drill                  | item: ''               | 2
                    name: Hasna Latu,                    | nome: Hasna Latu,      | 4
                    by: { name: Hasna Latu, role: operations } | by: Hasna Latu   | 4
                    on: 2026-11-20                       | on: yesterday          | 5
                    on: 2026-11-20                       | on: 2026-11-20T10:00   | 5
                    on: 2026-11-20                       | when: 2026-11-20       | 2
                    valid-for: 2w                        | valid-for: 5m          | 6
                    valid-for: 2w                        | expires: 2026-11-20    | 2
                    method: seen                         | expires: 2026-12-20    | 2
                    checklist: checklists/launch.md      | checklist: ../../x.md  | 3
                    wording: sha256:d301a58e1f3c         | wording: d301a58e1f3c  | 9
                    """, quoteCharacter = '"')
    void a_malformed_entry_is_an_error_at_its_place_and_attests_nothing(String good, String bad, int line) {
        Collected collected = read(GOOD.replaceFirst(Pattern.quote(good), bad));
        assertThat(collected.diagnostics()).isNotEmpty().allSatisfy(diagnostic -> {
            assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
            assertThat(diagnostic.at().line()).isBetween(line, line + 3);
        });
        assertThat(Collected.facts(collected.files().get(0), Attestation.class))
                .extracting(Attestation::item)
                .containsExactly("Schema approved");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"attestations: [", "- item: x", "''", "attest: []", "words", "a: &x 1"})
    void a_file_that_holds_no_attestations_is_an_error(String text) {
        Collected collected = read(text);
        assertThat(collected.diagnostics())
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR));
        assertThat(collected.files().get(0).facts()).isEmpty();
    }

    @Test
    void what_is_not_yaml_at_all_is_unreadable_at_its_place() {
        Collected collected = read("attestations:\n  - item: [\n");
        assertThat(collected.files().get(0).state()).isEqualTo(State.UNREADABLE);
        assertThat(collected.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.ATTESTATION_INVALID);
            assertThat(diagnostic.at().line()).isGreaterThan(1);
        });
    }

    private static Collected read(String text) {
        return Collected.of(MemoryFile.of("ops.attestation.yaml", text));
    }
}
