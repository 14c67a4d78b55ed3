package countersign.evidence;

import countersign.diagnostic.Diagnostic;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.MoreFindings;
import countersign.evidence.Fact.Scan;
import countersign.evidence.Fact.State;
import countersign.source.Redaction;

/**
 * The words of a file that are for people only, without what looks like a secret. What requirements are held against stays as it is
 * written: names, commands, output, values. Whoever shows those takes secrets out.
 */
final class Redacted {
    private Redacted() {}

    static Fact of(Fact fact) {
        if (fact instanceof Finding found) {
            String rule = Redaction.of(found.rule());
            String severity = Redaction.of(found.severity());
            return new Finding(found.tool(), rule, found.level(), severity, Redaction.of(found.message()), found.at());
        }
        if (fact instanceof MoreFindings more)
            return new MoreFindings(more.tool(), more.level(), Redaction.of(more.severity()), more.count());
        if (fact instanceof State state)
            return new State(Redaction.of(state.name()), Redaction.of(state.value()), state.at());
        if (!(fact instanceof Scan scan)) return fact;
        String version = Redaction.of(scan.version());
        return new Scan(scan.tool(), version, scan.complete(), Redaction.of(scan.detail()), scan.at());
    }

    static Evidence.Tool of(Evidence.Tool tool) {
        return new Evidence.Tool(Redaction.of(tool.name()), Redaction.of(tool.version()));
    }

    static Diagnostic of(Diagnostic said) {
        return new Diagnostic(
                said.code(), said.at(), Redaction.of(said.message()), Redaction.of(said.excerpt()), said.help());
    }
}
