package countersign.site.format;

import countersign.binding.KnownGap;
import countersign.diagnostic.Diagnostic;
import countersign.evidence.Evidence;
import countersign.terms.Subject;
import countersign.terms.Terms;
import countersign.verdict.Grounds;
import countersign.verdict.Ratchet;
import countersign.verdict.Report;
import countersign.verdict.Report.EvidenceUse;
import countersign.verdict.Tally;
import countersign.verdict.Verdict;
import java.io.OutputStream;

/** {@code readiness.json}, as {@code schemas/readiness.schema.json} describes it. Fields are added, never renamed. */
final class JsonReport implements ReportFormat {
    private static final int SCHEMA_VERSION = 1;

    @Override
    public String id() {
        return "json";
    }

    @Override
    public void write(Report report, Medium medium, OutputStream out) {
        JsonChecklist checklists = new JsonChecklist(report, medium.wording());
        Json.writeIndented(out, json -> {
            head(json, report);
            json.object("forecast", report.forecast(), JsonForecast::write)
                    .objects("checklists", report.checklists(), checklists::write)
                    .objects("evidence", report.evidence(), JsonReport::evidence)
                    .objects("diagnostics", report.diagnostics(), JsonReport::diagnosticWithFile);
        });
    }

    private static void head(Json json, Report report) {
        json.number("schemaVersion", SCHEMA_VERSION)
                .text("title", report.header().title())
                .text("decision", report.decision().map(Terms::word))
                .text("phase", Terms.word(report.header().phase()))
                .text("asOf", report.header().asOf().toString())
                .text("launch", report.header().launch())
                .text("digest", report.digest())
                .object("subject", subject -> subject(subject, report.header().subject()))
                .object("counts", counts -> counts(counts, report.tally()))
                .object("grounds", grounds -> grounds(grounds, report.grounds()))
                .object("ratchet", report.ratchet(), JsonReport::ratchet);
    }

    private static void subject(Json json, Subject subject) {
        json.text("repository", subject.repository())
                .text("commit", subject.commit())
                .flag("dirty", subject.dirty());
    }

    /** Every verdict, also those that no item has. */
    static void counts(Json json, Tally tally) {
        for (Verdict verdict : Verdict.values()) json.number(verdict.word(), tally.of(verdict));
    }

    static void grounds(Json json, Grounds grounds) {
        json.number("blockers", grounds.blockers())
                .number("required", grounds.required())
                .number("claimed", grounds.claimed())
                .number("waived", grounds.waived())
                .number("signOffs", grounds.signOffs())
                .number("optional", grounds.optional())
                .number("refusals", grounds.refusals());
    }

    private static void ratchet(Json json, Ratchet ratchet) {
        json.text("file", ratchet.file())
                .number("tolerated", ratchet.tolerated())
                .objects(
                        "more",
                        ratchet.more(),
                        (gap, more) -> gap.text(
                                        "checklist",
                                        more.checklist().checklist().path())
                                .text("id", more.ruling().item().id().value())
                                .text("verdict", more.ruling().verdict().word())
                                .text("recorded", more.recorded().map(KnownGap::verdict)))
                .objects(
                        "stale",
                        ratchet.stale(),
                        (entry, stale) -> entry.text("checklist", stale.entry().checklist())
                                .text("id", stale.entry().item())
                                .text("recorded", stale.entry().verdict())
                                .text("verdict", stale.now().map(Verdict::word))
                                .number("line", stale.entry().at().line()));
    }

    private static void evidence(Json json, EvidenceUse use) {
        Evidence evidence = use.evidence();
        json.text("file", evidence.file())
                .text("format", evidence.format())
                .text("sha256", evidence.sha256())
                .text("time", evidence.origin().time().map(at -> at.instant()))
                .text("commit", evidence.origin().commit())
                .number("facts", evidence.factCount())
                .text("state", Terms.word(evidence.state()))
                .texts("usedBy", use.usedBy())
                .text("message", evidence.message());
    }

    private static void diagnosticWithFile(Json json, Diagnostic diagnostic) {
        json.text("file", diagnostic.at().path());
        diagnostic(json, diagnostic);
    }

    static void diagnostic(Json json, Diagnostic diagnostic) {
        json.text("code", diagnostic.code().number())
                .text("severity", diagnostic.severity().word())
                .text("message", diagnostic.message())
                .text("help", diagnostic.help())
                .number("line", diagnostic.at().line())
                .number("column", diagnostic.at().column());
    }
}
