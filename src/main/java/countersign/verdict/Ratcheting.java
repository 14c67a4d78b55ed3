package countersign.verdict;

import countersign.binding.KnownGap;
import countersign.terms.Decision;
import countersign.verdict.Ratchet.More;
import countersign.verdict.Ratchet.Stale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds rulings to known gaps, checklist by checklist; an entry that meets none is left over. */
final class Ratcheting {
    private final Map<String, KnownGap> left = new LinkedHashMap<>();
    private final List<More> more = new ArrayList<>();
    private final List<Stale> stale = new ArrayList<>();
    private int tolerated;

    Ratcheting(List<KnownGap> known) {
        for (KnownGap gap : known) left.put(gap.key(), gap);
    }

    /** A ruling beside its entry. */
    private record Met(Ruling ruling, Optional<KnownGap> entry) {
        boolean stops() {
            return ruling.effect() == Decision.NO_GO;
        }

        /** Whether the entry has this verdict, or a worse one. */
        boolean isKnown() {
            return stops()
                    && entry.flatMap(gap -> Verdict.named(gap.verdict()))
                            .filter(recorded -> recorded.worse(ruling.verdict()) == recorded)
                            .isPresent();
        }

        boolean isBetter() {
            return isKnown()
                    && entry.filter(gap ->
                                    !gap.verdict().equals(ruling.verdict().word()))
                            .isPresent();
        }
    }

    void add(ChecklistReport checklist) {
        List<Met> all = checklist.rulings().stream()
                .map(ruling -> new Met(ruling, Optional.ofNullable(left.remove(key(checklist, ruling)))))
                .toList();
        all.forEach(this::addStale);
        List<Ruling> rulings = checklist.rulings();
        Nesting.worseThanNested(rulings, Ruling::effect, Decision.GO).stream()
                .filter(index -> all.get(index).isKnown())
                .forEach(index -> tolerated++);
        Set<String> unknown = new TreeSet<>();
        for (Met met : all)
            if (met.stops() && !met.isKnown())
                unknown.add(met.ruling().item().id().value());
        Nesting.worseThanNested(
                        rulings, ruling -> unknown.contains(ruling.item().id().value()), false)
                .stream()
                .mapToObj(all::get)
                .forEach(met -> more.add(new More(checklist, met.ruling(), met.entry())));
    }

    Ratchet result(String file, boolean part) {
        if (!part) left.values().forEach(gone -> stale.add(new Stale(gone, Optional.empty())));
        stale.sort(Comparator.comparing(each -> each.entry().at()));
        return new Ratchet(file, tolerated, more, stale);
    }

    private void addStale(Met met) {
        if (met.entry().isEmpty()) return;
        KnownGap entry = met.entry().get();
        if (met.isBetter()) stale.add(new Stale(entry, Optional.of(met.ruling().verdict())));
        else if (!met.stops() && met.ruling().due()) stale.add(new Stale(entry, Optional.empty()));
    }

    private static String key(ChecklistReport checklist, Ruling ruling) {
        return checklist.checklist().path() + "#" + ruling.item().id();
    }
}
