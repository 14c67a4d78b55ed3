package countersign.verdict;

import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Papers.command;
import static countersign.verdict.Papers.file;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.binding.Requirement.AnyOf;
import countersign.evidence.Evidence;
import countersign.evidence.Evidence.Origin;
import countersign.evidence.Outcome;
import countersign.source.Glob;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReportTest {
    private static final Requirement GOOD = new Requirement.Command("good", 0, Optional.empty());
    private static final Requirement BAD = new Requirement.Command("bad", 0, Optional.empty());
    private static final Requirement TESTS = new Requirement.Tests(new Glob("junit/*"), Optional.empty(), 1);
    private static final Evidence GOOD_RUN = file("good.json", Outcome.PASS, command("good", 0, ""));
    private static final Evidence BAD_RUN = file("bad.json", Outcome.FAIL, command("bad", 1, ""));

    @Test
    void every_file_names_the_items_that_were_weighed_on_it() {
        Report report = Given.items(
                        ticked("a").needs(GOOD), open("b").needs(GOOD).needs(BAD))
                .checklist("b.md", ticked("a").needs(GOOD))
                .evidence(GOOD_RUN, file("unused.json", Outcome.PASS), BAD_RUN)
                .report();
        assertThat(report.evidence())
                .extracting(use -> use.evidence().file())
                .containsExactly("bad.json", "good.json", "unused.json");
        assertThat(report.evidence())
                .extracting(Report.EvidenceUse::usedBy)
                .containsExactly(List.of("a.md#b"), List.of("a.md#a", "a.md#b", "b.md#a"), List.of());
    }

    @Test
    void the_parts_of_a_group_use_files_too() {
        Requirement group = new AnyOf(List.of(Draft.need(BAD), Draft.need(GOOD)));
        assertThat(uses(group, GOOD_RUN, BAD_RUN)).containsExactly(List.of("a.md#a"), List.of("a.md#a"));
    }

    @Test
    void a_file_that_stands_in_the_way_is_used() {
        Evidence broken = Papers.unread("junit/b.xml", Evidence.State.UNREADABLE);
        Evidence good = Papers.tests("junit/a.xml", Papers.passed("t"));
        Evidence failed = Papers.tests("junit/c.xml", Papers.failed("t"));
        assertThat(uses(TESTS, good, broken)).containsExactly(List.of("a.md#a"), List.of("a.md#a"));
        assertThat(uses(TESTS, good, failed)).containsExactly(List.of("a.md#a"), List.of("a.md#a"));
    }

    @Test
    void a_receipt_is_used_by_those_who_use_its_files() {
        Origin origin = new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("r.json"));
        Evidence good = new Evidence(
                "good.json", "format", "", Evidence.State.READ, "", origin, Outcome.PASS, GOOD_RUN.facts(), List.of());
        assertThat(uses(GOOD, file("r.json", Outcome.NONE), good))
                .containsExactly(List.of("a.md#a"), List.of("a.md#a"));
    }

    @Test
    void the_digest_is_that_of_checklists_verdicts_and_evidence() {
        Given given = Given.items(ticked("a").needs(GOOD)).evidence(GOOD_RUN);
        String digest = given.report().digest();
        assertThat(digest).isEqualTo("sha256:3633a8741c977de1ffb790f70c7fde0fa11d8656bec7c9383401362623a89a32");
        assertThat(Given.items(open("a").needs(GOOD))
                        .evidence(GOOD_RUN)
                        .report()
                        .digest())
                .isNotEqualTo(digest);
        assertThat(given.evidence(GOOD_RUN, BAD_RUN).report().digest()).isNotEqualTo(digest);
        assertThat(given.checklist("b.md", open("b")).report().digest()).isNotEqualTo(digest);
        assertThat(given.waivers().roles("CTO").report().digest()).isEqualTo(digest);
    }

    @Test
    void the_digest_does_not_depend_on_an_order() {
        Given one = Given.items(ticked("a")).checklist("b.md", open("b"));
        Given other = Given.items()
                .with(one.checklists().get(1))
                .with(one.checklists().get(0));
        Given same = new Given(one.phase(), other.checklists().subList(1, 3), List.of(), Rules.NONE, List.of());
        assertThat(same.evidence(BAD_RUN, GOOD_RUN).report().digest())
                .isEqualTo(one.evidence(GOOD_RUN, BAD_RUN).report().digest());
    }

    private static List<List<String>> uses(Requirement requirement, Evidence... files) {
        return Given.items(ticked("a").needs(requirement)).evidence(files).report().evidence().stream()
                .map(Report.EvidenceUse::usedBy)
                .toList();
    }
}
