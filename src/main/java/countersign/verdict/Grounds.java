package countersign.verdict;

/**
 * Why a decision is what it is: leaf items due by the phase asked for.
 *
 * @param blockers blockers that do not hold, bare claims among them
 * @param required required items that do not hold
 * @param claimed items that are only claimed, beside those in {@code blockers}
 * @param waived items with a waiver in force
 * @param signOffs required sign-offs that are missing or void
 */
public record Grounds(int blockers, int required, int claimed, int waived, int signOffs) {}
