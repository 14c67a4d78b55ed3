package countersign.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("checklists", "evidence", "title", "id", "in", "IS");

    @ParameterizedTest
    @CsvSource({
        "checklist, checklists",
        "evidnece, evidence",
        "Title, title",
        "tittle, title",
        "titel, title",
        "is, IS",
        "ix, id"
    })
    void the_nearest_known_word_is_what_was_meant(String word, String meant) {
        assertThat(Nearest.to(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"launch", "xyz", "everything", "''"})
    void a_word_like_no_other_has_no_nearest(String word) {
        assertThat(Nearest.to(word, KNOWN)).isEmpty();
    }
}
