package countersign.terms;

/** What follows for a launch, best first. The worst gap decides; there is no score. */
public enum Decision {
    GO,
    CONDITIONAL,
    NO_GO
}
