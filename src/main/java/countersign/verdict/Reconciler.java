package countersign.verdict;

import countersign.binding.BoundChecklist;
import countersign.checklist.Refusal;
import countersign.terms.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds each claim against the evidence: claim and support give a verdict, verdicts give the decision. A function of its one argument,
 * whatever the order of the evidence in it.
 */
public final class Reconciler {
    private final Matter matter;
    private final Judge judge;

    private Reconciler(Matter matter) {
        this.matter = matter;
        ItemNames names = new ItemNames(matter.checklists());
        Freshness freshness =
                new Freshness(matter.header().asOf(), matter.rules().limits());
        Provenance provenance =
                new Provenance(matter.lineage(), freshness, matter.rules().limits());
        Weighing weighing = new Weighing(new Records(matter.evidence()), new Standing(freshness, provenance), names);
        Waivers waivers = new Waivers(names, matter.rules(), matter.header().asOf());
        this.judge = new Judge(
                weighing, waivers, matter.rules().policy(), matter.header().phase());
    }

    /** The report on {@code matter}; without a decision where an input is in error, or where there is no item to decide on. */
    public static Report reconcile(Matter matter) {
        return new Reconciler(matter).report();
    }

    private Report report() {
        List<ChecklistReport> checklists =
                matter.checklists().stream().map(this::report).toList();
        Grounds grounds = grounds(checklists);
        return new Report(
                        matter.header(),
                        hasItems(checklists) ? Optional.of(Deciding.decision(grounds)) : Optional.empty(),
                        grounds,
                        tally(checklists),
                        checklists,
                        EvidenceUses.of(matter.evidence(), checklists),
                        StateDigest.of(checklists, matter.evidence()),
                        List.of())
                .withDiagnostics(matter.diagnostics());
    }

    private ChecklistReport report(BoundChecklist bound) {
        List<Ruling> rulings = judge.rule(bound);
        List<Refusal> refusals = bound.checklist().refusals().stream()
                .filter(refusal -> refusal.phase().isDueBy(matter.header().phase()))
                .filter(matter.rules().policy()::minds)
                .toList();
        Grounds grounds = Deciding.grounds(matter.rules(), bound.checklist(), rulings, refusals.size());
        Decision decision = rulings.isEmpty() ? Decision.NO_GO : Deciding.decision(grounds);
        return new ChecklistReport(bound.checklist(), decision, grounds, Tally.of(rulings), rulings, refusals);
    }

    private Grounds grounds(List<ChecklistReport> checklists) {
        Grounds sum =
                new Grounds(0, 0, 0, 0, SignOffs.withoutSlot(matter.rules().roles(), checklists), 0, 0);
        for (ChecklistReport report : checklists) sum = sum.plus(report.grounds());
        return sum;
    }

    /** Whether there is something to decide on, everywhere: nothing to see is never a go. */
    private static boolean hasItems(List<ChecklistReport> checklists) {
        return !checklists.isEmpty()
                && checklists.stream().noneMatch(report -> report.rulings().isEmpty());
    }

    private static Tally tally(List<ChecklistReport> checklists) {
        List<Ruling> all = new ArrayList<>();
        for (ChecklistReport report : checklists) all.addAll(report.rulings());
        return Tally.of(all);
    }
}
