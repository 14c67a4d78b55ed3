package countersign.evidence.format;

import countersign.evidence.Fact;
import countersign.evidence.Fact.TestCase;
import countersign.evidence.FactSink;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** One pass over a JUnit XML file. Suites nest; a case stands in any of them; what a case holds is of interest one level deep. */
final class JUnitReading implements XmlStream.Handler {
    private final FactSink sink;
    private final TestTally tally;
    private final Deque<JUnitSuite> suites = new ArrayDeque<>();
    private Optional<JUnitCase> openCase = Optional.empty();
    private Optional<JUnitSuite> root = Optional.empty();
    /** How many elements are open within the innermost suite or case. */
    private int inside;

    private int replaced;

    JUnitReading(FactSink sink) {
        this.sink = sink;
        this.tally = new TestTally(sink);
    }

    @Override
    public void open(XmlElement element) {
        if (inside == 0 && opensSuiteOrCase(element)) return;
        if (inside++ > 0) return;
        openCase.ifPresentOrElse(test -> test.hold(element), () -> holdInSuite(element.name()));
    }

    private boolean opensSuiteOrCase(XmlElement element) {
        if (openCase.isPresent()) return false;
        boolean suite = element.name().equals("testsuite") || element.name().equals("testsuites");
        if (suites.isEmpty() && !suite) throw new Malformed("its root element is no test suite");
        if (!suite && !element.name().equals("testcase")) return false;
        if (suite) suites.push(new JUnitSuite(element, Optional.ofNullable(suites.peek())));
        else openCase = Optional.of(new JUnitCase(element, suites.element()));
        element.attribute("timestamp").flatMap(Times::parse).ifPresent(sink::time);
        return true;
    }

    private void holdInSuite(String name) {
        if (name.equals("error") || name.equals("failure")) suites.element().addOwnFailure();
    }

    @Override
    public void close(String name) {
        if (inside > 0) {
            inside--;
        } else if (openCase.isPresent()) {
            openCase.ifPresent(this::add);
            openCase = Optional.empty();
        } else {
            JUnitSuite closed = suites.pop();
            if (suites.isEmpty()) root = Optional.of(closed);
            else suites.element().absorb(closed);
        }
    }

    private void add(JUnitCase test) {
        TestCase fact = test.toFact();
        boolean bad = fact.outcome() == Fact.TestOutcome.FAILED || fact.outcome() == Fact.TestOutcome.ERROR;
        tally.add(fact);
        suites.element().add(bad, test.replaced());
        replaced += test.replaced();
    }

    /** Says what holds of the file as a whole, once its root element is closed. */
    void finish() {
        JUnitSuite all = root.orElseThrow();
        if (replaced > 0) sink.add(new Fact.Reruns(replaced, Pointer.WHOLE_FILE));
        tally.finish(all.declared(), Pointer.WHOLE_FILE);
    }
}
