package countersign.evidence;

import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.MoreFindings;
import countersign.evidence.Fact.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tests and findings of one file beyond those that it keeps in full. */
final class Abridged {
    private static final int MOST_KINDS = 10_000;

    private final int most;
    private final NamedTests named;
    private final TestLedger ledger = new TestLedger();
    private final Map<Kind, Integer> findings = new LinkedHashMap<>();
    private int goodTests;
    private int badTests;
    private int fullFindings;

    /** Keeps {@code most} facts of each kind. */
    Abridged(int most, NamedTests named) {
        this.most = most;
        this.named = named;
    }

    private record Kind(String tool, FindingLevel level, String severity) {}

    int most() {
        return most;
    }

    /** Whether {@code fact} is one to be counted only, and was. */
    boolean takes(Fact fact) {
        if (fact instanceof TestCase test) return takes(test);
        if (fact instanceof Finding finding) return takes(finding);
        if (!(fact instanceof MoreFindings more)) return false;
        count(new Kind(more.tool(), more.level(), more.severity()), more.count());
        return true;
    }

    /** Failures have a share of their own: they are what people look for. */
    private boolean takes(TestCase test) {
        boolean room = TestRuns.isBad(test) ? badTests++ < most : goodTests++ < most;
        if (!room) ledger.add(test, named.matching(test.name()));
        return !room;
    }

    private boolean takes(Finding finding) {
        boolean room = fullFindings++ < most;
        if (!room) count(new Kind(finding.tool(), finding.level(), finding.severity()), 1);
        return !room;
    }

    private void count(Kind kind, int more) {
        findings.merge(kind, more, Integer::sum);
        if (findings.size() > MOST_KINDS)
            throw new Malformed("its findings have more than " + MOST_KINDS + " severities");
    }

    /** What was taken, as facts of its own. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (ledger.size() > 0) facts.add(new Fact.MoreTests(ledger));
        findings.forEach(
                (kind, count) -> facts.add(new MoreFindings(kind.tool(), kind.level(), kind.severity(), count)));
        return facts;
    }
}
