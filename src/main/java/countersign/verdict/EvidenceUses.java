package countersign.verdict;

import countersign.evidence.Evidence;
import countersign.evidence.EvidenceSet;
import countersign.verdict.Report.EvidenceUse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which items were weighed on which file. A receipt is used by whoever uses the files that it vouches for. */
final class EvidenceUses {
    private final Map<String, Set<String>> users = new LinkedHashMap<>();
    private final Map<String, String> receipts = new LinkedHashMap<>();

    private EvidenceUses(EvidenceSet evidence) {
        for (Evidence file : evidence.files())
            file.origin().receipt().ifPresent(receipt -> receipts.put(file.file(), receipt));
    }

    /** All of {@code evidence} by path, the items in the order of {@code checklists}. */
    static List<EvidenceUse> of(EvidenceSet evidence, List<ChecklistReport> checklists) {
        EvidenceUses uses = new EvidenceUses(evidence);
        for (ChecklistReport report : checklists)
            for (Ruling ruling : report.rulings())
                uses.add(report.checklist().path() + "#" + ruling.item().id(), ruling.proofs());
        return evidence.files().stream()
                .sorted(Comparator.comparing(Evidence::file))
                .map(file -> new EvidenceUse(file, uses.of(file)))
                .toList();
    }

    private void add(String user, List<Proof> proofs) {
        for (Proof proof : proofs) {
            for (Proof.Source source : proof.sources()) add(user, source.file());
            add(user, proof.parts());
        }
    }

    private void add(String user, String file) {
        users.computeIfAbsent(file, any -> new LinkedHashSet<>()).add(user);
        Optional.ofNullable(receipts.get(file))
                .ifPresent(receipt -> users.computeIfAbsent(receipt, any -> new LinkedHashSet<>())
                        .add(user));
    }

    private List<String> of(Evidence file) {
        return List.copyOf(users.getOrDefault(file.file(), Set.of()));
    }
}
