package countersign.site.view;

import countersign.terms.Phase;

/** Says whether a phase is decided on. */
final class Phases {
    private Phases() {}

    /** The key, without {@code ui.}, of what is said of {@code phase}. */
    static String key(Phase phase, boolean due) {
        if (due) return "phase-state.decided";
        return phase == Phase.CONTINGENCY ? "phase-state.never" : "phase-state.later";
    }
}
