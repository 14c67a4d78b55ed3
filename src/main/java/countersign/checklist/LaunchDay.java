package countersign.checklist;

import countersign.checklist.vocabulary.Sense;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The day of the launch, where documents name it in their metadata: {@code **Launch date**: 2026-12-08}. */
public final class LaunchDay {
    private LaunchDay() {}

    /** The last day that any of {@code checklists} names; only days as ISO 8601 writes them count. */
    public static Optional<LocalDate> in(List<Checklist> checklists) {
        return checklists.stream().flatMap(LaunchDay::in).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> in(Checklist checklist) {
        List<String> languages =
                Stream.of(checklist.language(), "en").distinct().toList();
        Lexicon lexicon = Lexicon.of(languages);
        return checklist.metadata().stream()
                .filter(each -> lexicon.is(Sense.LAUNCH_LABEL, each.key()))
                .flatMap(each -> Dates.in(each.value()).stream());
    }
}
