package countersign.verdict;

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
import countersign.measure.MaxAge;
import countersign.source.Glob;
import countersign.source.Location;
import countersign.subject.Kinship;
import countersign.subject.Kinship.Relation;
import countersign.subject.Lineage;
import countersign.subject.Lineage.History;
import countersign.subject.SubjectRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds of every axis, whatever the input; a thousand of them, the same on every run. */
final class StandingPropertiesTest {
    private static final Set<Verdict> BY_EVIDENCE = EnumSet.of(Verdict.VERIFIED, Verdict.ATTESTED, Verdict.READY);
    private static final List<SubjectRule> RULES = List.of(
            SubjectRule.EXACT,
            new SubjectRule.Tree(),
            new SubjectRule.Ancestor(List.of()),
            new SubjectRule.Ancestor(List.of(new Glob("src/**"))),
            SubjectRule.ANY);

    @Test
    void what_is_older_is_never_fresher() {
        seeds().forEach(seed -> {
            Random random = new Random(seed);
            Need need = need(SubjectRule.ANY, 1 + random.nextInt(72) + "h");
            int hours = random.nextInt(96);
            Support newer = support(need, at(hours));
            Support older = support(need, at(hours + random.nextInt(96)));
            assertThat(older).as("seed " + seed).isLessThanOrEqualTo(newer);
        });
    }

    @Test
    void another_commit_never_stands_better_than_this_one() {
        seeds().forEach(seed -> {
            Random random = new Random(seed);
            Need need = need(RULES.get(random.nextInt(RULES.size())), "72h");
            Kinship other = kinship(random);
            Support here = support(need, standing("0000000", random.nextBoolean(), "", at(1)), other);
            boolean dirty = random.nextBoolean();
            Support there = support(need, standing("1111111", dirty, "", at(1)), other);
            Support clean = support(need, standing("0000000", false, "", at(1)), other);
            assertThat(there).as("seed " + seed).isLessThanOrEqualTo(clean);
            assertThat(here).isLessThanOrEqualTo(clean);
            assertThat(support(need, at(1), other)).isLessThanOrEqualTo(clean);
        });
    }

    @Test
    void asking_for_more_never_turns_anything_green() {
        seeds().forEach(seed -> {
            Given given = new Chance(seed).given();
            Validity strict = new Validity(MaxAge.parse("24h"), Optional.of(RULES.get((int) (seed % RULES.size()))));
            Rules rules =
                    new Rules(Policy.DEFAULT, List.of(new Rules.Limit(new Glob("**"), strict)), List.of(), List.of());
            List<Ruling> asked = given.rules(rules).report().checklists().get(0).rulings();
            List<Ruling> unasked = given.report().checklists().get(0).rulings();
            for (int i = 0; i < asked.size(); i++)
                if (BY_EVIDENCE.contains(asked.get(i).verdict()))
                    assertThat(BY_EVIDENCE)
                            .as("seed " + seed)
                            .contains(unasked.get(i).verdict());
        });
    }

    @Test
    void what_holds_names_what_it_holds_by_so_that_each_axis_can_be_asked_of_it() {
        seeds().forEach(seed -> {
            for (Ruling ruling :
                    new Chance(seed).given().report().checklists().get(0).rulings())
                ruling.proofs().forEach(proof -> assertWitnessed(seed, proof));
        });
    }

    private static void assertWitnessed(long seed, Proof proof) {
        proof.parts().forEach(part -> assertWitnessed(seed, part));
        if (proof.parts().isEmpty() && proof.holds())
            assertThat(proof.sources()).as("seed " + seed).isNotEmpty();
    }

    private static Kinship kinship(Random random) {
        Relation[] relations = {Relation.ANCESTOR, Relation.OTHER, Relation.UNKNOWN};
        List<String> changed = List.of("src/App.java", "README.txt", "checklists/a.md");
        return new Kinship(
                relations[random.nextInt(3)],
                random.nextInt(3) == 0,
                random.nextInt(9),
                changed.subList(0, random.nextInt(4)));
    }

    private static Evidence at(int hoursAgo) {
        return made(Given.AS_OF.minusSeconds(3600L * hoursAgo).toString(), tests("junit/a.xml", passed("t")));
    }

    private static Need need(SubjectRule rule, String maxAge) {
        Validity validity = new Validity(MaxAge.parse(maxAge), Optional.of(rule));
        Requirement tests = new Requirement.Tests(new Glob("junit/*.xml"), Optional.empty(), 1);
        return new Need(tests, BoundBy.SIDECAR, new Location("a.evidence.yaml", 7, 3), validity);
    }

    private static Support support(Need need, Evidence file) {
        return support(need, file, Kinship.UNKNOWN);
    }

    private static Support support(Need need, Evidence file, Kinship other) {
        Map<String, Kinship> kin = Map.of("0000000", Kinship.SAME, "1111111", other);
        Lineage lineage = new Lineage(History.WHOLE, kin, List.of(), List.of(new Glob("checklists/**")));
        return Given.items(Draft.ticked("a").needs(need))
                .evidence(file)
                .in(lineage)
                .ruling(0)
                .support();
    }

    private static LongStream seeds() {
        return LongStream.range(0, 1000);
    }
}
