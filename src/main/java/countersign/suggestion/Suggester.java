package countersign.suggestion;

import countersign.checklist.Topics;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.suggestion.Suggestions.Likely;
import countersign.suggestion.Suggestions.Orphan;
import countersign.suggestion.Suggestions.Proposal;
import countersign.suggestion.Suggestions.Proposals;
import countersign.terms.Claim;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import countersign.verdict.Report.EvidenceUse;
import countersign.verdict.Ruling;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Guesses for unbound items what they could need, and for evidence that nobody asks for who could mean it. A function of the report. */
public final class Suggester {
    private static final int MOST_CANDIDATES = 2;
    private static final int MOST_ITEMS = 3;
    private static final int MOST_ALIKE = 3;
    /** What is only possible for more items than this is about none of them. */
    private static final int MOST_POSSIBLE = 3;

    private static final Comparator<Likely> LIKELIEST = Comparator.comparingInt(
                    (Likely likely) -> likely.candidate().points())
            .reversed();

    private final Report report;
    private final Map<Ruling, Subject> subjects = new LinkedHashMap<>();
    private final Map<Subject, List<Candidate>> guesses = new LinkedHashMap<>();

    private Suggester(Report report) {
        this.report = report;
        List<Source> sources = Sources.in(evidence(report));
        for (ChecklistReport checklist : report.checklists()) {
            Topics topics = new Topics(checklist.checklist().language());
            leaves(checklist).forEach(ruling -> add(checklist, ruling, topics));
        }
        for (Subject subject : subjects.values()) guesses.put(subject, guesses(subject, sources));
    }

    /** All that can be guessed of {@code report}, in the order of its checklists and files. */
    public static Suggestions of(Report report) {
        return new Suggester(report).suggestions();
    }

    private static List<Evidence> evidence(Report report) {
        return report.evidence().stream().map(EvidenceUse::evidence).toList();
    }

    private void add(ChecklistReport checklist, Ruling ruling, Topics topics) {
        subjects.put(ruling, Subject.of(checklist.checklist(), ruling.item(), topics));
    }

    /** What is in scope and stands for itself. */
    private static List<Ruling> leaves(ChecklistReport checklist) {
        BitSet parents = new BitSet();
        checklist.rulings().forEach(ruling -> ruling.item().place().parent().ifPresent(parents::set));
        List<Ruling> rulings = checklist.rulings();
        return IntStream.range(0, rulings.size())
                .filter(index -> !parents.get(index))
                .mapToObj(rulings::get)
                .filter(ruling -> ruling.item().claim() != Claim.NOT_APPLICABLE)
                .toList();
    }

    private static List<Candidate> guesses(Subject subject, List<Source> sources) {
        return sources.stream()
                .flatMap(source -> Guess.of(subject, source).stream())
                .filter(candidate -> candidate.strength().isAtLeast(Strength.POSSIBLE))
                .sorted(Comparator.comparingInt(Candidate::points).reversed())
                .toList();
    }

    private Suggestions suggestions() {
        Map<String, Integer> possible = new TreeMap<>();
        subjects.forEach((ruling, subject) -> {
            if (ruling.proofs().isEmpty())
                chosen(subject).stream()
                        .filter(candidate -> candidate.strength() == Strength.POSSIBLE)
                        .forEach(candidate -> possible.merge(candidate.keys().toString(), 1, Integer::sum));
        });
        return new Suggestions(
                report.checklists().stream()
                        .map(checklist -> proposals(checklist, possible))
                        .filter(proposals -> !proposals.items().isEmpty())
                        .toList(),
                report.evidence().stream()
                        .filter(Suggester::isOrphan)
                        .map(use -> orphan(use.evidence()))
                        .toList());
    }

    private Proposals proposals(ChecklistReport checklist, Map<String, Integer> possible) {
        List<Proposal> items = checklist.rulings().stream()
                .filter(ruling ->
                        subjects.containsKey(ruling) && ruling.proofs().isEmpty())
                .map(ruling -> new Proposal(ruling.item(), told(ruling, possible)))
                .filter(proposal -> !proposal.candidates().isEmpty())
                .toList();
        return new Proposals(checklist.checklist(), items);
    }

    private List<Candidate> told(Ruling ruling, Map<String, Integer> possible) {
        return Stream.ofNullable(subjects.get(ruling))
                .flatMap(subject -> chosen(subject).stream())
                .filter(candidate -> candidate.strength() != Strength.POSSIBLE
                        || possible.getOrDefault(candidate.keys().toString(), 0) <= MOST_POSSIBLE)
                .toList();
    }

    /** The best, and what is as sure; nothing where too many are alike for one of them to be meant. */
    private List<Candidate> chosen(Subject subject) {
        List<Candidate> ranked = guesses.getOrDefault(subject, List.of());
        if (ranked.isEmpty()) return ranked;
        int points = ranked.get(0).points();
        if (ranked.stream().filter(candidate -> candidate.points() == points).count() > MOST_ALIKE) return List.of();
        Strength best = ranked.get(0).strength();
        int most = best == Strength.POSSIBLE ? 1 : MOST_CANDIDATES;
        return ranked.stream()
                .filter(candidate -> candidate.strength() == best)
                .limit(most)
                .toList();
    }

    private static boolean isOrphan(EvidenceUse use) {
        Evidence evidence = use.evidence();
        boolean words = evidence.facts().stream().anyMatch(Fact.Attestation.class::isInstance);
        return evidence.state() == Evidence.State.READ && use.usedBy().isEmpty() && !words;
    }

    private Orphan orphan(Evidence evidence) {
        List<Likely> items = guesses.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(candidate -> candidate.files().contains(evidence))
                        .limit(1)
                        .map(candidate -> new Likely(
                                entry.getKey().checklist(), entry.getKey().item(), candidate)))
                .sorted(LIKELIEST)
                .limit(MOST_ITEMS)
                .toList();
        return new Orphan(evidence, items);
    }
}
