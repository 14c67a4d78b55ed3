package countersign.checklist;

import countersign.terms.Level;
import countersign.terms.Phase;
import java.util.IdentityHashMap;
import java.util.Optional;

/** What headings say about all items below them, found once for each heading. */
final class SectionTraits {
    private final LevelFinder levels;
    private final PhaseFinder phases;
    private final IdentityHashMap<Section, Said> known = new IdentityHashMap<>();

    SectionTraits(ReadingRules rules) {
        this.levels = new LevelFinder(rules.levels());
        this.phases = new PhaseFinder(rules.phases());
    }

    /** What a section says. */
    record Said(Phase phase, Optional<Level> level) {}

    Said of(Section section) {
        return known.computeIfAbsent(section, one -> new Said(phases.of(one), levels.ofSection(one)));
    }
}
