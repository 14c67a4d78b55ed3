package countersign.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import countersign.checklist.Item;
import countersign.checklist.ItemId;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Wanted;
import countersign.measure.MaxAge;
import countersign.source.Glob;
import countersign.source.SourceFile;
import countersign.terms.Level;
import countersign.terms.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeedReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private static SourceFile sidecar(String yaml) {
        return SourceFile.of("checklists/a.evidence.yaml", yaml);
    }

    private List<BoundItem> read(Given given, SourceFile... sidecars) {
        List<BoundChecklist> bound = NeedReader.read(List.of(given.checklist()), List.of(sidecars), diagnostics);
        assertThat(bound).hasSize(1);
        return bound.get(0).items();
    }

    private static Given given() {
        return new Given("checklists/a.md");
    }

    private Diagnostic complaint() {
        assertThat(diagnostics.sorted()).hasSize(1);
        return diagnostics.sorted().get(0);
    }

    private static Requirement attested(String who) {
        return new Requirement.AttestedBy(who);
    }

    @Test
    void without_comment_and_sidecar_nothing_is_needed() {
        List<BoundItem> items = read(given().item("Tests pass"));

        assertThat(items).extracting(BoundItem::needs).containsExactly(List.of());
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void a_comment_binds_its_item() {
        List<BoundItem> items = read(
                given().item("One").commented("Two", Map.of("needs", "{tests: evidence/*.xml}", "max-age", "24h")));

        assertThat(items.get(0).needs()).isEmpty();
        assertThat(items.get(1).needs()).singleElement().satisfies(need -> {
            assertThat(need.requirement())
                    .isEqualTo(new Requirement.Tests(new Glob("checklists/evidence/*.xml"), Optional.empty(), 1));
            assertThat(need.by()).isEqualTo(BoundBy.COMMENT);
            assertThat(need.at()).hasToString("checklists/a.md:2:47");
            assertThat(need.maxAge()).isEqualTo(MaxAge.parse("24h"));
        });
    }

    @Test
    void comment_and_sidecar_note_the_words_that_they_were_written_for() {
        SourceFile beside = sidecar("""
                items:
                  - item: Two
                    wording: sha256:d301a58e1f3c
                    needs: { attested-by: dba }
                """);
        List<BoundItem> items =
                read(given().item("One").commented("Two", Map.of("wording", "sha256:aaaaaaaaaaaa")), beside);

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(items.get(0).wordings()).isEmpty();
        assertThat(items.get(1).wordings())
                .extracting(
                        noted -> noted.wording().digits(), noted -> noted.at().toString())
                .containsExactly(
                        tuple("aaaaaaaaaaaa", "checklists/a.md:2:37"),
                        tuple("d301a58e1f3c", "checklists/a.evidence.yaml:3:14"));
    }

    @Test
    void words_that_are_noted_in_another_form_are_reported() {
        read(given().commented("One", Map.of("wording", "md5:aaaaaaaaaaaa")));
        assertThat(complaint().code().number()).isEqualTo("CS301");
        assertThat(complaint().message()).contains("\"wording\" has to be \"sha256:\" and 12 to 64");
    }

    @Test
    void words_that_a_sidecar_notes_in_another_form_are_reported() {
        read(given().item("One"), sidecar("items: [{ item: One, wording: sha256:12 }]"));
        assertThat(complaint().at()).hasToString("checklists/a.evidence.yaml:1:31");
    }

    @Test
    void what_is_wrong_in_a_comment_is_reported_in_the_checklist() {
        read(given().commented("One", Map.of("needs", "{tests: ../../x}")));

        assertThat(complaint().code().number()).isEqualTo("CS107");
        assertThat(complaint().at()).hasToString("checklists/a.md:1:43");
        assertThat(complaint().excerpt()).startsWith("- [ ] One");
    }

    @Test
    void an_age_that_cannot_be_read_is_reported_even_where_nothing_else_is_asked_for() {
        read(given().commented("One", Map.of("max-age", "5m")));

        assertThat(complaint().code().number()).isEqualTo("CS301");
        assertThat(complaint().message()).contains("not \"5m\"");
    }

    @Test
    void a_sidecar_binds_items_by_text_or_id() {
        List<BoundItem> items =
                read(given().item("Tests  pass\n on CI").item("Deployed").item("Backed up"), sidecar("""
                        defaults: { max-age: 7d }
                        items:
                          - item: Tests pass on CI
                            needs: [{ attested-by: qa }, { attested-by: dev, max-age: 2w }]
                          - item: i3
                            needs: { attested-by: dba }
                        """));

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(items.get(0).needs()).extracting(Need::requirement).containsExactly(attested("qa"), attested("dev"));
        assertThat(items.get(0).needs())
                .extracting(Need::maxAge)
                .containsExactly(MaxAge.parse("7d"), MaxAge.parse("2w"));
        assertThat(items.get(1).needs()).isEmpty();
        assertThat(items.get(2).needs()).extracting(Need::by).containsExactly(BoundBy.SIDECAR);
    }

    @Test
    void comment_and_sidecar_add_up_and_the_comment_s_age_goes_before_the_default() {
        List<BoundItem> items = read(
                given().commented("One", Map.of("needs", "{attested-by: qa}", "max-age", "24h")),
                sidecar("defaults: {max-age: 7d}\nitems: [{item: One, needs: {attested-by: dba}}]\n"));

        assertThat(items.get(0).needs()).extracting(Need::by).containsExactly(BoundBy.COMMENT, BoundBy.SIDECAR);
        assertThat(items.get(0).needs()).extracting(Need::maxAge).containsOnly(MaxAge.parse("24h"));
    }

    @Test
    void a_sidecar_says_more_of_an_item_than_its_needs() {
        Item item = read(given().item("One"), sidecar("""
                                items:
                                  - item: One
                                    id: first-one
                                    owner: "@nico"
                                    due: 2026-12-01
                                    level: blocker
                                    phase: after
                                """)).get(0).item();

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(item.id()).isEqualTo(new ItemId("first-one", true));
        assertThat(item.traits().owner()).contains("@nico");
        assertThat(item.traits().due()).contains(LocalDate.of(2026, 12, 1));
        assertThat(item.traits().level()).isEqualTo(Level.BLOCKER);
        assertThat(item.traits().phase()).isEqualTo(Phase.AFTER);
        assertThat(item.traits().reason()).contains("a reason");
    }

    @Test
    void what_a_sidecar_does_not_say_stays_as_the_document_has_it() {
        Item item = read(given().item("One"), sidecar("items: [{item: One, level: optional}]"))
                .get(0)
                .item();

        assertThat(item.id()).isEqualTo(new ItemId("i1", false));
        assertThat(item.traits().owner()).contains("@dana");
    }

    @Test
    void an_item_that_is_not_there_is_reported_with_the_nearest_text() {
        read(given().item("All unit tests pass"), sidecar("items:\n  - item: All unit test pass\n"));

        assertThat(complaint().code().number()).isEqualTo("CS302");
        assertThat(complaint().at()).hasToString("checklists/a.evidence.yaml:2:11");
        assertThat(complaint().help())
                .isEqualTo("misspelt or renamed? the nearest is \"All unit tests pass\" (i1, line 1)");
    }

    @Test
    void a_section_narrows() {
        Given given = given().itemUnder("API", "Tests pass").itemUnder("Web", "Tests pass");

        List<BoundItem> items =
                read(given, sidecar("items: [{item: Tests pass, section: web, needs: {attested-by: qa}}]"));

        assertThat(items.get(0).needs()).isEmpty();
        assertThat(items.get(1).needs()).hasSize(1);
    }

    @Test
    void an_item_under_another_section_is_not_meant() {
        read(given().itemUnder("API", "Tests pass"), sidecar("items: [{item: Tests pass, section: Web}]"));

        assertThat(complaint().code().number()).isEqualTo("CS302");
        assertThat(complaint().help()).isEqualTo("it stands under \"API\"");
    }

    @Test
    void an_item_that_is_there_twice_is_reported_with_what_tells_them_apart() {
        Given given = given().itemUnder("API", "Tests pass").itemUnder("Web", "Tests pass");

        read(given, sidecar("items: [{item: Tests pass, needs: {attested-by: qa}}]"));

        assertThat(complaint().code().number()).isEqualTo("CS303");
        assertThat(complaint().help())
                .isEqualTo("name a \"section\", or one of the ids i1 (line 1, \"API\"), i2 (line 2, \"Web\")");
    }

    @Test
    void an_id_that_another_item_has_is_refused() {
        List<BoundItem> items = read(
                given().item("One").item("Two"),
                sidecar("items: [{item: One, id: x}, {item: Two, id: x, due: 2026-12-01}]"));

        assertThat(complaint().code().number()).isEqualTo("CS202");
        assertThat(items.get(0).item().id().value()).isEqualTo("x");
        assertThat(items.get(1).item().id().value()).isEqualTo("i2");
        assertThat(items.get(1).item().traits().due()).isPresent();
    }

    @Test
    void an_id_with_blanks_is_refused() {
        read(given().item("One"), sidecar("items: [{item: One, id: a b}]"));

        assertThat(complaint().message()).isEqualTo("\"id\" has to be letters, digits and hyphens, not \"a b\"");
    }

    @Test
    void a_sidecar_without_its_checklist_is_reported() {
        read(given().item("One"), SourceFile.of("checklists/b.evidence.yaml", "items: []"));

        assertThat(complaint().code().number()).isEqualTo("CS304");
        assertThat(complaint().at()).hasToString("checklists/b.evidence.yaml:1:1");
    }

    @Test
    void a_sidecar_that_is_no_yaml_binds_nothing() {
        List<BoundItem> items = read(given().item("One"), sidecar("items: ["));

        assertThat(complaint().code().number()).isEqualTo("CS105");
        assertThat(items.get(0).needs()).isEmpty();
    }

    @Test
    void an_unknown_key_is_reported() {
        read(given().item("One"), sidecar("item: []"));

        assertThat(complaint().code().number()).isEqualTo("CS106");
        assertThat(complaint().help()).isEqualTo("did you mean \"items\"?");
    }

    @Test
    void the_files_and_paths_that_are_asked_for_are_wanted_once() {
        List<BoundChecklist> bound = NeedReader.read(
                List.of(given().item("One").item("Two").checklist()), List.of(sidecar("""
                                items:
                                  - item: One
                                    needs:
                                      - tests: t/*.xml
                                      - any-of:
                                          - findings: s.sarif
                                          - all-of: [{ value: $.a, in: v.json, every: 1 }, { command: x }]
                                  - item: Two
                                    needs: [{ tests: t/*.xml }, { metric: m, is: < 1 }, { metric: m, in: m.json, is: < 1 }]
                                """)), diagnostics);

        Wanted wanted = NeedReader.wanted(bound);

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(wanted.files())
                .extracting(Glob::pattern)
                .containsExactly("checklists/t/*.xml", "checklists/s.sarif", "checklists/v.json", "checklists/m.json");
        assertThat(wanted.queries()).containsExactly(new Wanted.Query("$.a", new Glob("checklists/v.json")));
    }
}
