package countersign.site.format;

import countersign.binding.*;
import countersign.checklist.*;
import countersign.diagnostic.*;
import countersign.evidence.*;
import countersign.evidence.format.*;
import countersign.site.*;
import countersign.source.*;
import countersign.terms.*;
import countersign.verdict.*;
import countersign.workspace.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;

public final class Bench0 {
    public static void main(String[] args) throws Exception {
        Report report = report(Path.of(args[2]));
        report.diagnostics().forEach(x -> System.err.println(x.code() + " " + x.at() + " " + x.message()));
        System.err.println(report.decision() + " " + report.grounds());
        long t0 = System.nanoTime();
        Site site = new Site();
        HtmlSite.render(
                report,
                new SiteOptions("https://git.example/tambat/blob/main/", args[0], List.of("readiness.json")),
                site);
        System.err.println("render ms " + (System.nanoTime() - t0) / 1000000);
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        for (var e : site.files().entrySet()) Files.write(out.resolve(e.getKey()), e.getValue());
        Files.writeString(out.resolve("readiness.json"), "{}");
        if (args.length > 3)
            for (int i = 0; i < Integer.parseInt(args[3]); i++) {
                t0 = System.nanoTime();
                HtmlSite.render(
                        report,
                        new SiteOptions("https://git.example/tambat/blob/main/", args[0], List.of("readiness.json")),
                        new Site());
                System.err.println("again ms " + (System.nanoTime() - t0) / 1000000);
            }
    }

    static Report report(Path dir) {
        Diagnostics d = new Diagnostics();
        Workspace w = Discovery.discover(dir, Optional.empty(), d);
        List<Checklist> cs = new ArrayList<>();
        for (InputFile f : w.checklists())
            w.text(f)
                    .ifPresent(s -> new ChecklistParser(ReadingRules.DEFAULT)
                            .parse(s, d)
                            .ifPresent(cs::add));
        List<SourceFile> sides = new ArrayList<>();
        for (InputFile f : w.sidecars()) w.text(f).ifPresent(sides::add);
        List<BoundChecklist> bound = NeedReader.read(cs, sides, d);
        EvidenceSet ev = EvidenceFormats.collector(Limits.DEFAULT).collect(w.evidence(), NeedReader.wanted(bound), d);
        List<Glob> globs =
                w.config().evidence().stream().map(Config.EvidenceSource::files).toList();
        bound = Binder.bind(bound, ev, globs);
        List<countersign.binding.Waiver> waivers =
                w.waivers().flatMap(w::text).map(s -> WaiverReader.read(s, d)).orElse(List.of());
        Report.Header h = new Report.Header(
                "Tambat 3.1",
                Phase.BEFORE,
                Instant.parse("2026-11-22T06:00:00Z"),
                Subject.UNKNOWN,
                Optional.of(LocalDate.of(2026, 12, 8)));
        return Reconciler.reconcile(
                new Matter(h, bound, ev, new Rules(Policy.DEFAULT, List.of(), waivers, List.of()), d.sorted()));
    }
}
