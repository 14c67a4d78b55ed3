package countersign.verdict;

import static countersign.verdict.Given.proof;
import static countersign.verdict.Given.support;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.silentAbout;
import static countersign.verdict.Papers.unread;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.source.Glob;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassesWeighingTest {
    private static final Requirement LINK = new Requirement.Linked("load/k6*.json");

    @ParameterizedTest
    @CsvSource({
        "PASS, CONFIRMED, LINKED_PASSES",
        "FLAKY, CONFIRMED, PASSES_FLAKY",
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

    @Test
    void every_file_of_a_pattern_has_to_pass_by_its_own_judgement() {
        Requirement asked = new Requirement.Passes(new Glob("k8s/*.json"), Optional.empty());
        Evidence good = file("k8s/a.json", Outcome.PASS);
        assertThat(proof(asked, good, file("k8s/b.json", Outcome.PASS)).observed())
                .isEqualTo(Phrase.of(Say.ALL_PASS, Number.of(2)));
        assertThat(proof(asked, good, file("k8s/b.json", Outcome.FLAKY)).observed())
                .isEqualTo(Phrase.of(Say.PASSES_FLAKY, new CodeText("k8s/b.json")));
        for (Outcome other : List.of(Outcome.NONE, Outcome.NO_EVIDENCE, Outcome.INCOMPLETE))
            assertThat(support(asked, good, file("k8s/b.json", other))).isEqualTo(Support.ABSENT);
        assertThat(support(asked, good, unread("k8s/b.json", Evidence.State.UNREADABLE)))
                .isEqualTo(Support.ABSENT);
        assertThat(support(asked, unread("k8s/b.json", Evidence.State.UNREADABLE), file("k8s/c.json", Outcome.FAIL)))
                .isEqualTo(Support.REFUTED);
        assertThat(support(asked)).isEqualTo(Support.ABSENT);
    }

    @Test
    void a_file_that_is_read_as_another_format_proves_nothing() {
        Evidence pods = file("k8s/a.json", Outcome.PASS);
        Glob files = new Glob("k8s/*.json");
        assertThat(support(new Requirement.Passes(files, Optional.of("format")), pods))
                .isEqualTo(Support.CONFIRMED);
        Proof other = proof(new Requirement.Passes(files, Optional.of("sarif")), pods);
        assertThat(other.support()).isEqualTo(Support.ABSENT);
        assertThat(other.observed())
                .isEqualTo(Phrase.of(Say.READ_AS, new CodeText("k8s/a.json"), new CodeText("format")));
    }

    @Test
    void a_text_that_looks_like_success_counts_only_with_the_exit_code_of_its_command() {
        Evidence text = silentAbout("exit-code", file("load/k6*.json", Outcome.PASS));
        assertThat(proof(LINK, text).observed()).isEqualTo(Phrase.of(Say.NOT_VOUCHED, new CodeText("load/k6*.json")));
        assertThat(support(LINK, text)).isEqualTo(Support.ABSENT);
        assertThat(support(LINK, silentAbout("exit-code", file("load/k6*.json", Outcome.FAIL))))
                .isEqualTo(Support.REFUTED);
    }
}
