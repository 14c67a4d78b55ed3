package countersign.verdict;

import static countersign.verdict.Draft.need;

import countersign.binding.Need;
import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Outcome;
import countersign.measure.Bound;
import countersign.measure.Comparator;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.source.Glob;
import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Checklists and evidence by chance, the same for the same seed, few names so that they meet. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    Given given() {
        Draft[] drafts = new Draft[1 + random.nextInt(6)];
        for (int i = 0; i < drafts.length; i++) drafts[i] = draft(i);
        return Given.items(drafts).evidence(files());
    }

    /** One item that needs something of {@code in/a}. */
    Given onOneFile() {
        Glob glob = new Glob("in/a");
        Requirement requirement = switch (random.nextInt(4)) {
            case 0 -> new Requirement.Tests(glob, Optional.empty(), 1);
            case 1 -> new Requirement.Findings(glob, Optional.empty(), FindingLevel.ERROR, 1);
            case 2 -> new Requirement.Metric("p95", Optional.of(glob), bound());
            default -> new Requirement.Linked("in/a");
        };
        return Given.items(Draft.ticked("a").needs(requirement)).evidence(files());
    }

    private List<Evidence> files() {
        List<Evidence> files = new ArrayList<>();
        for (String path : List.of("in/a", "in/b", "in/c", "on/a", "on/b"))
            if (random.nextInt(3) > 0) files.add(file(path));
        return files;
    }

    /** A file that no requirement of this class matches, about things that none of them asks for. */
    Evidence unrelated(int number) {
        return aged(new Evidence(
                "unrelated/" + number,
                "format",
                "",
                one(Evidence.State.values()),
                "",
                Evidence.Origin.UNKNOWN,
                one(Outcome.values()),
                List.of(
                        Papers.failed("t0"),
                        Papers.finding("Lint", FindingLevel.ERROR),
                        Papers.metric("other", "9", Unit.SECOND),
                        Papers.command("other", 1, ""),
                        Papers.selection("$.x", "DOWN")),
                List.of()));
    }

    private Draft draft(int index) {
        Draft draft = Draft.item("i" + index, one(Claim.values()))
                .level(one(Level.values()))
                .phase(one(Phase.values()));
        if (random.nextBoolean()) draft = draft.because("a reason");
        if (index > 0 && random.nextBoolean()) draft = draft.in(random.nextInt(index));
        for (int i = random.nextInt(3); i > 0; i--) draft = draft.needs(someNeed(2));
        return draft;
    }

    private Need someNeed(int depth) {
        return need(requirement(depth), random.nextInt(3) == 0 ? "24h" : "");
    }

    private Requirement requirement(int depth) {
        Glob glob = new Glob(random.nextBoolean() ? "in/*" : "on/*");
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 ->
                new Requirement.Tests(
                        glob,
                        random.nextBoolean() ? Optional.empty() : Optional.of(new Glob("t0")),
                        1 + random.nextInt(2));
            case 1 -> new Requirement.Findings(glob, Optional.empty(), one(FindingLevel.values()), random.nextInt(2));
            case 2 ->
                new Requirement.Metric("p95", random.nextBoolean() ? Optional.of(glob) : Optional.empty(), bound());
            case 3 -> new Requirement.Command("make", 0, Optional.empty());
            case 4 -> new Requirement.AttestedBy("dba");
            case 5 -> new Requirement.Linked("in/a");
            case 6 -> new Requirement.AnyOf(List.of(someNeed(depth - 1), someNeed(depth - 1)));
            default -> new Requirement.AllOf(List.of(someNeed(depth - 1), someNeed(depth - 1)));
        };
    }

    private static Bound bound() {
        return new Bound(Comparator.LESS, new Quantity(new BigDecimal("500"), Unit.MILLISECOND));
    }

    private Evidence file(String path) {
        if (random.nextInt(6) == 0) return Papers.unread(path, one(Evidence.State.values()));
        List<Fact> facts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) facts.add(fact());
        return aged(Papers.file(path, one(Outcome.values()), facts.toArray(Fact[]::new)));
    }

    private Fact fact() {
        return switch (random.nextInt(7)) {
            case 0, 1 -> Papers.test("t" + random.nextInt(3), one(TestOutcome.values()));
            case 2 -> Papers.scan("Lint");
            case 3 -> Papers.finding("Lint", one(FindingLevel.values()));
            case 4 -> Papers.metric("p95", String.valueOf(random.nextInt(1000)), Unit.MILLISECOND);
            case 5 -> Papers.command("make", random.nextInt(2), "");
            default ->
                Papers.word(
                        "i" + random.nextInt(3),
                        new Fact.Person("Lina", "dba"),
                        "2026-11-2" + random.nextInt(4) + "T00:00:00Z",
                        random.nextBoolean() ? "" : "2026-11-22T00:00:00Z");
        };
    }

    private Evidence aged(Evidence file) {
        String time = "2026-11-2" + random.nextInt(4) + "T0" + random.nextInt(10) + ":00:00Z";
        return switch (random.nextInt(4)) {
            case 0 -> file;
            case 1 -> Papers.madeWithoutZone(time, file);
            default -> Papers.made(time, file);
        };
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
