package countersign.verdict;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.TestRuns;
import countersign.evidence.TestsEnded;
import countersign.source.Glob;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Records.Found;
import countersign.verdict.Weighed.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tests: none failed, enough passed, and every file of the pattern was read to its end. */
final class TestsWeighing {
    private static final int FAILURES_SHOWN = 20;

    private final Requirement.Tests asked;
    private final Scales scales;
    private final List<Evidence> files;
    private final Predicate<String> named;

    private TestsWeighing(Requirement.Tests asked, Scales scales) {
        this.asked = asked;
        this.scales = scales;
        this.files = scales.records().matching(asked.files());
        this.named = asked.named().map(Glob::nameMatcher).orElse(name -> true);
    }

    static Weighed weigh(Requirement.Tests asked, Scales scales) {
        return new TestsWeighing(asked, scales).weigh();
    }

    private Weighed weigh() {
        if (files.isEmpty()) return scales.noFile(expected(), asked.files().pattern());
        TestsEnded tests = scales.records().tests(asked.files()).ended(asked.named());
        if (tests.failed() > 0)
            return weighed(Support.REFUTED, new Remark(TestCount.phrase(tests), fix()), places(tests.named()));
        List<Found<Fact.TestsDeclared>> declared = Records.facts(files, Fact.TestsDeclared.class);
        return unlisted(declared)
                .or(() -> cutShort(declared))
                .or(() -> obstacle().map(found -> found.weighed(expected(), files)))
                .orElseGet(() -> enough(tests));
    }

    /** Where only some tests are asked for, a file in which none was run does not stand in their way: it holds none of them. */
    private Optional<Obstacle> obstacle() {
        return asked.named().isPresent() ? Obstacle.cutOff(files) : Obstacle.among(files);
    }

    private Weighed enough(TestsEnded tests) {
        Phrase more = Phrase.of(Say.RUN_TESTS);
        if (tests.passed() == 0) return weighed(Support.ABSENT, new Remark(none(), more), Witness.all(files));
        if (tests.passed() < asked.atLeast())
            return weighed(Support.REFUTED, new Remark(TestCount.phrase(tests), more), Witness.all(files));
        return weighed(
                Support.CONFIRMED, new Remark(TestCount.phrase(tests), Phrase.of(Say.RUN_TESTS_AGAIN)), holding());
    }

    /** Failures that a file counts and does not name: they may be among the tests asked for, or not. */
    private Optional<Weighed> unlisted(List<Found<Fact.TestsDeclared>> declared) {
        Support support = asked.named().isPresent() ? Support.ABSENT : Support.REFUTED;
        return declared.stream()
                .filter(found -> found.fact().failures() > 0)
                .findFirst()
                .map(found -> weighed(support, new Remark(unlisted(found), fix()), Witness.all(files)));
    }

    /** Tests that were to run and did not: a failure elsewhere hides it from the file's outcome. */
    private Optional<Weighed> cutShort(List<Found<Fact.TestsDeclared>> declared) {
        return declared.stream()
                .filter(found -> found.fact().declared() > found.fact().listed())
                .findFirst()
                .map(found -> Obstacle.unfinished(found.file()).weighed(expected(), files));
    }

    private static Phrase unlisted(Found<Fact.TestsDeclared> found) {
        return Phrase.of(
                Say.FAILURES_UNLISTED,
                new CodeText(found.file().file()),
                Number.of(found.fact().failures()));
    }

    private Weighed weighed(Support support, Remark remark, List<Witness> witnesses) {
        return new Weighed(support, expected(), remark, witnesses);
    }

    private Phrase expected() {
        Number atLeast = Number.of(asked.atLeast());
        return asked.named()
                .map(glob -> Phrase.of(Say.TESTS_PASSED_NAMED, atLeast, new CodeText(glob.pattern())))
                .orElse(Phrase.of(Say.TESTS_PASSED, atLeast));
    }

    private Phrase none() {
        CodeText pattern = new CodeText(asked.files().pattern());
        if (Records.facts(files, Fact.TestCase.class).isEmpty()) return Phrase.of(Say.NO_TEST_FILE, pattern);
        return asked.named()
                .map(glob -> Phrase.of(Say.NO_TEST_NAMED, new CodeText(glob.pattern())))
                .orElse(Phrase.of(Say.NO_TEST_PASSED, pattern));
    }

    private static Phrase fix() {
        return Phrase.of(Say.FIX_TESTS);
    }

    /** Every file that holds a test that was asked for: the oldest of them says how old the answer is. */
    private List<Witness> holding() {
        return files.stream()
                .filter(file -> file.facts().stream().anyMatch(this::isAskedFor))
                .map(Witness::of)
                .toList();
    }

    private boolean isAskedFor(Fact fact) {
        if (fact instanceof Fact.MoreTests more) return more.ledger().holds(asked.named());
        return fact instanceof Fact.TestCase test && named.test(test.name());
    }

    /** Where the first failures stand, and the files beside them. */
    private List<Witness> places(List<TestRuns.Merged> failed) {
        List<Witness> places = new ArrayList<>();
        failed.stream().limit(FAILURES_SHOWN).forEach(merged -> places.add(place(merged)));
        Set<String> shown = failed.stream().map(TestRuns.Merged::file).collect(Collectors.toCollection(TreeSet::new));
        files.stream().filter(file -> !shown.contains(file.file())).forEach(file -> places.add(Witness.of(file)));
        return places;
    }

    private Witness place(TestRuns.Merged merged) {
        Stream<Evidence> holder = files.stream().filter(file -> file.file().equals(merged.file()));
        return Witness.of(holder.findFirst().orElseThrow(), merged.test().at());
    }
}
