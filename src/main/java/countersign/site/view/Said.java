package countersign.site.view;

import countersign.evidence.Fact;
import countersign.evidence.Fact.TestOutcome;
import countersign.site.SafeHtml;
import countersign.terms.Terms;
import countersign.verdict.Phrase.Amount;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sums up what an evidence file says, in a few sentences. */
final class Said {
    private static final int SHOWN = 6;

    private final Wording wording;

    Said(Wording wording) {
        this.wording = wording;
    }

    List<SafeHtml> of(List<Fact> facts) {
        List<SafeHtml> said = new ArrayList<>();
        tests(facts, said);
        findings(facts, said);
        List<SafeHtml> others = new ArrayList<>();
        for (Fact fact : facts) other(fact, others);
        said.addAll(others.subList(0, Math.min(SHOWN, others.size())));
        if (others.size() > SHOWN) said.add(wording.uiHtml("said.more", Number.of(others.size() - SHOWN)));
        if (said.isEmpty()) said.add(wording.uiHtml("said.nothing"));
        return said;
    }

    private void tests(List<Fact> facts, List<SafeHtml> said) {
        Map<TestOutcome, Integer> counts = new EnumMap<>(TestOutcome.class);
        for (Fact fact : facts) {
            if (fact instanceof Fact.TestCase test) counts.merge(test.outcome(), 1, Integer::sum);
            if (fact instanceof Fact.MoreTests more) more.ledger().countInto(counts);
        }
        if (counts.isEmpty()) return;
        int passed = counts.getOrDefault(TestOutcome.PASSED, 0);
        int flaky = counts.getOrDefault(TestOutcome.FLAKY, 0);
        int failed = counts.getOrDefault(TestOutcome.FAILED, 0) + counts.getOrDefault(TestOutcome.ERROR, 0);
        int skipped = counts.getOrDefault(TestOutcome.SKIPPED, 0);
        said.add(wording.uiHtml("said.tests", Number.of(passed + flaky), Number.of(failed), Number.of(skipped)));
        if (flaky > 0) said.add(wording.uiHtml("said.flaky", Number.of(flaky)));
    }

    private void findings(List<Fact> facts, List<SafeHtml> said) {
        Map<Fact.FindingLevel, Integer> counts = new EnumMap<>(Fact.FindingLevel.class);
        boolean scanned = false;
        for (Fact fact : facts) {
            if (fact instanceof Fact.Finding finding) counts.merge(finding.level(), 1, Integer::sum);
            if (fact instanceof Fact.MoreFindings more) counts.merge(more.level(), more.count(), Integer::sum);
            if (fact instanceof Fact.Scan) scanned = true;
        }
        if (counts.isEmpty() && scanned) said.add(wording.uiHtml("said.no-findings"));
        counts.forEach((level, count) ->
                said.add(wording.uiHtml("said.findings", Number.of(count), new Text(Terms.word(level)))));
    }

    private void other(Fact fact, List<SafeHtml> said) {
        if (fact instanceof Fact.Scan scan) said.add(scan(scan));
        else if (fact instanceof Fact.TestsDeclared declared && declared.declared() != declared.listed())
            said.add(wording.uiHtml("said.declared", Number.of(declared.declared()), Number.of(declared.listed())));
        else if (fact instanceof Fact.MoreTests || fact instanceof Fact.MoreFindings)
            said.add(wording.uiHtml("said.counted", Number.of(fact.count())));
        else if (fact instanceof Fact.Metric metric)
            said.add(wording.uiHtml("said.metric", new CodeText(metric.name()), new Amount(metric.quantity())));
        else if (fact instanceof Fact.Command command)
            said.add(wording.uiHtml("said.command", new CodeText(command.line()), Number.of(command.exit())));
        else if (fact instanceof Fact.Selection found)
            said.add(wording.uiHtml(
                    "said.selection",
                    new CodeText(found.query()),
                    Number.of(found.values().size())));
        else if (fact instanceof Fact.State state)
            said.add(wording.uiHtml("said.state", new Text(state.name()), new Text(state.value())));
        else if (fact instanceof Fact.Attestation word)
            said.add(wording.uiHtml(
                    "said.attestation",
                    new Text(word.by().name()),
                    new Text(word.by().role()),
                    new Text(word.item())));
    }

    private SafeHtml scan(Fact.Scan scan) {
        String tool = (scan.tool() + " " + scan.version()).strip();
        if (scan.complete()) return wording.uiHtml("said.scan", new Text(tool));
        return wording.uiHtml("said.scan-incomplete", new Text(tool), new Text(scan.detail()));
    }
}
