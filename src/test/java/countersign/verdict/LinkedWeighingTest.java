package countersign.verdict;

import static countersign.verdict.Given.proof;
import static countersign.verdict.Given.support;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.unread;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.verdict.Phrase.CodeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkedWeighingTest {
    private static final Requirement LINK = new Requirement.Linked("load/k6*.json");

    @ParameterizedTest
    @CsvSource({
        "PASS, CONFIRMED, LINKED_PASSES",
        "FLAKY, CONFIRMED, LINKED_PASSES",
        "FAIL, REFUTED, LINKED_FAILS",
        "NONE, ABSENT, LINKED_SILENT",
        "INCOMPLETE, ABSENT, FILE_INCOMPLETE",
        "NO_EVIDENCE, ABSENT, FILE_EXAMINED_NOTHING",
    })
    void a_linked_file_counts_as_what_it_says_as_a_whole(Outcome outcome, Support support, Say said) {
        Proof proof = proof(LINK, file("load/k6*.json", outcome));
        assertThat(proof.support()).isEqualTo(support);
        assertThat(proof.observed()).isEqualTo(Phrase.of(said, new CodeText("load/k6*.json")));
        assertThat(proof.sources()).hasSize(1);
    }

    @Test
    void a_file_that_passes_no_judgement_asks_for_more() {
        assertThat(proof(LINK, file("load/k6*.json", Outcome.NONE)).next())
                .contains(Phrase.of(Say.ASK_MORE_OF, new CodeText("load/k6*.json")));
    }

    @Test
    void only_the_very_file_counts() {
        assertThat(support(LINK, file("load/k6-2.json", Outcome.PASS))).isEqualTo(Support.ABSENT);
        assertThat(proof(LINK).observed()).isEqualTo(Phrase.of(Say.NO_FILE, new CodeText("load/k6*.json")));
        assertThat(support(LINK, unread("load/k6*.json", Evidence.State.UNREADABLE)))
                .isEqualTo(Support.ABSENT);
    }
}
