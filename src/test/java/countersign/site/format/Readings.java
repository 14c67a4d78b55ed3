package countersign.site.format;

import countersign.binding.BoundBy;
import countersign.binding.Need;
import countersign.binding.Requirement;
import countersign.binding.Validity;
import countersign.binding.Waiver;
import countersign.checklist.Checklist;
import countersign.checklist.ChecklistParser;
import countersign.checklist.Item;
import countersign.checklist.ReadingRules;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import countersign.source.Glob;
import countersign.source.Location;
import countersign.source.SourceFile;
import countersign.subject.SubjectRule;
import countersign.terms.Claim;
import countersign.terms.Decision;
import countersign.terms.Phase;
import countersign.terms.Subject;
import countersign.terms.Wording;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Grounds;
import countersign.verdict.Phrase;
import countersign.verdict.Proof;
import countersign.verdict.Report;
import countersign.verdict.Report.EvidenceUse;
import countersign.verdict.Ruling;
import countersign.verdict.Say;
import countersign.verdict.Support;
import countersign.verdict.Tally;
import countersign.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports on documents given as text, judged by rote: the items of a document take the verdicts that fit their claims in turn, so that a
 * handful of items shows everything that a page can show. Every text that evidence brings is {@link #words}.
 */
final class Readings {
    static final Instant AS_OF = Instant.parse("2026-11-22T06:00:00Z");
    private static final List<Verdict> TICKED = List.of(
            Verdict.CLAIMED,
            Verdict.VERIFIED,
            Verdict.CONTRADICTED,
            Verdict.UNSUPPORTED,
            Verdict.STALE,
            Verdict.ATTESTED);
    private static final List<Verdict> UNTICKED = List.of(Verdict.OPEN, Verdict.FAILING, Verdict.READY, Verdict.WAIVED);

    private static final Proof.Made MADE = new Proof.Made(
            new SubjectRule.Ancestor(List.of(new Glob("src/**"))),
            Phrase.of(Say.MADE_FOR_ANCESTOR, new Phrase.CodeText("c41f9e7"), Phrase.Number.of(7)),
            Optional.of(7),
            List.of("src/App.java"),
            false);
    private static final Proof.Words REWORDED = new Proof.Words(Wording.of("before"), Wording.of("after"));

    private final Diagnostics diagnostics = new Diagnostics();
    private final String words;
    private int ticked;
    private int unticked;

    private Readings(String words) {
        this.words = words;
    }

    /** A report on {@code documents}, Markdown by path. */
    static Report of(Map<String, String> documents, String words) {
        Readings readings = new Readings(words);
        List<ChecklistReport> checklists = new ArrayList<>();
        documents.forEach((path, text) -> readings.read(path, text).ifPresent(checklists::add));
        List<Ruling> all =
                checklists.stream().flatMap(each -> each.rulings().stream()).toList();
        return new Report(
                new Report.Header(words, Phase.BEFORE, AS_OF, Subject.UNKNOWN, Optional.of(LocalDate.of(2026, 12, 1))),
                Optional.of(Decision.NO_GO),
                new Grounds(2, 9, 3, 1, 0, 0, 0),
                Tally.of(all),
                checklists,
                readings.evidence(),
                "sha256:" + "7b".repeat(32),
                readings.diagnostics.sorted());
    }

    private Optional<ChecklistReport> read(String path, String text) {
        Optional<Checklist> read =
                new ChecklistParser(ReadingRules.DEFAULT).parse(SourceFile.of(path, text), diagnostics);
        return read.map(checklist -> {
            List<Ruling> rulings = checklist.items().stream().map(this::judge).toList();
            Grounds grounds = new Grounds(1, 4, 2, 1, 0, 0, 0);
            return new ChecklistReport(checklist, Decision.NO_GO, grounds, Tally.of(rulings), rulings, List.of());
        });
    }

    private Ruling judge(Item item) {
        Verdict verdict = switch (item.claim()) {
            case DONE -> TICKED.get(ticked++ % TICKED.size());
            case TODO, PARTIAL -> UNTICKED.get(unticked++ % UNTICKED.size());
            case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
        };
        boolean bound = verdict != Verdict.CLAIMED && verdict != Verdict.OPEN && item.claim() != Claim.NOT_APPLICABLE;
        Verdict underneath = verdict == Verdict.WAIVED ? Verdict.OPEN : verdict;
        return new Ruling(
                item,
                verdict,
                underneath,
                bound ? Support.REFUTED : Support.NOT_ASKED,
                bound ? List.of(proof(item, Support.CONFIRMED)) : List.of(),
                Phrase.of(Say.OPEN_OWNED, new Phrase.Text(words)),
                verdict.isGap() ? Optional.of(Phrase.of(Say.SCAN, new Phrase.CodeText(words))) : Optional.empty(),
                verdict == Verdict.WAIVED ? Optional.of(waiver(item)) : Optional.empty(),
                item.traits().phase() == Phase.BEFORE,
                verdict.isGap() ? Decision.NO_GO : Decision.CONDITIONAL);
    }

    private Proof proof(Item item, Support support) {
        Requirement.Command command = new Requirement.Command(words, 0, Optional.of(words));
        Requirement.Tests tests = new Requirement.Tests(new Glob("reports/*.xml"), Optional.empty(), 3);
        Need first = new Need(command, BoundBy.COMMENT, item.at(), Validity.UNSAID);
        Need second = new Need(tests, BoundBy.SIDECAR, item.at(), Validity.UNSAID);
        Need any = new Need(new Requirement.AnyOf(List.of(first, second)), BoundBy.LINK, item.at(), Validity.UNSAID);
        return proof(any, support, List.of(proof(first, Support.ABSENT, List.of()), proof(second, support, List.of())));
    }

    private Proof proof(Need need, Support support, List<Proof> parts) {
        Instant made = AS_OF.minus(Duration.ofHours(368).plusMinutes(20));
        Proof.Age age = new Proof.Age(made, false, Duration.between(made, AS_OF), Duration.ofDays(7));
        Proof.Source source =
                new Proof.Source(words + ".xml", words, 7, Optional.of(made), Optional.of("c41f9e7" + "0".repeat(33)));
        return new Proof(
                need,
                support,
                Phrase.of(Say.TESTS_PASSED, Phrase.Number.of(420)),
                Phrase.of(Say.VALUE_IS, new Phrase.Text(words), new Phrase.CodeText(words)),
                Optional.empty(),
                List.of(source),
                parts.isEmpty()
                        ? new Proof.Axes(Optional.of(age), Optional.of(MADE), Optional.of(REWORDED), Optional.of(AS_OF))
                        : Proof.Axes.NONE,
                parts);
    }

    private Waiver waiver(Item item) {
        return new Waiver(
                item.text(),
                Optional.empty(),
                words,
                words,
                Optional.of(words),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 12, 15),
                words,
                new Location("waivers.yaml", 4, 1));
    }

    private List<EvidenceUse> evidence() {
        List<Fact> facts = List.of(
                new Fact.TestCase(words, words, Fact.TestOutcome.PASSED, Pointer.WHOLE_FILE),
                new Fact.Scan(words, words, false, words, Pointer.WHOLE_FILE),
                new Fact.Finding(words, words, Fact.FindingLevel.ERROR, words, Pointer.WHOLE_FILE),
                new Fact.Command(List.of(words), words, 1, words, Optional.empty(), Pointer.WHOLE_FILE),
                new Fact.Selection(words, List.of(words), Pointer.WHOLE_FILE),
                new Fact.State(words, words, Pointer.WHOLE_FILE));
        return List.of(
                use(words + ".xml", Evidence.State.READ, facts, List.of("checklists/a.md#nothing")),
                use(words + "-unused.xml", Evidence.State.READ, facts, List.of()),
                use(words + ".json", Evidence.State.UNREADABLE, List.of(), List.of()),
                use(words + ".txt", Evidence.State.UNRECOGNISED, List.of(), List.of()),
                use(words + ".bin", Evidence.State.AMBIGUOUS, List.of(), List.of()));
    }

    private EvidenceUse use(String file, Evidence.State state, List<Fact> facts, List<String> usedBy) {
        boolean read = state == Evidence.State.READ;
        Evidence evidence = new Evidence(
                file,
                read ? "junit-xml" : "",
                "a".repeat(64),
                state,
                read ? "" : words,
                usedBy.isEmpty() ? Evidence.Origin.UNKNOWN : origin(),
                Outcome.NONE,
                facts,
                List.of("commit"));
        return new EvidenceUse(evidence, usedBy);
    }

    private Evidence.Origin origin() {
        return new Evidence.Origin(
                Optional.of(new Timestamp(AS_OF.minus(Duration.ofHours(6)), true)),
                Optional.of("c41f9e7" + "0".repeat(33)),
                Optional.of(new Evidence.Tool(words, words)),
                Optional.empty());
    }
}
