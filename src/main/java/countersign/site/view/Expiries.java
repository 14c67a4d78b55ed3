package countersign.site.view;

import countersign.binding.Waiver;
import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Forecast;
import countersign.verdict.Forecast.Expiry;
import countersign.verdict.Phrase.Day;
import countersign.verdict.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Shows what runs out by the launch, or by the day that was asked for. */
final class Expiries {
    private final Edition edition;
    private final Optional<Forecast> forecast;
    private final Set<String> items = new TreeSet<>();

    Expiries(Edition edition) {
        this.edition = edition;
        this.forecast = edition.report().forecast();
        forecast.map(Forecast::expiries)
                .orElse(List.of())
                .forEach(expiry -> items.add(key(expiry.ruling().item())));
    }

    /** What marks {@code item}, where something of it runs out. */
    Optional<Judged.Tag> tag(Item item) {
        return items.contains(key(item)) ? Optional.of(new Judged.Tag("expires", words())) : Optional.empty();
    }

    /** "Expires before the launch", or by which day. */
    String words() {
        Report.Header header = edition.report().header();
        boolean launch = forecast.map(Forecast::until).equals(header.launch());
        Wording wording = edition.wording();
        return forecast.filter(ahead -> !launch)
                .map(ahead -> wording.ui("expires.by", new Day(ahead.until())))
                .orElseGet(() -> wording.ui("expires.launch"));
    }

    List<ExpiryRow> rows() {
        return forecast.map(Forecast::expiries).orElse(List.of()).stream()
                .map(this::row)
                .toList();
    }

    private ExpiryRow row(Expiry expiry) {
        Marks marks = new Marks(edition.wording());
        Item item = expiry.ruling().item();
        String page = edition.names().checklist(expiry.checklist());
        return new ExpiryRow(
                new Place(item.text(), page + "#" + item.id().value()),
                Tongue.of(language(expiry.checklist()), edition.wording()),
                edition.wording().moment(expiry.at()),
                what(expiry),
                marks.of(expiry.ruling().verdict()),
                marks.of(expiry.then()));
    }

    private Chip what(Expiry expiry) {
        return expiry.proof()
                .map(proof -> new Chips(edition.wording()).of(proof))
                .orElseGet(() -> new Chip(
                        edition.wording().ui("why.waived"),
                        expiry.ruling().waiver().map(Waiver::approver).orElse(""),
                        false));
    }

    private String language(String path) {
        return edition.report().checklists().stream()
                .map(ChecklistReport::checklist)
                .filter(checklist -> checklist.path().equals(path))
                .map(Checklist::language)
                .findFirst()
                .orElse(edition.wording().language());
    }

    private static String key(Item item) {
        return item.at().path() + "#" + item.id().value();
    }
}
