package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RenamesTest {
    @Test
    void an_edited_item_is_one_that_was_renamed() {
        assertThat(between(
                        List.of("## Web", "- [ ] All unit tests pass", "- [ ] Keys are rotated"),
                        List.of("## Web", "- [ ] All unit and browser tests pass", "- [ ] Keys are rotated")))
                .containsExactly("All unit tests pass -> All unit and browser tests pass");
    }

    @Test
    void another_item_in_its_place_is_another_item() {
        assertThat(between(List.of("- [ ] All unit tests pass"), List.of("- [ ] Thank the crew")))
                .isEmpty();
    }

    @Test
    void what_stands_in_both_readings_is_not_what_another_became() {
        assertThat(between(
                        List.of("- [ ] Rotate the keys", "- [ ] Rotate the locks"), List.of("- [ ] Rotate the locks")))
                .isEmpty();
    }

    @Test
    void each_item_stands_in_one_pair_and_the_most_alike_find_each_other() {
        assertThat(between(
                        List.of("- [ ] Backups run at night", "- [ ] Backups are restored at night"),
                        List.of("- [ ] Backups are restored every night", "- [ ] Backups run every night")))
                .containsExactly(
                        "Backups are restored at night -> Backups are restored every night",
                        "Backups run at night -> Backups run every night");
    }

    @Test
    void of_equals_the_one_at_the_old_place_is_taken() {
        assertThat(between(
                        List.of("- [ ] Rotate key A", "- [ ] x", "- [ ] y", "- [ ] Rotate key B"),
                        List.of("- [ ] Rotate key D", "- [ ] x", "- [ ] y", "- [ ] Rotate key C")))
                .containsExactly("Rotate key A -> Rotate key D", "Rotate key B -> Rotate key C");
    }

    @Test
    void a_moved_item_keeps_its_words_and_a_like_one_elsewhere_is_no_rename() {
        assertThat(between(
                        List.of("## A", "- [ ] one thing", "- [ ] two things"),
                        List.of("## B", "- [ ] one thing", "- [ ] two things more")))
                .containsExactly("one thing -> one thing");
    }

    @Test
    void texts_without_blanks_are_compared_by_letters() {
        assertThat(between(List.of("- [ ] 全ての単体テストが成功した"), List.of("- [ ] 全ての単体テストが成功する")))
                .hasSize(1);
    }

    @Test
    void a_name_alone_finds_the_item_by_text_or_by_derived_id() {
        List<Item> items = Reading.of("- [ ] Thank the crew", "- [ ] Rollback rehearsed on staging")
                .items();
        String id = Reading.of("- [ ] Rollback was rehearsed on staging")
                .items()
                .get(0)
                .id()
                .value();
        assertThat(Renames.likely("Rollback rehearsed on production", items)).contains(items.get(1));
        assertThat(Renames.likely(id, items)).contains(items.get(1));
        assertThat(Renames.likely("Monitoring is up", items)).isEmpty();
    }

    @Test
    void thousands_of_renamed_items_are_paired_at_their_places_in_little_time() {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            before.add("- [ ] the boat number " + i + " is ready for the harbour");
            after.add("- [ ] the boat number " + i + " is ready for the open sea");
        }
        List<String> renamed = assertTimeout(Duration.ofSeconds(20), () -> between(before, after));
        assertThat(renamed).hasSize(3000);
    }

    private static List<String> between(List<String> before, List<String> after) {
        return Renames.between(read(before), read(after)).stream()
                .map(rename -> rename.before().text() + " -> " + rename.after().text())
                .toList();
    }

    private static List<Item> read(List<String> lines) {
        return Reading.of(lines.toArray(String[]::new)).items();
    }
}
