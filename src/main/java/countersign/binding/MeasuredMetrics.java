package countersign.binding;

import countersign.checklist.Item;
import countersign.evidence.Evidence;
import countersign.evidence.EvidenceSet;
import countersign.evidence.Fact;
import countersign.measure.Bound;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Binds by a bound in the text: on a metric that some evidence names and measures in a unit that can be compared. Where more than one metric
 * fits, or one of several bounds fits none, nothing is bound: half a promise kept is no promise kept.
 */
final class MeasuredMetrics {
    private final Map<String, List<Quantity>> measured;

    private MeasuredMetrics(Map<String, List<Quantity>> measured) {
        this.measured = measured;
    }

    static MeasuredMetrics in(EvidenceSet evidence) {
        Map<String, List<Quantity>> measured = new TreeMap<>();
        for (Evidence file : evidence.files()) {
            if (file.state() != Evidence.State.READ) continue;
            for (Fact fact : file.facts()) {
                if (fact instanceof Fact.Metric metric) {
                    measured.computeIfAbsent(metric.name(), name -> new ArrayList<>())
                            .add(metric.quantity());
                }
            }
        }
        return new MeasuredMetrics(measured);
    }

    /** One need for each bound in the text of {@code item}, or none at all. */
    List<Need> needs(BoundItem bound) {
        if (measured.isEmpty()) return List.of();
        Item item = bound.item();
        List<Need> needs = new ArrayList<>();
        for (TextBound within : TextBound.in(item.text())) {
            Optional<String> metric = metric(within);
            if (metric.isEmpty()) return List.of();
            Requirement asked = new Requirement.Metric(metric.get(), Optional.empty(), within.bound());
            needs.add(new Need(asked, BoundBy.BOUND, item.at(), bound.validity()));
        }
        return List.copyOf(needs);
    }

    /** Whether the two can be compared; a bare number above one is no bound on a share of one: it may be meant in hundredths. */
    private static boolean isMeant(Bound bound, Quantity measured) {
        boolean hundredths = measured.unit() == Unit.RATIO
                && bound.limit().unit() == Unit.NONE
                && bound.limit().value().compareTo(BigDecimal.ONE) > 0;
        return !hundredths && bound.admits(measured).isPresent();
    }

    private Optional<String> metric(TextBound bound) {
        MetricWords words = MetricWords.of(bound.words());
        List<String> fitting = measured.entrySet().stream()
                .filter(metric -> words.name(metric.getKey()))
                .filter(metric -> metric.getValue().stream().anyMatch(quantity -> isMeant(bound.bound(), quantity)))
                .map(Map.Entry::getKey)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
