package countersign.evidence.format;

import countersign.evidence.format.TestTally.Declared;
import java.util.Optional;

/** A {@code testsuites} or {@code testsuite} element while it is open: what it declares, and what it turned out to hold. */
final class JUnitSuite {
    final String name;
    final String file;
    private final int tests;
    private final int failures;
    private int listed;
    private int listedFailures;
    private int attempts;
    private int ownFailures;
    private int unlistedInside;
    private Declared worstInside = new Declared(0, 0, 0);

    JUnitSuite(XmlElement element, Optional<JUnitSuite> outer) {
        name = element.attribute("name").orElse("");
        file = element.attribute("file")
                .or(() -> outer.map(suite -> suite.file))
                .orElse("");
        tests = count(element, "tests");
        failures = count(element, "failures") + count(element, "errors");
    }

    /** Counts a case. {@code replaced} of its attempts were replaced by later ones; some tools count those as tests too. */
    void add(boolean bad, int replaced) {
        listed++;
        if (bad) listedFailures++;
        attempts += replaced;
    }

    /** An {@code error} or {@code failure} of the suite itself: setting up or tearing down. */
    void addOwnFailure() {
        ownFailures++;
    }

    /** Takes over what a suite within this one holds, once that is closed. */
    void absorb(JUnitSuite inner) {
        listed += inner.listed;
        listedFailures += inner.listedFailures;
        attempts += inner.attempts;
        unlistedInside += inner.unlisted();
        Declared worst = inner.worst();
        if (missing(worst) > missing(worstInside)) worstInside = worst;
    }

    /** The numbers of the suite, this or one within, that lists the fewest of the tests it declares; with all unlisted failures. */
    Declared declared() {
        Declared worst = worst();
        return new Declared(worst.tests(), worst.listed(), unlisted());
    }

    private Declared worst() {
        Declared own = new Declared(tests, listed + attempts, 0);
        return missing(own) >= missing(worstInside) ? own : worstInside;
    }

    private static int missing(Declared declared) {
        return declared.tests() - declared.listed();
    }

    private int unlisted() {
        boolean explained = listedFailures + attempts > 0;
        return Math.max(explained ? 0 : failures, ownFailures + unlistedInside);
    }

    private static int count(XmlElement element, String attribute) {
        try {
            return Math.max(
                    0, Integer.parseInt(element.attribute(attribute).orElse("0").strip()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
