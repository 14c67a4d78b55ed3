package countersign.verdict;

import countersign.binding.BoundChecklist;
import countersign.binding.Waiver;
import countersign.checklist.Item;
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

    private static final Comparator<Waiver> EARLIEST_FIRST =
            Comparator.comparing(Waiver::from).thenComparing(Waiver::at);

    private final LocalDate today;
    private final Policy policy;
    private final Map<String, Waiver> inForce = new LinkedHashMap<>();
    private final List<WaiverProblem> problems = new ArrayList<>();

    Waivers(ItemNames names, Rules rules, Instant asOf) {
        today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        policy = rules.policy();
        rules.waivers().stream().sorted(LONGEST_FIRST).forEach(waiver -> add(names, waiver));
        policy.waivers().atMost().ifPresent(this::keep);
    }

    /** The waivers that waive nothing as of {@code asOf}, by place; days are those of UTC. */
    public static List<WaiverProblem> problems(List<BoundChecklist> checklists, Rules rules, Instant asOf) {
        return new Waivers(new ItemNames(checklists), rules, asOf)
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

    /** Those that began first, so that one more never takes the place of one that is there. */
    private void keep(int atMost) {
        List<Waiver> surplus =
                inForce.values().stream().sorted(EARLIEST_FIRST).skip(atMost).toList();
        inForce.values().removeAll(surplus);
        for (Waiver waiver : surplus) problems.add(new WaiverProblem(waiver, WaiverProblem.Kind.SURPLUS));
    }

    private Optional<WaiverProblem.Kind> problem(Waiver waiver, List<Named> meant) {
        if (meant.isEmpty()) return Optional.of(WaiverProblem.Kind.UNKNOWN_ITEM);
        if (meant.size() > 1) return Optional.of(WaiverProblem.Kind.AMBIGUOUS_ITEM);
        if (waiver.until().isBefore(today)) return Optional.of(WaiverProblem.Kind.EXPIRED);
        if (waiver.from().isAfter(today)) return Optional.of(WaiverProblem.Kind.NOT_YET);
        Item item = meant.get(0).item();
        if (isApprover(waiver, item.traits().owner())) return Optional.of(WaiverProblem.Kind.SELF_APPROVED);
        if (isApprover(waiver, waiver.requestedBy())) return Optional.of(WaiverProblem.Kind.REQUESTED_BY_APPROVER);
        if (!policy.isWaivable(item)) return Optional.of(WaiverProblem.Kind.UNWAIVABLE);
        return isTooLong(waiver) ? Optional.of(WaiverProblem.Kind.TOO_LONG) : Optional.empty();
    }

    private static boolean isApprover(Waiver waiver, Optional<String> person) {
        return person.filter(name -> Words.folded(name).equals(Words.folded(waiver.approver())))
                .isPresent();
    }

    private boolean isTooLong(Waiver waiver) {
        Instant first = waiver.from().atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant last = waiver.until().atStartOfDay(ZoneOffset.UTC).toInstant();
        return policy.waivers()
                .longest()
                .filter(span -> last.isAfter(span.lastFreshInstant(first)))
                .isPresent();
    }
}
