package countersign.evidence.format;

import countersign.evidence.Fact.TestCase;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Legible;
import countersign.evidence.Pointer;

/**
 * What a test is called.
 *
 * @param group the class, suite or feature that it is in, or empty
 * @param key what else tells it from another test of that name: a source file, a project, an id; or empty
 */
record TestName(String group, String name, String key) {
    private static final int LONGEST = 500;

    /** The test, ended so. */
    TestCase ended(TestOutcome outcome, Pointer at) {
        String full = group.isEmpty() || name.isEmpty() ? group + name : group + "." + name;
        return new TestCase(Legible.of(full, LONGEST), full + '\n' + key, outcome, at);
    }
}
