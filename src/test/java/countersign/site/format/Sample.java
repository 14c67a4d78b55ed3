package countersign.site.format;

import countersign.checklist.Annotation;
import countersign.checklist.Aside;
import countersign.checklist.Checklist;
import countersign.checklist.Choice;
import countersign.checklist.Field;
import countersign.checklist.Item;
import countersign.checklist.ItemId;
import countersign.checklist.Kind;
import countersign.checklist.Mentions;
import countersign.checklist.Metadata;
import countersign.checklist.Place;
import countersign.checklist.SignOffSlot;
import countersign.checklist.StatedDecision;
import countersign.checklist.Traits;
import countersign.checklist.Unread;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Ink;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.site.view.Wording;
import countersign.source.Location;
import countersign.source.SourceFile;
import countersign.terms.Claim;
import countersign.terms.Decision;
import countersign.terms.Level;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reports to write: a launch of few items, made by hand. */
final class Sample {
    static final String PATH = "checklists/launch.md";
    static final Instant AS_OF = Instant.parse("2026-11-22T06:00:00Z");

    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** An item in the section "Checks" with the verdict that fits its claim. */
    Sample item(String text, Verdict verdict, Level level) {
        int line = 3 + rulings.size();
        Item item = new Item(
                new ItemId("item-" + line, false),
                Kind.TASK,
                text,
                new Location(PATH, line, 3),
                new Place(List.of("Checks"), 0, OptionalInt.empty()),
                Claim.TODO,
                new Traits(
                        level,
                        Phase.BEFORE,
                        Optional.of("@dana"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Mentions.NONE,
                Annotation.NONE);
        rulings.add(new Ruling(
                item,
                verdict,
                verdict,
                Support.NOT_ASKED,
                List.of(),
                Phrase.of(Say.NOTHING_BOUND),
                Optional.of(Phrase.of(Say.TICK, Phrase.Number.of(line))),
                Optional.empty(),
                true,
                effect(level, verdict)));
        return this;
    }

    private static Decision effect(Level level, Verdict verdict) {
        if (verdict.isGap() || (verdict == Verdict.CLAIMED && level == Level.BLOCKER)) return Decision.NO_GO;
        return verdict == Verdict.CLAIMED || verdict == Verdict.WAIVED ? Decision.CONDITIONAL : Decision.GO;
    }

    Sample complaint(Code code, String message) {
        diagnostics.add(new Diagnostic(code, new Location(PATH, 2, 1), message, "", "mend it"));
        return this;
    }

    Report decided(Decision decision) {
        Grounds grounds = new Grounds(1, 2, 1, 0, 0, 0, 0);
        Tally tally = Tally.of(rulings);
        ChecklistReport judged = new ChecklistReport(checklist(), decision, grounds, tally, rulings, List.of());
        List<Report.EvidenceUse> evidence = List.of(new Report.EvidenceUse(evidence(), List.of()));
        return new Report(
                header(), Optional.of(decision), grounds, tally, List.of(judged), evidence, digest(), diagnostics);
    }

    Report undecided() {
        Grounds none = new Grounds(0, 0, 0, 0, 0, 0, 0);
        return new Report(header(), Optional.empty(), none, Tally.of(List.of()), List.of(), List.of(), "", diagnostics);
    }

    static String written(ReportFormat format, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(report, new Medium(Wording.of("en"), Ink.PLAIN), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Report.Header header() {
        return new Report.Header("Launch", Phase.BEFORE, AS_OF, Subject.UNKNOWN, Optional.empty());
    }

    private static String digest() {
        return "sha256:" + "0".repeat(64);
    }

    private static Evidence evidence() {
        return new Evidence(
                "checklists/evidence/unit.xml",
                "junit-xml",
                "a".repeat(64),
                Evidence.State.READ,
                "",
                Evidence.Origin.UNKNOWN,
                Outcome.PASS,
                List.of(),
                List.of("time"));
    }

    private Checklist checklist() {
        Location place = new Location(PATH, 40, 1);
        return new Checklist(
                SourceFile.of(PATH, "# Launch\n"),
                "Launch",
                "en",
                List.of(new Metadata("Owner", "dana", place), new Metadata("Owner", "again", place)),
                rulings.stream().map(Ruling::item).toList(),
                List.of(new Field("Environment", place, Field.State.BLANK, "")),
                List.of(new Choice("Decision", place, List.of(new Choice.Option("GO", place, true)), false)),
                List.of(new SignOffSlot("QA", "Rana", "2026-11-20", place), new SignOffSlot("Ops", "Ida", "", place)),
                List.of(new Aside(Aside.Reason.LEGEND, "Open", place, false)),
                List.of(),
                Optional.of(new StatedDecision(StatedDecision.Value.NO_GO, place)),
                List.of(),
                Unread.NONE);
    }
}
