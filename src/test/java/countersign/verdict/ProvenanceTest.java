package countersign.verdict;

import static countersign.verdict.Papers.failed;
import static countersign.verdict.Papers.made;
import static countersign.verdict.Papers.passed;
import static countersign.verdict.Papers.standing;
import static countersign.verdict.Papers.tests;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.BoundBy;
import countersign.binding.Need;
import countersign.binding.Requirement;
import countersign.binding.Validity;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import countersign.measure.MaxAge;
import countersign.source.Glob;
import countersign.source.Location;
import countersign.subject.Kinship;
import countersign.subject.Kinship.Relation;
import countersign.subject.Lineage;
import countersign.subject.Lineage.History;
import countersign.subject.SubjectRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProvenanceTest {
    private static final Requirement TESTS = new Requirement.Tests(new Glob("junit/*.xml"), Optional.empty(), 1);
    private static final Evidence GOOD = made("2026-11-22T01:00:00Z", tests("junit/a.xml", passed("t")));
    private static final SubjectRule TREE = new SubjectRule.Tree();
    private static final SubjectRule ANCESTOR = new SubjectRule.Ancestor(List.of());
    private static final SubjectRule SOURCE = new SubjectRule.Ancestor(List.of(new Glob("src/**")));
    private static final SubjectRule PRODUCTION = new SubjectRule.Environment("production");
    private static final Lineage LINEAGE = new Lineage(
            History.WHOLE,
            Map.of(
                    "5a3e000",
                    Kinship.SAME,
                    "7ee0000",
                    new Kinship(Relation.OTHER, true, 0, List.of()),
                    "0dd0000",
                    new Kinship(Relation.OTHER, false, 0, List.of("src/App.java")),
                    "d0c0000",
                    new Kinship(Relation.ANCESTOR, false, 2, List.of("README.txt")),
                    "b0c0000",
                    new Kinship(Relation.ANCESTOR, false, 3, List.of("checklists/a.md")),
                    "01d0000",
                    new Kinship(Relation.ANCESTOR, false, 7, List.of("src/App.java", "src/B.java"))),
            List.of(),
            List.of(new Glob("checklists/**")));

    @ParameterizedTest
    @CsvSource({
        "5a3e000, CONFIRMED CONFIRMED CONFIRMED CONFIRMED",
        "7ee0000, STALE     CONFIRMED CONFIRMED CONFIRMED",
        "b0c0000, STALE     STALE     CONFIRMED CONFIRMED",
        "d0c0000, STALE     STALE     STALE     CONFIRMED",
        "01d0000, STALE     STALE     STALE     STALE",
        "0dd0000, STALE     STALE     STALE     STALE",
        "fffffff, ABSENT    ABSENT    ABSENT    ABSENT",
    })
    void each_level_admits_what_the_stricter_ones_do(String commit, String supports) {
        Evidence file = standing(commit, false, "", GOOD);
        assertThat(Stream.of(SubjectRule.EXACT, TREE, ANCESTOR, SOURCE)
                        .map(rule -> proof(rule, file).support().name()))
                .containsExactly(supports.split(" +"));
        assertThat(proof(SubjectRule.ANY, file).support()).isEqualTo(Support.CONFIRMED);
    }

    @Test
    void the_reason_carries_the_arithmetic() {
        Proof proof = proof(ANCESTOR, standing("01d0000" + "a".repeat(33), false, "", GOOD), full());
        Phrase behind = Phrase.of(Say.MADE_FOR_ANCESTOR, new Phrase.CodeText("01d0000"), Phrase.Number.of(7));
        Phrase told = Phrase.of(
                Say.CHANGED_SINCE_MORE,
                new Phrase.Clause(behind),
                new Phrase.CodeText("src/App.java"),
                Phrase.Number.of(1));
        assertThat(proof.observed().say()).isEqualTo(Say.BUT_MADE_FOR);
        assertThat(proof.observed().args()).endsWith(new Phrase.Clause(told), new Phrase.CodeText("ancestor"));
        assertThat(proof.next()).contains(Phrase.of(Say.RUN_TESTS_AGAIN));
        assertThat(proof.axes().subject())
                .contains(new Proof.Made(ANCESTOR, told, Optional.of(7), List.of("src/App.java", "src/B.java"), false));
    }

    @Test
    void a_file_that_names_no_commit_confirms_nothing_where_one_is_asked_for() {
        Proof proof = proof(SOURCE, GOOD);
        assertThat(proof.support()).isEqualTo(Support.ABSENT);
        assertThat(told(proof)).isEqualTo(Say.NO_COMMIT);
        assertThat(proof.next()).contains(Phrase.of(Say.RECORD_AGAIN, new Phrase.CodeText("junit/a.xml")));
    }

    @Test
    void changes_that_were_not_committed_when_it_was_made_could_be_any() {
        for (SubjectRule rule : List.of(SubjectRule.EXACT, TREE, ANCESTOR, SOURCE)) {
            Proof proof = proof(rule, standing("5a3e000", true, "", GOOD));
            assertThat(proof.support()).isEqualTo(Support.STALE);
            assertThat(told(proof)).isEqualTo(Say.MADE_FOR_DIRTY);
        }
    }

    @Test
    void changes_that_are_not_committed_now_count_where_they_matter() {
        Evidence file = standing("5a3e000", false, "", GOOD);
        assertThat(proof(SubjectRule.EXACT, file, changed("checklists/a.md")).support())
                .isEqualTo(Support.CONFIRMED);
        assertThat(proof(SubjectRule.EXACT, file, changed("README.txt")).support())
                .isEqualTo(Support.STALE);
        assertThat(proof(SOURCE, file, changed("README.txt")).support()).isEqualTo(Support.CONFIRMED);
        assertThat(proof(SOURCE, file, changed("src/App.java")).support()).isEqualTo(Support.STALE);
    }

    @Test
    void where_git_cannot_tell_nothing_is_confirmed() {
        Evidence file = standing("5a3e000", false, "", GOOD);
        assertThat(told(proof(SubjectRule.EXACT, file, Lineage.NONE))).isEqualTo(Say.MADE_FOR_NO_GIT);
        Lineage cut = new Lineage(History.SHALLOW, LINEAGE.kin(), List.of(), List.of());
        Proof unknown = proof(ANCESTOR, standing("fffffff", false, "", GOOD), cut);
        assertThat(unknown.support()).isEqualTo(Support.ABSENT);
        assertThat(told(unknown)).isEqualTo(Say.MADE_FOR_CUT_OFF);
        assertThat(unknown.next()).contains(Phrase.of(Say.FETCH_HISTORY));
        Proof other = proof(ANCESTOR, standing("0dd0000", false, "", GOOD), cut);
        assertThat(other.support()).isEqualTo(Support.ABSENT);
        assertThat(told(proof(ANCESTOR, standing("fffffff", false, "", GOOD)))).isEqualTo(Say.MADE_FOR_UNKNOWN);
    }

    @Test
    void an_environment_counts_by_its_name_and_for_a_time() {
        Evidence here = standing("fffffff", true, "Production", GOOD);
        assertThat(proof(PRODUCTION, "24h", here).support()).isEqualTo(Support.CONFIRMED);
        assertThat(proof(PRODUCTION, "1h", here).support()).isEqualTo(Support.STALE);
        Proof endless = proof(PRODUCTION, here);
        assertThat(endless.support()).isEqualTo(Support.ABSENT);
        assertThat(endless.next()).contains(Phrase.of(Say.SET_MAX_AGE));
        Proof elsewhere = proof(PRODUCTION, "24h", standing("5a3e000", false, "staging", GOOD));
        assertThat(elsewhere.support()).isEqualTo(Support.ABSENT);
        assertThat(told(elsewhere)).isEqualTo(Say.MADE_IN);
        assertThat(told(proof(PRODUCTION, "24h", GOOD))).isEqualTo(Say.NO_ENVIRONMENT);
    }

    @Test
    void the_file_furthest_from_here_decides() {
        Evidence near = standing("5a3e000", false, "", GOOD);
        Evidence far = standing("01d0000", false, "", tests("junit/b.xml", passed("u")));
        Evidence nowhere = tests("junit/c.xml", passed("v"));
        assertThat(proof(ANCESTOR, near, far).support()).isEqualTo(Support.STALE);
        assertThat(proof(ANCESTOR, near, far, nowhere).support()).isEqualTo(Support.ABSENT);
    }

    @Test
    void the_project_sets_the_subject_where_the_requirement_does_not() {
        Rules.Limit exact =
                new Rules.Limit(new Glob("junit/**"), new Validity(Optional.empty(), Optional.of(SubjectRule.EXACT)));
        Rules rules = new Rules(Policy.DEFAULT, List.of(exact), List.of(), List.of());
        Evidence file = standing("01d0000", false, "", GOOD);
        Given given = Given.items(
                        Draft.ticked("a").needs(TESTS), Draft.ticked("b").needs(need(SubjectRule.ANY, "")))
                .evidence(file)
                .in(LINEAGE)
                .rules(rules);
        assertThat(given.verdict(0)).isEqualTo(Verdict.STALE);
        assertThat(given.verdict(1)).isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void what_is_refuted_stays_refuted_for_whatever_commit() {
        Evidence bad = standing("01d0000", false, "", tests("junit/a.xml", failed("t")));
        assertThat(proof(SubjectRule.EXACT, bad).support()).isEqualTo(Support.REFUTED);
    }

    @Test
    void a_persons_word_is_about_no_commit() {
        Need need = new Need(
                new Requirement.AttestedBy("dba"),
                BoundBy.SIDECAR,
                new Location("a.evidence.yaml", 7, 3),
                new Validity(Optional.empty(), Optional.of(SubjectRule.EXACT)));
        Fact word = Papers.word("a", new Fact.Person("Lina", "dba"), "2026-11-20T06:00:00Z", "");
        assertThat(Given.support(need, Papers.file("w.attestation.yaml", Outcome.NONE, word)))
                .isEqualTo(Support.ATTESTED);
    }

    @Test
    void all_axes_are_told_at_once() {
        Evidence file = standing("01d0000", false, "", made("2026-11-20T06:00:00Z", GOOD));
        Ruling ruling = Given.items(
                        Draft.ticked("a").needs(need(SubjectRule.EXACT, "24h")).boundAs("Other"))
                .evidence(file)
                .in(LINEAGE)
                .ruling(0);
        Proof.Axes axes = ruling.proofs().get(0).axes();
        assertThat(axes.age()).map(Proof.Age::isOver).contains(true);
        assertThat(axes.subject()).map(Proof.Made::holds).contains(false);
        assertThat(axes.wording()).map(Proof.Words::isChanged).contains(true);
        assertThat(ruling.verdict()).isEqualTo(Verdict.STALE);
    }

    private static Lineage full() {
        return new Lineage(
                History.WHOLE, Map.of("01d0000" + "a".repeat(33), LINEAGE.of("01d0000")), List.of(), List.of());
    }

    private static Lineage changed(String path) {
        return new Lineage(History.WHOLE, LINEAGE.kin(), List.of(path), LINEAGE.apart());
    }

    private static Say told(Proof proof) {
        return proof.axes().subject().orElseThrow().told().say();
    }

    private static Need need(SubjectRule rule, String maxAge) {
        Validity validity = new Validity(MaxAge.parse(maxAge), Optional.of(rule));
        return new Need(TESTS, BoundBy.SIDECAR, new Location("a.evidence.yaml", 7, 3), validity);
    }

    private static Proof proof(SubjectRule rule, Evidence... files) {
        return proof(need(rule, ""), LINEAGE, files);
    }

    private static Proof proof(SubjectRule rule, String maxAge, Evidence file) {
        return proof(need(rule, maxAge), LINEAGE, file);
    }

    private static Proof proof(SubjectRule rule, Evidence file, Lineage lineage) {
        return proof(need(rule, ""), lineage, file);
    }

    private static Proof proof(Need need, Lineage lineage, Evidence... files) {
        return Given.items(Draft.ticked("a").needs(need))
                .evidence(files)
                .in(lineage)
                .ruling(0)
                .proofs()
                .get(0);
    }
}
