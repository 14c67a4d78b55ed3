package countersign;

import countersign.binding.BoundChecklist;
import countersign.binding.Waiver;
import countersign.checklist.Refusal;
import countersign.checklist.StatedDecision;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Evidence;
import countersign.source.Location;
import countersign.terms.Terms;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Phrase;
import countersign.verdict.Proof;
import countersign.verdict.Ratchet;
import countersign.verdict.Report;
import countersign.verdict.Report.EvidenceUse;
import countersign.verdict.Rules;
import countersign.verdict.Ruling;
import countersign.verdict.Say;
import countersign.verdict.WaiverProblem;
import countersign.verdict.Waivers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Complaints that show only once everything is weighed: the stages that find them out are functions, and complain of nothing. */
final class LateComplaints {
    private final Diagnostics diagnostics;

    LateComplaints(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Of waivers that waive nothing as of {@code asOf}.
     *
     * @param elsewhere whether a waiver may be for a checklist that was not read
     */
    void waivers(List<BoundChecklist> checklists, Rules rules, Instant asOf, Predicate<Waiver> elsewhere) {
        WaiverComplaints complaints = new WaiverComplaints(diagnostics, rules.policy(), checklists);
        for (WaiverProblem problem : Waivers.problems(checklists, rules, asOf)) {
            boolean unknown = problem.kind() == WaiverProblem.Kind.UNKNOWN_ITEM;
            if (!unknown || !elsewhere.test(problem.waiver())) complaints.report(problem);
        }
    }

    /** Of evidence that nobody asked for or that is not there, and of documents that decide otherwise. */
    void report(Report report) {
        report.evidence().forEach(this::unused);
        for (ChecklistReport checklist : report.checklists()) {
            stated(checklist);
            checklist.refusals().forEach(this::minded);
            for (Ruling ruling : checklist.rulings()) absent(ruling.proofs());
        }
    }

    /** Of gaps that are not known, and of known gaps that are none any more. */
    void ratchet(Ratchet ratchet) {
        for (Ratchet.More more : ratchet.more())
            diagnostics.report(
                    Code.RATCHET_MORE,
                    more.ruling().item().at(),
                    more.recorded()
                            .map(known -> "it was known as " + known.verdict() + ", and is "
                                    + more.ruling().verdict().word() + " now")
                            .orElse("it is " + more.ruling().verdict().word() + ", and " + ratchet.file()
                                    + " does not hold it"),
                    "close it: known gaps may only become fewer");
        for (Ratchet.Stale stale : ratchet.stale())
            diagnostics.report(
                    Code.RATCHET_STALE,
                    stale.entry().at(),
                    stale.now()
                            .map(now -> "it is " + now.word() + " now, which is better")
                            .orElse("nothing of it keeps a launch back any more"),
                    "countersign check --write-ratchet " + (stale.now().isPresent() ? "corrects it" : "takes it out"));
    }

    private void minded(Refusal refusal) {
        String what = switch (refusal.reason()) {
            case CONDITION -> "a condition for no-go is ticked: ";
            case OPTION -> "the answer marked is no: ";
        };
        diagnostics.report(
                Code.REFUSAL_MINDED,
                refusal.at(),
                what + "\"" + refusal.text() + "\", and by the policy that keeps the launch back",
                "untick it, once it is not the case any more");
    }

    private void unused(EvidenceUse use) {
        Evidence evidence = use.evidence();
        if (evidence.state() != Evidence.State.READ || !use.usedBy().isEmpty()) return;
        diagnostics.report(
                Code.EVIDENCE_UNUSED,
                Location.startOf(evidence.file()),
                "no item asks for this file",
                "countersign suggest tells which items could mean it");
    }

    private void absent(List<Proof> proofs) {
        for (Proof proof : proofs) {
            missing(proof.observed())
                    .ifPresent(pattern -> diagnostics.report(
                            Code.EVIDENCE_ABSENT,
                            proof.need().at(),
                            "no file matches " + pattern,
                            "write the file where the pattern looks, or correct the pattern"));
            absent(proof.parts());
        }
    }

    private static Optional<String> missing(Phrase observed) {
        if (observed.say() != Say.NO_FILE) return Optional.empty();
        return observed.args().stream()
                .filter(Phrase.CodeText.class::isInstance)
                .map(arg -> ((Phrase.CodeText) arg).text())
                .findFirst();
    }

    private void stated(ChecklistReport checklist) {
        checklist
                .disagreement()
                .ifPresent(stated -> diagnostics.report(
                        Code.STATED_DECISION_DISAGREES,
                        stated.at(),
                        "the document says " + word(stated.value()) + "; what was read comes to "
                                + Terms.word(checklist.decision()),
                        "countersign check tells why"));
    }

    private static String word(StatedDecision.Value value) {
        return switch (value) {
            case CONFLICTING -> "two things that disagree";
            case GO, CONDITIONAL, NO_GO, UNDECIDED -> Terms.word(value);
        };
    }
}
