package countersign.verdict;

/**
 * Why a decision is what it is: how many items due by the phase asked for do not hold. An item with nested items counts only where it is
 * worse than all of those, so that nothing is counted twice.
 *
 * @param blockers blockers that do not hold, bare claims among them
 * @param required required items that do not hold
 * @param claimed items that are only claimed, beside those in {@code blockers}
 * @param waived items with a waiver in force
 * @param signOffs required sign-offs that are missing or void
 * @param optional optional items that do not hold, where the policy counts them
 * @param refusals marks in a document that say no, where the policy minds them
 */
public record Grounds(int blockers, int required, int claimed, int waived, int signOffs, int optional, int refusals) {
    Grounds plus(Grounds more) {
        return new Grounds(
                blockers + more.blockers,
                required + more.required,
                claimed + more.claimed,
                waived + more.waived,
                signOffs + more.signOffs,
                optional + more.optional,
                refusals + more.refusals);
    }
}
