package countersign.site.view;

import countersign.evidence.Evidence;
import countersign.verdict.Report.EvidenceUse;

/** What became of an evidence file, worst first. */
enum FileState {
    UNREADABLE,
    UNRECOGNISED,
    AMBIGUOUS,
    /** Read, and no item asks for it. */
    UNUSED,
    READ;

    static FileState of(EvidenceUse use) {
        Evidence.State state = use.evidence().state();
        return switch (state) {
            case UNREADABLE -> UNREADABLE;
            case UNRECOGNISED -> UNRECOGNISED;
            case AMBIGUOUS -> AMBIGUOUS;
            case READ -> use.usedBy().isEmpty() ? UNUSED : READ;
        };
    }
}
