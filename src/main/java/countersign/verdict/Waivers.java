package countersign.verdict;

import countersign.binding.BoundChecklist;
import countersign.binding.Waiver;
import countersign.verdict.ItemNames.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which waivers are in force, on which items, and what is wrong with the others. */
public final class Waivers {
    private static final Comparator<Waiver> LONGEST_FIRST =
            Comparator.comparing(Waiver::until).reversed().thenComparing(Waiver::at);

    private final LocalDate today;
    private final Map<String, Waiver> inForce = new LinkedHashMap<>();
    private final List<WaiverProblem> problems = new ArrayList<>();

    Waivers(ItemNames names, List<Waiver> waivers, Instant asOf) {
        today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        waivers.stream().sorted(LONGEST_FIRST).forEach(waiver -> add(names, waiver));
    }

    /** The waivers that waive nothing as of {@code asOf}, by place; days are those of UTC. */
    public static List<WaiverProblem> problems(List<BoundChecklist> checklists, List<Waiver> waivers, Instant asOf) {
        return new Waivers(new ItemNames(checklists), waivers, asOf)
                .problems.stream()
                        .sorted(Comparator.comparing(problem -> problem.waiver().at()))
                        .toList();
    }

    Optional<Waiver> on(Named item) {
        return Optional.ofNullable(inForce.get(item.key()));
    }

    private void add(ItemNames names, Waiver waiver) {
        List<Named> meant = names.resolve(waiver.item(), waiver.checklist());
        Optional<WaiverProblem.Kind> problem = problem(waiver, meant);
        problem.ifPresentOrElse(
                kind -> problems.add(new WaiverProblem(waiver, kind)),
                () -> inForce.putIfAbsent(meant.get(0).key(), waiver));
    }

    private Optional<WaiverProblem.Kind> problem(Waiver waiver, List<Named> meant) {
        if (meant.isEmpty()) return Optional.of(WaiverProblem.Kind.UNKNOWN_ITEM);
        if (meant.size() > 1) return Optional.of(WaiverProblem.Kind.AMBIGUOUS_ITEM);
        if (waiver.until().isBefore(today)) return Optional.of(WaiverProblem.Kind.EXPIRED);
        if (waiver.from().isAfter(today)) return Optional.of(WaiverProblem.Kind.NOT_YET);
        boolean own = meant.get(0).item().traits().owner().stream()
                .anyMatch(owner -> Words.folded(owner).equals(Words.folded(waiver.approver())));
        return own ? Optional.of(WaiverProblem.Kind.SELF_APPROVED) : Optional.empty();
    }
}
