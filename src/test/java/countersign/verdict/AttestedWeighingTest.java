package countersign.verdict;

import static countersign.verdict.Draft.need;
import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Given.proof;
import static countersign.verdict.Given.support;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.word;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import countersign.verdict.Phrase.Moment;
import countersign.verdict.Phrase.Text;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AttestedWeighingTest {
    private static final Requirement DBA = new Requirement.AttestedBy("dba");
    private static final Fact.Person LINA = new Fact.Person("Lina Prasetya", "Dba");
    private static final String ON = "2026-11-18T09:00:00Z";

    @Test
    void the_word_of_the_person_asked_for_attests() {
        Proof proof = proof(DBA, said(word("a", LINA, ON, "")));
        assertThat(proof.support()).isEqualTo(Support.ATTESTED);
        assertThat(proof.expected()).isEqualTo(Phrase.of(Say.WORD_OF, new Text("dba")));
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(
                        Say.SEEN_BY_AS, new Text("Lina Prasetya"), new Text("Dba"), new Moment(Instant.parse(ON))));
        assertThat(proof.sources()).extracting(Proof.Source::line).containsExactly(2);
        assertThat(Given.items(ticked("a").needs(DBA))
                        .evidence(said(word("a", LINA, ON, "")))
                        .verdict())
                .isEqualTo(Verdict.ATTESTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DBA", " d b a ", "lina prasetya", "LinaPrasetya", "@LinaPrasetya"})
    void name_or_role_match_whatever_their_case_and_spaces(String who) {
        assertThat(support(new Requirement.AttestedBy(who), said(word("a", LINA, ON, ""))))
                .isEqualTo(Support.ATTESTED);
    }

    @Test
    void nobody_else_can_say_so() {
        Proof proof = proof(new Requirement.AttestedBy("cto"), said(word("a", LINA, ON, "")));
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.NO_ATTESTATION, new Text("cto")));
        assertThat(proof.next()).contains(Phrase.of(Say.ASK_FOR_WORD, new Text("cto")));
        assertThat(proof.sources()).isEmpty();
    }

    @Test
    void the_word_is_given_for_one_item_by_id_or_by_text() {
        assertThat(support(DBA, said(word("b", LINA, ON, "")))).isEqualTo(Support.ABSENT);
        assertThat(support(DBA, said(word("Text of a", LINA, ON, "")))).isEqualTo(Support.ATTESTED);
        assertThat(support(DBA, said(word("Text of", LINA, ON, "")))).isEqualTo(Support.ABSENT);
    }

    @Test
    void a_word_that_means_two_items_means_none() {
        Given given = Given.items(ticked("a").needs(DBA)).checklist("b.md", open("a"));
        assertThat(given.evidence(said(word("a", LINA, ON, ""))).verdict()).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(given.evidence(said(of("a.md"))).verdict()).isEqualTo(Verdict.ATTESTED);
        assertThat(given.evidence(said(of("b.md"))).verdict()).isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void a_word_that_has_run_out_is_stale() {
        Proof proof = proof(DBA, said(word("a", LINA, ON, "2026-11-22T06:00:00Z")));
        assertThat(proof.support()).isEqualTo(Support.STALE);
        assertThat(proof.observed())
                .isEqualTo(Phrase.of(
                        Say.WORD_EXPIRED,
                        new Text("Lina Prasetya"),
                        new Moment(Instant.parse(ON)),
                        new Moment(Instant.parse("2026-11-22T06:00:00Z"))));
        assertThat(support(DBA, said(word("a", LINA, ON, "2026-11-22T06:00:01Z"))))
                .isEqualTo(Support.ATTESTED);
    }

    @Test
    void the_newest_word_in_force_counts() {
        Evidence words = said(
                word("a", LINA, "2026-11-01T00:00:00Z", ""),
                word("a", new Fact.Person("Bram", "dba"), "2026-11-20T00:00:00Z", ""),
                word("a", LINA, "2026-11-21T00:00:00Z", "2026-11-22T00:00:00Z"));
        Proof proof = proof(DBA, words);
        assertThat(proof.support()).isEqualTo(Support.ATTESTED);
        assertThat(proof.observed().args().get(0)).isEqualTo(new Text("Bram"));
    }

    @Test
    void a_word_given_tomorrow_is_not_given() {
        assertThat(support(DBA, said(word("a", LINA, "2026-11-22T06:05:01Z", ""))))
                .isEqualTo(Support.ABSENT);
    }

    @Test
    void a_word_ages_from_the_day_it_was_given() {
        assertThat(support(need(DBA, "4d"), said(word("a", LINA, ON, "")))).isEqualTo(Support.ATTESTED);
        Proof proof = proof(need(DBA, "3d"), said(word("a", LINA, ON, "")));
        assertThat(proof.support()).isEqualTo(Support.STALE);
        assertThat(proof.next()).contains(Phrase.of(Say.ASK_FOR_WORD, new Text("dba")));
    }

    @Test
    void a_person_may_have_no_role() {
        Proof proof = proof(new Requirement.AttestedBy("Bram"), said(word("a", new Fact.Person("Bram", ""), ON, "")));
        assertThat(proof.observed()).isEqualTo(Phrase.of(Say.SEEN_BY, new Text("Bram"), new Moment(Instant.parse(ON))));
    }

    @Test
    void a_word_that_no_item_asks_for_changes_nothing() {
        assertThat(Given.items(ticked("a"))
                        .evidence(said(word("a", LINA, ON, "")))
                        .verdict())
                .isEqualTo(Verdict.CLAIMED);
    }

    private static Fact of(String checklist) {
        Fact.Attestation word = (Fact.Attestation) word("a", LINA, ON, "");
        return new Fact.Attestation(
                word.item(),
                Optional.of(checklist),
                word.by(),
                word.on(),
                word.expires(),
                word.method(),
                word.statement(),
                word.wording(),
                word.place());
    }

    private static Evidence said(Fact... words) {
        return file("words.attestation.yaml", Outcome.NONE, words);
    }
}
