package countersign.verdict;

import countersign.binding.Waiver;
import countersign.source.Location;
import countersign.verdict.Forecast.Expiry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks ahead: the same matter, weighed once more as of the end of a day. */
public final class Forecasting {
    private static final Comparator<Expiry> FIRST_THINGS_FIRST = Comparator.comparing(Expiry::at)
            .thenComparing(expiry -> expiry.ruling().item().at());

    private final Instant end;
    private final List<Expiry> evidence = new ArrayList<>();
    private final Map<Location, Expiry> waivers = new TreeMap<>();

    private Forecasting(Instant end) {
        this.end = end;
    }

    /** {@code now}, the report on {@code matter}, with what runs out until the end of {@code until} in UTC. */
    public static Report forecast(Matter matter, Report now, LocalDate until) {
        Instant end = Forecast.endOf(until);
        Report then = Reconciler.reconcile(matter.asOf(end));
        Forecasting forecasting = new Forecasting(end);
        for (int i = 0; i < now.checklists().size(); i++)
            forecasting.add(now.checklists().get(i), then.checklists().get(i));
        return now.withForecast(new Forecast(until, forecasting.expiries()));
    }

    private List<Expiry> expiries() {
        List<Expiry> all = new ArrayList<>(evidence);
        all.addAll(waivers.values());
        all.sort(FIRST_THINGS_FIRST);
        return all;
    }

    private void add(ChecklistReport now, ChecklistReport then) {
        String path = now.checklist().path();
        for (int i = 0; i < now.rulings().size(); i++) {
            Ruling ruling = now.rulings().get(i);
            Verdict later = then.rulings().get(i).verdict();
            for (Proof proof : ruling.proofs()) add(new Expiry(end, path, ruling, Optional.of(proof), later));
            ruling.waiver().ifPresent(waiver -> add(waiver, new Expiry(end, path, ruling, Optional.empty(), later)));
        }
    }

    /** A group runs out with its parts. */
    private void add(Expiry whole) {
        Proof proof = whole.proof().orElseThrow();
        for (Proof part : proof.parts())
            add(new Expiry(end, whole.checklist(), whole.ruling(), Optional.of(part), whole.then()));
        if (!proof.parts().isEmpty() || !proof.holds()) return;
        proof.axes().until().filter(until -> !until.isAfter(end)).ifPresent(until -> evidence.add(at(until, whole)));
    }

    /** A parent has the waiver of what is nested in it, which comes later. */
    private void add(Waiver waiver, Expiry expiry) {
        Instant until = Forecast.endOf(waiver.until());
        if (until.isBefore(end)) waivers.put(waiver.at(), at(until, expiry));
    }

    private static Expiry at(Instant until, Expiry expiry) {
        return new Expiry(until, expiry.checklist(), expiry.ruling(), expiry.proof(), expiry.then());
    }
}
