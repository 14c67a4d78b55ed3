package countersign.verdict;

import countersign.binding.BoundChecklist;
import countersign.binding.BoundItem;
import countersign.binding.Need;
import countersign.binding.Requirement;
import countersign.binding.Waiver;
import countersign.checklist.Checklist;
import countersign.checklist.SignOffSlot;
import countersign.checklist.StatedDecision;
import countersign.checklist.Unread;
import countersign.diagnostic.Diagnostic;
import countersign.evidence.Evidence;
import countersign.evidence.EvidenceSet;
import countersign.source.SourceFile;
import countersign.subject.Lineage;
import countersign.terms.Phase;
import countersign.terms.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a test gives to be judged, as of 2026-11-22 06:00 UTC. */
record Given(
        Phase phase,
        List<BoundChecklist> checklists,
        List<Evidence> evidence,
        Rules rules,
        Lineage lineage,
        List<Diagnostic> complaints) {
    Given(
            Phase phase,
            List<BoundChecklist> checklists,
            List<Evidence> evidence,
            Rules rules,
            List<Diagnostic> complaints) {
        this(phase, checklists, evidence, rules, Lineage.NONE, complaints);
    }

    static final Instant AS_OF = Instant.parse("2026-11-22T06:00:00Z");

    /** One checklist, {@code a.md}. */
    static Given items(Draft... drafts) {
        return new Given(Phase.BEFORE, List.of(), List.of(), Rules.NONE, Lineage.NONE, List.of())
                .checklist("a.md", drafts);
    }

    /** What the evidence says of {@code requirement}, where a ticked item needs it. */
    static Proof proof(Requirement requirement, Evidence... files) {
        return proof(Draft.need(requirement), files);
    }

    static Proof proof(Need need, Evidence... files) {
        return items(Draft.ticked("a").needs(need))
                .evidence(files)
                .ruling(0)
                .proofs()
                .get(0);
    }

    static Support support(Requirement requirement, Evidence... files) {
        return proof(requirement, files).support();
    }

    static Support support(Need need, Evidence... files) {
        return proof(need, files).support();
    }

    Given checklist(String path, Draft... drafts) {
        return with(checklist(path, List.of(), Optional.empty(), drafts));
    }

    Given with(BoundChecklist checklist) {
        List<BoundChecklist> more = new ArrayList<>(checklists);
        more.add(checklist);
        return new Given(phase, more, evidence, rules, lineage, complaints);
    }

    static BoundChecklist checklist(
            String path, List<SignOffSlot> slots, Optional<StatedDecision> stated, Draft... drafts) {
        List<BoundItem> items = new ArrayList<>();
        for (int i = 0; i < drafts.length; i++) items.add(drafts[i].bound(path, i));
        Checklist checklist = new Checklist(
                SourceFile.of(path, "text of " + path),
                "Title",
                "en",
                List.of(),
                items.stream().map(BoundItem::item).toList(),
                List.of(),
                List.of(),
                slots,
                List.of(),
                List.of(),
                stated,
                List.of(),
                Unread.NONE);
        return new BoundChecklist(checklist, items);
    }

    Given evidence(Evidence... files) {
        return evidence(List.of(files));
    }

    Given evidence(List<Evidence> files) {
        return new Given(phase, checklists, files, rules, lineage, complaints);
    }

    Given rules(Rules other) {
        return new Given(phase, checklists, evidence, other, lineage, complaints);
    }

    Given waivers(Waiver... waivers) {
        return rules(new Rules(rules.policy(), rules.limits(), List.of(waivers), rules.roles()));
    }

    Given policy(Policy.Rule... policy) {
        return rules(new Rules(
                new Policy(List.of(policy), rules.policy().waivers()), rules.limits(), rules.waivers(), rules.roles()));
    }

    Given waiverLimits(Policy.WaiverLimits limits) {
        Policy policy = new Policy(rules.policy().rules(), limits);
        return rules(new Rules(policy, rules.limits(), rules.waivers(), rules.roles()));
    }

    Given roles(String... roles) {
        return rules(new Rules(rules.policy(), rules.limits(), rules.waivers(), List.of(roles)));
    }

    Given in(Lineage other) {
        return new Given(phase, checklists, evidence, rules, other, complaints);
    }

    Given decidedOn(Phase asked) {
        return new Given(asked, checklists, evidence, rules, lineage, complaints);
    }

    Given complaints(Diagnostic... all) {
        return new Given(phase, checklists, evidence, rules, lineage, List.of(all));
    }

    Matter matter() {
        Report.Header header = new Report.Header("Title", phase, AS_OF, Subject.UNKNOWN, Optional.empty());
        return new Matter(header, checklists, new EvidenceSet(evidence), rules, lineage, complaints);
    }

    Report report() {
        return Reconciler.reconcile(matter());
    }

    /** The ruling on the item at {@code index} of the first checklist. */
    Ruling ruling(int index) {
        return report().checklists().get(0).rulings().get(index);
    }

    Verdict verdict(int index) {
        return ruling(index).verdict();
    }

    /** The verdict on the first item. */
    Verdict verdict() {
        return verdict(0);
    }
}
