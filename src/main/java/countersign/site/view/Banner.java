package countersign.site.view;

import countersign.diagnostic.Severity;
import countersign.site.Markup;
import countersign.site.SafeHtml;
import countersign.terms.Subject;
import countersign.terms.Terms;
import countersign.verdict.Grounds;
import countersign.verdict.Phrase;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import countersign.verdict.Ratchet;
import countersign.verdict.Report;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence or two what was decided, why, and for what. */
final class Banner {
    private final Report report;
    private final Wording wording;

    Banner(Edition edition) {
        this.report = edition.report();
        this.wording = edition.wording();
    }

    /** The reason for the decision. */
    SafeHtml because() {
        if (report.decision().isEmpty()) return wording.uiHtml(hasError() ? "because.error" : "because.no-items");
        SafeHtml why = switch (report.decision().get()) {
            case GO -> wording.uiHtml("because.go", phase());
            case CONDITIONAL -> counted("because.conditional.");
            case NO_GO -> counted("because.no-go.");
        };
        return report.ratchet().map(ratchet -> known(why, ratchet)).orElse(why);
    }

    /** Says openly how many of the gaps were known. */
    private SafeHtml known(SafeHtml why, Ratchet ratchet) {
        Markup out = new Markup().add(why);
        known(out, "tolerated", ratchet.tolerated());
        known(out, "more", ratchet.more().size());
        known(out, "stale", ratchet.stale().size());
        return out.done();
    }

    private void known(Markup out, String what, int number) {
        if (number > 0) out.text(" ").add(wording.uiHtml("ratchet." + what, Number.of(number)));
    }

    private boolean hasError() {
        return report.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    private SafeHtml counted(String key) {
        List<SafeHtml> counts = counts(key);
        Markup out = new Markup();
        out.add(wording.uiHtml(key + "begin", phase()));
        for (int i = 0; i < counts.size(); i++) {
            if (i > 0) out.text(i + 1 < counts.size() ? ", " : wording.ui("list.last"));
            out.add(counts.get(i));
        }
        return out.add(wording.uiHtml(key + "end", phase())).done();
    }

    private List<SafeHtml> counts(String key) {
        Grounds grounds = report.grounds();
        List<SafeHtml> counts = new ArrayList<>();
        if (key.equals("because.no-go.")) {
            count(counts, "blockers", grounds.blockers());
            count(counts, "required", grounds.required());
            count(counts, "sign-offs", grounds.signOffs());
            count(counts, "refusals", grounds.refusals());
        } else {
            count(counts, "claimed", grounds.claimed());
            count(counts, "waived", grounds.waived());
            count(counts, "optional", grounds.optional());
        }
        return counts;
    }

    private void count(List<SafeHtml> counts, String what, int number) {
        if (number > 0) counts.add(wording.uiHtml("grounds." + what, Number.of(number)));
    }

    /** What was decided on, as of when, for which state of the tree. */
    SafeHtml facts() {
        Report.Header header = report.header();
        Markup out = new Markup();
        out.add(wording.uiHtml("facts.phase", phase()));
        header.launch().ifPresent(launch -> out.add(wording.uiHtml("facts.launch", new Text(wording.date(launch)))));
        out.add(wording.uiHtml("facts.as-of", new Text(wording.moment(header.asOf()))));
        Subject subject = header.subject();
        subject.commit()
                .ifPresent(commit -> out.add(wording.uiHtml("facts.commit", new CodeText(Frames.shortCommit(commit)))));
        if (subject.dirty()) out.add(wording.uiHtml("facts.dirty"));
        return out.text(".").done();
    }

    private Phrase.Arg phase() {
        return new Text(wording.ui("phase." + Terms.word(report.header().phase())));
    }
}
