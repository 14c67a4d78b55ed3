package countersign;

import static java.nio.charset.StandardCharsets.UTF_8;

import countersign.binding.Binder;
import countersign.binding.BoundChecklist;
import countersign.binding.NeedReader;
import countersign.binding.RatchetReader;
import countersign.binding.Waiver;
import countersign.binding.WaiverReader;
import countersign.checklist.Checklist;
import countersign.checklist.ChecklistParser;
import countersign.checklist.LaunchDay;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.diagnostic.Severity;
import countersign.diagnostic.TextIntake;
import countersign.evidence.Evidence;
import countersign.evidence.EvidenceSet;
import countersign.evidence.Limits;
import countersign.evidence.Wanted;
import countersign.evidence.format.EvidenceFormats;
import countersign.history.Revision;
import countersign.importing.HtmlImporter;
import countersign.importing.Imported;
import countersign.publish.DirectoryPublisher;
import countersign.publish.Refusal;
import countersign.site.Site;
import countersign.site.SiteOptions;
import countersign.site.format.FormatTable;
import countersign.site.format.HtmlSite;
import countersign.site.format.JsonFiles;
import countersign.site.format.PdfReport;
import countersign.source.Glob;
import countersign.source.InputFile;
import countersign.source.Location;
import countersign.source.SourceFile;
import countersign.subject.Lineage;
import countersign.terms.Phase;
import countersign.verdict.Forecasting;
import countersign.verdict.Matter;
import countersign.verdict.Ratchet;
import countersign.verdict.Reconciler;
import countersign.verdict.Report;
import countersign.verdict.Rules;
import countersign.workspace.Config;
import countersign.workspace.Discovery;
import countersign.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The stages, each once, in a row: discover → parse → collect → bind → reconcile → render → publish. Holds nothing between calls; a run
 * belongs to one thread.
 */
public final class Pipeline {
    /** What can be wrong with the tree although the configuration and the command line are right. */
    private static final Set<Code> OF_THE_TREE = Set.of(Code.OVER_LIMIT, Code.UNREADABLE_TEXT, Code.PATH_OUTSIDE);

    private static final String PDF = "readiness.pdf";

    private Pipeline() {}

    /**
     * What to read, and for when.
     *
     * @param start a folder, or one checklist
     * @param config read instead of {@code countersign.yaml} in the folder
     * @param until the day that the forecast looks to, if not that of the launch
     */
    public record Order(Path start, Optional<Path> config, Phase phase, Instant asOf, Optional<LocalDate> until) {
        /** Without a day to look ahead to. */
        public Order(Path start, Optional<Path> config, Phase phase, Instant asOf) {
            this(start, config, phase, asOf, Optional.empty());
        }
    }

    /**
     * What a run found.
     *
     * @param workspace what it read
     * @param fault what stood in the way of a decision; the report's diagnostics say it in full
     */
    public record Result(Report report, Workspace workspace, Fault fault) {}

    /**
     * Where a site goes.
     *
     * @param pdf whether the PDF is made too
     */
    public record Publication(Path out, boolean pdf) {}

    /** Whose mistake keeps a run from deciding. */
    public enum Fault {
        NONE,
        /** Of the command line or the configuration, or there is no checklist. */
        USAGE,
        /** Of a checklist, a sidecar, a waiver or an attestation. */
        INPUT
    }

    /** Stages 1 to 5. Only a broken disk or a defect is an exception. */
    public static Result read(Order order) {
        Diagnostics diagnostics = new Diagnostics();
        Workspace workspace = Discovery.discover(order.start(), order.config(), diagnostics);
        if (isMisconfigured(diagnostics)) return undecided(order, workspace, diagnostics, Fault.USAGE);
        List<Checklist> checklists = parse(workspace, diagnostics);
        if (checklists.isEmpty()) return undecided(order, workspace, diagnostics, whoseFault(diagnostics));
        List<BoundChecklist> asked = NeedReader.read(checklists, sidecars(workspace, checklists), diagnostics);
        Wanted wanted = NeedReader.wanted(asked).and(declared(workspace.config()));
        EvidenceSet evidence = collect(workspace, wanted, diagnostics);
        List<BoundChecklist> bound = Binder.bind(asked, evidence, globs(workspace.config()));
        List<Waiver> waivers = waivers(workspace, diagnostics);
        Rules rules = House.rules(workspace.config(), waivers);
        Lineage lineage = Forebears.of(workspace, evidence);
        Report weighed = weigh(
                order, new Matter(header(order, workspace, checklists), bound, evidence, rules, lineage, List.of()));
        LateComplaints late = new LateComplaints(diagnostics);
        late.waivers(bound, rules, order.asOf(), elsewhere(workspace, checklists));
        late.report(weighed);
        Report held = workspace
                .ratchet()
                .flatMap(workspace::text)
                .map(file -> weighed.withRatchet(ratchet(weighed, file, workspace, diagnostics)))
                .orElse(weighed);
        held.ratchet().ifPresent(late::ratchet);
        Report report = held.withDiagnostics(diagnostics.sorted());
        Fault fault = report.decision().isPresent() ? Fault.NONE : Fault.INPUT;
        return new Result(report, workspace, fault);
    }

    /**
     * Stages 6 and 7: the site of {@code result}, which has a decision, at {@code publication.out()}. The old site stands until the new one is
     * whole.
     *
     * @return why the place is no place for a site, if it is refused
     */
    public static Optional<Refusal> publish(Result result, Publication publication) throws IOException {
        Site site = new Site();
        List<String> beside = publication.pdf() ? List.of(JsonFiles.REPORT, PDF) : List.of(JsonFiles.REPORT);
        Config.SiteSettings settings = result.workspace().config().site();
        SiteOptions options = new SiteOptions(settings.source(), settings.language(), beside);
        Report report = result.report();
        if (publication.pdf()) {
            Diagnostics diagnostics = new Diagnostics();
            report.diagnostics().forEach(diagnostics::report);
            site.put(PDF, PdfReport.render(report, options, diagnostics));
            report = report.withDiagnostics(diagnostics.sorted());
        }
        HtmlSite.render(report, options, site);
        JsonFiles.render(report, site);
        return DirectoryPublisher.publish(site, publication.out());
    }

    /** Stage 3 alone: what each of {@code files} says. */
    public static List<Evidence> evidence(List<InputFile> files, Diagnostics diagnostics) {
        return EvidenceFormats.collector(Limits.DEFAULT)
                .collect(files, Wanted.NOTHING, diagnostics)
                .files();
    }

    /** What is read of each evidence format, as a page of Markdown. */
    public static String formats() {
        return FormatTable.markdown(EvidenceFormats.cards());
    }

    /** Stage 2 alone: the checklist in {@code file}, read as the tree of {@code order} is. */
    public static Optional<Checklist> checklist(Order order, InputFile file, Diagnostics diagnostics) {
        Workspace workspace = Discovery.discover(order.start(), order.config(), new Diagnostics());
        ChecklistParser parser = House.parser(workspace.config());
        return workspace.text(file).flatMap(source -> parser.parse(source, diagnostics));
    }

    /**
     * The exported page in {@code page} as Markdown, with an error for each box that is not read from it as it was; empty where the page is
     * over a limit.
     */
    public static Optional<Imported> markdown(InputFile page, Diagnostics diagnostics) throws IOException {
        Optional<Imported> imported = HtmlImporter.read(page, diagnostics);
        imported.ifPresent(
                found -> TextIntake.read(page.path(), found.markdown().getBytes(UTF_8), diagnostics)
                        .ifPresent(markdown -> BoxCensus.take(page.path(), found, markdown, diagnostics)));
        return imported;
    }

    private static boolean isMisconfigured(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .anyMatch(found -> found.severity() == Severity.ERROR && !OF_THE_TREE.contains(found.code()));
    }

    /** With a forecast, where there is a day to look to that is not over. */
    private static Report weigh(Order order, Matter matter) {
        Report now = Reconciler.reconcile(matter);
        LocalDate today = LocalDate.ofInstant(order.asOf(), ZoneOffset.UTC);
        return order.until()
                .or(matter.header()::launch)
                .filter(day -> !day.isBefore(today))
                .map(day -> Forecasting.forecast(matter, now, day))
                .orElse(now);
    }

    /** Where nothing could be read: a file's, or else the user's, who named a tree in which there is no checklist. */
    private static Fault whoseFault(Diagnostics diagnostics) {
        if (diagnostics.hasErrors()) return Fault.INPUT;
        String help = "every Markdown file here asks to be ignored, or is a README without boxes";
        diagnostics.report(Code.NO_CHECKLIST, Location.startOf("."), "there is no checklist to read", help);
        return Fault.USAGE;
    }

    private static Result undecided(Order order, Workspace workspace, Diagnostics diagnostics, Fault fault) {
        Matter nothing = new Matter(
                header(order, workspace, List.of()),
                List.of(),
                new EvidenceSet(List.of()),
                Rules.NONE,
                Lineage.NONE,
                diagnostics.sorted());
        return new Result(Reconciler.reconcile(nothing), workspace, fault);
    }

    private static List<Checklist> parse(Workspace workspace, Diagnostics diagnostics) {
        ChecklistParser parser = House.parser(workspace.config());
        return texts(workspace, workspace.checklists()).stream()
                .flatMap(source -> parser.parse(source, diagnostics).stream())
                .toList();
    }

    /** Those of checklists that were read, and orphans; one whose checklist is in error would only repeat that. */
    private static List<SourceFile> sidecars(Workspace workspace, List<Checklist> read) {
        Set<String> unread = new TreeSet<>();
        workspace.checklists().forEach(file -> unread.add(file.path()));
        read.forEach(checklist -> unread.remove(checklist.path()));
        List<InputFile> sidecars = workspace.sidecars().stream()
                .filter(file -> !unread.contains(Workspace.checklistOf(file.path())))
                .toList();
        return texts(workspace, sidecars);
    }

    private static List<Waiver> waivers(Workspace workspace, Diagnostics diagnostics) {
        return workspace.waivers().flatMap(workspace::text).stream()
                .flatMap(file -> WaiverReader.read(file, diagnostics).stream())
                .toList();
    }

    private static Ratchet ratchet(Report report, SourceFile file, Workspace workspace, Diagnostics diagnostics) {
        return Ratchet.of(report.checklists(), file.path(), RatchetReader.read(file, diagnostics), workspace.isPart());
    }

    /** A waiver for a checklist that is there and was not read is not for nothing. */
    private static Predicate<Waiver> elsewhere(Workspace workspace, List<Checklist> read) {
        Set<String> paths = new TreeSet<>();
        for (Checklist checklist : read) paths.add(checklist.path());
        return waiver -> waiver.checklist()
                .map(path -> !paths.contains(path) && workspace.hasFile(path))
                .orElse(workspace.isPart());
    }

    private static EvidenceSet collect(Workspace workspace, Wanted wanted, Diagnostics diagnostics) {
        Map<String, InputFile> files = new TreeMap<>();
        workspace.evidence().forEach(file -> files.put(file.path(), file));
        for (Glob glob : wanted.files()) workspace.match(glob).forEach(file -> files.put(file.path(), file));
        // A cold start without evidence need not load every format.
        if (files.isEmpty()) return new EvidenceSet(List.of());
        return EvidenceFormats.collector(Limits.DEFAULT).collect(List.copyOf(files.values()), wanted, diagnostics);
    }

    private static List<Wanted.Declared> declared(Config config) {
        return config.evidence().stream()
                .flatMap(source -> source.format().map(id -> new Wanted.Declared(source.files(), id)).stream())
                .toList();
    }

    private static List<SourceFile> texts(Workspace workspace, List<InputFile> files) {
        return files.stream().flatMap(file -> workspace.text(file).stream()).toList();
    }

    private static List<Glob> globs(Config config) {
        return config.evidence().stream().map(Config.EvidenceSource::files).toList();
    }

    private static Report.Header header(Order order, Workspace workspace, List<Checklist> checklists) {
        Config config = workspace.config();
        Optional<LocalDate> launch = config.launch().or(() -> LaunchDay.in(checklists));
        return new Report.Header(config.title(), order.phase(), order.asOf(), Revision.of(workspace.root()), launch);
    }
}
