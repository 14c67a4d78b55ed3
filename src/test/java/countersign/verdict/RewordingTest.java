package countersign.verdict;

import static countersign.verdict.Draft.need;
import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Papers.failed;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.made;
import static countersign.verdict.Papers.passed;
import static countersign.verdict.Papers.tests;
import static countersign.verdict.Papers.word;
import static countersign.verdict.Papers.worded;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Need;
import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import countersign.source.Glob;
import countersign.terms.Wording;
import countersign.verdict.Phrase.Clause;
import countersign.verdict.Phrase.CodeText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RewordingTest {
    private static final Need TESTS = need(new Requirement.Tests(new Glob("junit/*.xml"), Optional.empty(), 1), "24h");
    private static final Need DBA = need(new Requirement.AttestedBy("dba"));
    private static final Evidence GOOD = made("2026-11-22T01:00:00Z", tests("junit/a.xml", passed("t")));
    private static final Fact.Person LINA = new Fact.Person("Lina Prasetya", "dba");
    private static final CodeText THEN = code("Other words");
    private static final CodeText NOW = code("Text of a");

    @Test
    void what_confirms_an_item_of_the_same_words_counts() {
        Ruling ruling = ruling(ticked("a").needs(TESTS).boundAs("Text  of\na"), GOOD);
        assertThat(ruling.verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(words(ruling))
                .hasValueSatisfying(words -> assertThat(words.isChanged()).isFalse());
    }

    @Test
    void what_was_bound_to_other_words_is_stale_and_says_what_to_write() {
        Ruling ruling = ruling(ticked("a").needs(TESTS).boundAs("Other words"), GOOD);
        assertThat(ruling.verdict()).isEqualTo(Verdict.STALE);
        Proof proof = ruling.proofs().get(0);
        assertThat(proof.observed().say()).isEqualTo(Say.REWORDED_SINCE_BOUND);
        assertThat(proof.observed().args()).endsWith(THEN, NOW);
        assertThat(proof.next()).contains(Phrase.of(Say.CONFIRM_WORDING, new CodeText("a.evidence.yaml:6"), NOW));
        assertThat(words(ruling)).contains(new Proof.Words(Wording.of("Other words"), Wording.of("Text of a")));
    }

    @Test
    void an_open_item_is_not_ready_by_what_was_bound_to_other_words() {
        assertThat(ruling(open("a").needs(TESTS).boundAs("Other words"), GOOD).verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void what_refutes_it_counts_whatever_the_words() {
        Evidence bad = tests("junit/a.xml", failed("t"));
        assertThat(ruling(ticked("a").needs(TESTS).boundAs("Other words"), bad).verdict())
                .isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void every_part_of_a_group_is_bound_to_the_words() {
        Need group = need(new Requirement.AnyOf(List.of(TESTS, DBA)));
        Ruling ruling = ruling(ticked("a").needs(group).boundAs("Other words"), GOOD);
        assertThat(ruling.verdict()).isEqualTo(Verdict.STALE);
        assertThat(ruling.proofs().get(0).axes().wording()).isPresent();
    }

    @Test
    void old_and_reworded_are_told_at_once() {
        Evidence old = made("2026-11-20T06:00:00Z", tests("junit/a.xml", passed("t")));
        Proof proof = ruling(ticked("a").needs(TESTS).boundAs("Other words"), old)
                .proofs()
                .get(0);
        assertThat(proof.support()).isEqualTo(Support.STALE);
        assertThat(((Clause) proof.observed().args().get(0)).phrase().say()).isEqualTo(Say.TOO_OLD);
        assertThat(proof.next())
                .contains(Phrase.of(
                        Say.STEP_AND_STEP,
                        new Clause(Phrase.of(Say.RUN_TESTS_AGAIN)),
                        new Clause(Phrase.of(Say.CONFIRM_WORDING, new CodeText("a.evidence.yaml:6"), NOW))));
    }

    @Test
    void a_person_who_saw_other_words_attests_nothing_any_more() {
        Ruling ruling = ruling(ticked("a").needs(DBA), said(worded("Other words", said("2026-11-20T06:00:00Z"))));
        assertThat(ruling.verdict()).isEqualTo(Verdict.STALE);
        assertThat(ruling.proofs().get(0).observed().say()).isEqualTo(Say.REWORDED_SINCE_ATTESTED);
        assertThat(ruling.proofs().get(0).next()).map(Phrase::say).contains(Say.ASK_FOR_WORD);
    }

    @Test
    void a_person_who_saw_these_words_attests_them_before_a_later_one_who_saw_others() {
        Fact these = worded("Text of a", said("2026-11-18T06:00:00Z"));
        Fact others = worded("Other words", said("2026-11-20T06:00:00Z"));
        Ruling ruling = ruling(ticked("a").needs(DBA), said(others, these));
        assertThat(ruling.verdict()).isEqualTo(Verdict.ATTESTED);
        assertThat(words(ruling)).map(Proof.Words::isChanged).contains(false);
    }

    @Test
    void an_attestation_that_notes_no_words_is_about_any() {
        Ruling ruling = ruling(ticked("a").needs(DBA), said(said("2026-11-20T06:00:00Z")));
        assertThat(ruling.verdict()).isEqualTo(Verdict.ATTESTED);
        assertThat(words(ruling)).isEmpty();
    }

    private static Ruling ruling(Draft draft, Evidence... files) {
        return Given.items(draft).evidence(files).ruling(0);
    }

    private static Optional<Proof.Words> words(Ruling ruling) {
        return ruling.proofs().get(0).axes().wording();
    }

    private static Fact.Attestation said(String on) {
        return (Fact.Attestation) word("a", LINA, on, "");
    }

    private static Evidence said(Fact... words) {
        return file("words.attestation.yaml", Outcome.NONE, words);
    }

    private static CodeText code(String text) {
        return new CodeText(Wording.of(text).brief().toString());
    }
}
