package countersign.checklist;

import countersign.terms.Level;
import countersign.terms.Phase;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What headings say about all items below them, found once for each heading: the outermost one that names a phase decides that, the nearest
 * one that names a level that.
 */
final class SectionTraits {
    private final LevelFinder levels;
    private final PhaseFinder phases;
    private final Map<String, Named> headings = new LinkedHashMap<>();
    private final IdentityHashMap<Section, Said> known = new IdentityHashMap<>();

    SectionTraits(Manuscript manuscript) {
        this.levels = new LevelFinder(manuscript.rules().levels(), manuscript.lexicon());
        this.phases = new PhaseFinder(manuscript.rules().phases(), manuscript.lexicon());
    }

    /** What a section says. */
    record Said(Phase phase, Optional<Level> level) {}

    /** What one heading says. */
    private record Named(Optional<Phase> phase, Optional<Level> level) {}

    Said of(Section section) {
        return known.computeIfAbsent(section, this::said);
    }

    private Said said(Section section) {
        Optional<Phase> phase = Optional.empty();
        Optional<Level> level = Optional.empty();
        for (String heading : section.path()) {
            Named named = headings.computeIfAbsent(heading, this::named);
            if (phase.isEmpty()) phase = named.phase();
            if (named.level().isPresent()) level = named.level();
        }
        return new Said(phase.orElse(Phase.BEFORE), level);
    }

    private Named named(String heading) {
        return new Named(phases.of(heading), levels.ofHeading(heading));
    }
}
