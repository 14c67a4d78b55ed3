package countersign.site.format;

import countersign.checklist.Checklist;
import countersign.checklist.ChecklistParser;
import countersign.checklist.Item;
import countersign.checklist.ReadingRules;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.site.SiteOptions;
import countersign.source.SourceFile;
import countersign.terms.Claim;
import countersign.terms.Decision;
import countersign.terms.Phase;
import countersign.terms.Subject;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Grounds;
import countersign.verdict.Phrase;
import countersign.verdict.Report;
import countersign.verdict.Ruling;
import countersign.verdict.Say;
import countersign.verdict.Support;
import countersign.verdict.Tally;
import countersign.verdict.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports on Markdown documents, without evidence: what is ticked is claimed, what is not is open. */
final class Papers {
    static final SiteOptions OPTIONS = new SiteOptions("", "en", List.of());
    private static final Grounds GROUNDS = new Grounds(0, 3, 2, 0, 0, 0, 0);

    private Papers() {}

    static Report of(String markdown) {
        return of(Map.of("checklists/launch.md", markdown));
    }

    /** The documents by their paths. */
    static Report of(Map<String, String> documents) {
        List<ChecklistReport> reports = new ArrayList<>();
        List<Ruling> all = new ArrayList<>();
        Diagnostics diagnostics = new Diagnostics();
        documents.forEach((path, text) -> new ChecklistParser(ReadingRules.DEFAULT)
                .parse(SourceFile.of(path, text), diagnostics)
                .ifPresent(checklist -> {
                    List<Ruling> rulings = rulings(checklist);
                    all.addAll(rulings);
                    reports.add(new ChecklistReport(
                            checklist, Decision.NO_GO, GROUNDS, Tally.of(rulings), rulings, List.of()));
                }));
        return new Report(
                new Report.Header(
                        "Launch",
                        Phase.BEFORE,
                        Instant.parse("2026-11-22T12:00:00Z"),
                        new Subject(
                                Optional.of("launch"),
                                Optional.of("c41f9e7".repeat(6).substring(0, 40)),
                                false),
                        Optional.empty()),
                Optional.of(Decision.NO_GO),
                GROUNDS,
                Tally.of(all),
                reports,
                List.of(new Report.EvidenceUse(unread(), List.of())),
                "sha256:" + "7be0c1f2".repeat(8),
                diagnostics.sorted());
    }

    private static List<Ruling> rulings(Checklist checklist) {
        return checklist.items().stream().map(Papers::ruling).toList();
    }

    private static Ruling ruling(Item item) {
        Verdict verdict = item.claim() == Claim.DONE ? Verdict.CLAIMED : Verdict.OPEN;
        return new Ruling(
                item,
                verdict,
                verdict,
                Support.NOT_ASKED,
                List.of(),
                Phrase.of(Say.NOTHING_BOUND),
                Optional.of(Phrase.of(Say.TICK, Phrase.Number.of(item.at().line()))),
                Optional.empty(),
                true,
                verdict == Verdict.OPEN ? Decision.NO_GO : Decision.CONDITIONAL);
    }

    private static Evidence unread() {
        return new Evidence(
                "evidence/scans/deps.json",
                "",
                "ab".repeat(32),
                Evidence.State.UNREADABLE,
                "it ends inside a string",
                Evidence.Origin.UNKNOWN,
                Outcome.NONE,
                List.of(),
                List.of());
    }
}
