package countersign;

import countersign.checklist.Checklist;
import countersign.checklist.ChecklistParser;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.diagnostic.TextIntake;
import countersign.evidence.Fact;
import countersign.history.Committed;
import countersign.lint.Advice;
import countersign.lint.Attested;
import countersign.lint.Mending;
import countersign.lint.Renamed;
import countersign.rewriting.Revised;
import countersign.source.InputFile;
import countersign.source.SourceFile;
import countersign.source.TextDecoder;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import countersign.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say of checklists beyond what keeps them from being read, and the mending of what is only misspelt. */
public final class Linting {
    private final Workspace workspace;
    private final Report report;
    private final ChecklistParser parser;
    private final Diagnostics diagnostics = new Diagnostics();

    private Linting(Pipeline.Result result) {
        this.workspace = result.workspace();
        this.report = result.report();
        this.parser = House.parser(workspace.config());
    }

    /** All that was complained of in {@code result}, with advice on style, sorted. */
    public static List<Diagnostic> findings(Pipeline.Result result) {
        return new Linting(result).findings();
    }

    /** The checklists of {@code result} in which something can be mended, mended. */
    public static List<Revised> mended(Pipeline.Result result) {
        Linting linting = new Linting(result);
        Mending mending = new Mending(linting::reading);
        return linting.report.checklists().stream()
                .map(checklist -> mending.of(checklist.checklist(), linting.report.diagnostics()))
                .filter(revised -> !revised.edits().isEmpty())
                .toList();
    }

    private List<Diagnostic> findings() {
        report.diagnostics().stream().filter(this::concerns).forEach(diagnostics::report);
        List<Checklist> checklists =
                report.checklists().stream().map(ChecklistReport::checklist).toList();
        Renamed renamed = new Renamed(elsewhere());
        for (Checklist checklist : checklists) {
            Advice.report(checklist, report.header().asOf(), diagnostics);
            committed(checklist)
                    .ifPresent(before ->
                            reading(checklist.source()).ifPresent(now -> renamed.report(before, now, diagnostics)));
        }
        Attested attested = new Attested(checklists);
        for (Fact.Attestation word : attestations())
            if (!workspace.isPart() || word.checklist().isPresent()) attested.report(word, diagnostics);
        return diagnostics.sorted().stream().distinct().toList();
    }

    /** Of one checklist alone, what other checklists ask of evidence is not known. */
    private boolean concerns(Diagnostic diagnostic) {
        return !workspace.isPart() || diagnostic.code() != Code.EVIDENCE_UNUSED;
    }

    private Optional<Checklist> reading(SourceFile source) {
        return parser.parse(source, new Diagnostics());
    }

    private Optional<Checklist> committed(Checklist checklist) {
        return Committed.bytes(workspace.root().resolve(checklist.path()), TextDecoder.MAX_BYTES)
                .flatMap(bytes -> TextIntake.read(checklist.path(), bytes, new Diagnostics()))
                .filter(source -> !source.text().equals(checklist.source().text()))
                .flatMap(this::reading);
    }

    /** The files in which people call items by name. */
    private List<SourceFile> elsewhere() {
        List<InputFile> files = new ArrayList<>(workspace.sidecars());
        workspace.waivers().ifPresent(files::add);
        workspace.evidence().stream()
                .filter(file -> file.path().endsWith(".attestation.yaml"))
                .forEach(files::add);
        return files.stream().flatMap(file -> workspace.text(file).stream()).toList();
    }

    private List<Fact.Attestation> attestations() {
        return report.evidence().stream()
                .flatMap(use -> use.evidence().facts().stream())
                .filter(Fact.Attestation.class::isInstance)
                .map(Fact.Attestation.class::cast)
                .toList();
    }
}
