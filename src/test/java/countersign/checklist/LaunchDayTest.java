package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LaunchDayTest {
    private static Optional<LocalDate> in(String... heads) {
        List<Checklist> checklists = Stream.of(heads)
                .map(head -> SourceFile.of("a.md", head + "\n\n- [ ] one\n"))
                .flatMap(source -> new ChecklistParser(ReadingRules.DEFAULT).parse(source, new Diagnostics()).stream())
                .toList();
        return LaunchDay.in(checklists);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\n**Launch**: 2026-12-08",
                "# A\n\n**Target Launch Date**: 2026-12-08 (Tuesday)",
                "# A\n\n**Go-Live:** 2026-12-08",
                "---\nlaunch: 2026-12-08\n---\n# A",
                "---\nlang: id\n---\n# A\n\n**Tanggal peluncuran**: 2026-12-08",
                "---\nlang: de\n---\n# A\n\n**Startdatum**: 2026-12-08",
                "---\nlang: ja\n---\n# A\n\n**リリース日**: 2026-12-08"
            })
    void a_document_names_it_in_its_metadata(String head) {
        assertThat(in(head)).contains(LocalDate.of(2026, 12, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\n**Date**: 2026-12-08",
                "# A\n\n**Launch**: 8 December 2026",
                "# A\n\n**Launch**: YYYY-MM-DD",
                "# A\n\n**Relaunch review**: 2026-12-08"
            })
    void no_other_day_is_taken_for_it(String head) {
        assertThat(in(head)).isEmpty();
    }

    @Test
    void of_several_the_last_one_counts() {
        assertThat(in("# A\n\n**Launch**: 2026-12-08", "# B\n\n**Launch**: 2026-12-10", "# C"))
                .contains(LocalDate.of(2026, 12, 10));
    }
}
