package countersign.evidence.format;

import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import countersign.evidence.format.ControlTally.Control;
import countersign.evidence.format.ControlTally.Meaning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A control of HDF.
 *
 * @param impact from 0 to 1; empty where it is not written
 * @param statuses of its results, in lower case
 */
record HdfControl(
        String id,
        String title,
        Optional<BigDecimal> impact,
        List<String> statuses,
        List<Timestamp> started,
        Pointer at) {
    private static final BigDecimal CRITICAL = new BigDecimal("0.9");
    private static final BigDecimal HIGH = new BigDecimal("0.7");
    private static final BigDecimal MEDIUM = new BigDecimal("0.4");

    HdfControl {
        statuses = List.copyOf(statuses);
        started = List.copyOf(started);
    }

    static HdfControl read(Place control) {
        List<Place> results = control.at("results").each();
        return new HdfControl(
                control.at("id").text(),
                control.at("title").text(),
                control.at("impact").number(),
                results.stream().map(result -> result.at("status").text()).toList(),
                results.stream()
                        .flatMap(result -> Times.parse(result.at("start_time").text()).stream())
                        .toList(),
                control.pointer());
    }

    /** This control as an outer profile has it, with the results of the same control in an inner one. */
    HdfControl with(HdfControl inner) {
        List<String> all = new ArrayList<>(statuses);
        all.addAll(inner.statuses);
        return new HdfControl(id, title, impact.or(inner::impact), all, started, at);
    }

    /** With its worst result, or with none where it has no impact. */
    Control judged() {
        if (impact.filter(weight -> weight.signum() == 0).isPresent()) {
            return control("Not Applicable", Meaning.OUTSIDE);
        }
        if (has("failed")) return control("Failed", Meaning.FAILED);
        if (statuses.isEmpty() || has("error")) return control("Profile Error", Meaning.UNDECIDED);
        boolean passed = statuses.stream().allMatch("passed"::equals);
        return passed ? control("Passed", Meaning.SATISFIED) : control("Not Reviewed", Meaning.UNDECIDED);
    }

    private boolean has(String status) {
        return statuses.contains(status);
    }

    private Control control(String word, Meaning meaning) {
        return new Control(id, title, word, meaning, severity(), at);
    }

    private String severity() {
        return impact.map(HdfControl::severity).orElse("unknown");
    }

    private static String severity(BigDecimal weight) {
        if (weight.compareTo(CRITICAL) >= 0) return "critical";
        if (weight.compareTo(HIGH) >= 0) return "high";
        return weight.compareTo(MEDIUM) >= 0 ? "medium" : "low";
    }
}
