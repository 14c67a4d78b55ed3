package countersign.binding;

import countersign.evidence.Evidence;
import countersign.evidence.EvidenceSet;
import countersign.evidence.Fact;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evidence built by hand: a file for each fact. */
final class Facts {
    private final List<Evidence> files = new ArrayList<>();

    Facts command(String file, String line) {
        return file(file, command(line));
    }

    static Fact command(String line) {
        return new Fact.Command(List.of(line.split(" ", -1)), line, 0, "", Optional.empty(), Pointer.WHOLE_FILE);
    }

    Facts test(String file) {
        return file(file, new Fact.TestCase("a.b", "a.b", TestOutcome.PASSED, Pointer.WHOLE_FILE));
    }

    Facts scan(String file) {
        return file(
                file,
                new Fact.Scan("ESLint", "10", true, "", Pointer.WHOLE_FILE),
                new Fact.Finding("ESLint", "r", FindingLevel.NOTE, "m", Pointer.WHOLE_FILE));
    }

    Facts metric(String file, String name, String quantity) {
        return file(file, new Fact.Metric(name, Quantity.parse(quantity).orElseThrow(), Pointer.WHOLE_FILE));
    }

    Facts file(String file, Fact... facts) {
        return file(file, Evidence.State.READ, facts);
    }

    Facts file(String file, Evidence.State state, Fact... facts) {
        files.add(new Evidence(
                file, "x", "", state, "", Evidence.Origin.UNKNOWN, Outcome.NONE, List.of(facts), List.of()));
        return this;
    }

    EvidenceSet set() {
        return new EvidenceSet(files);
    }
}
