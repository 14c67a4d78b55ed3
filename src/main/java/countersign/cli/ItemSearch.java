package countersign.cli;

import countersign.diagnostic.Nearest;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import countersign.verdict.Ruling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds items by what a person may call them. */
final class ItemSearch {
    private final List<Found> all;

    ItemSearch(Report report) {
        all = report.checklists().stream()
                .flatMap(checklist -> checklist.rulings().stream().map(ruling -> new Found(checklist, ruling)))
                .toList();
    }

    /** An item, and the checklist it is in. */
    record Found(ChecklistReport checklist, Ruling ruling) {
        String id() {
            return ruling.item().id().value();
        }

        String text() {
            return ruling.item().text();
        }

        String address() {
            return checklist.checklist().path() + "#" + id();
        }
    }

    /**
     * The items that {@code word} names exactly, by address, id or text; else the one whose id or address begins so.
     *
     * @throws UsageException where there is none, or more than one begins so
     */
    List<Found> find(String word) {
        List<Found> exact =
                matching(found -> found.address().equals(word) || found.id().equals(word));
        if (!exact.isEmpty()) return exact;
        List<Found> byText = matching(found -> found.ruling().item().text().equals(word));
        if (!byText.isEmpty()) return byText;
        List<Found> beginning =
                matching(found -> found.id().startsWith(word) || found.address().startsWith(word));
        if (beginning.size() == 1) return beginning;
        throw beginning.isEmpty() ? unknown(word) : ambiguous(word, beginning);
    }

    /** The item at {@code address}. */
    Optional<Found> at(String address) {
        return all.stream().filter(found -> found.address().equals(address)).findFirst();
    }

    private List<Found> matching(Predicate<Found> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private UsageException unknown(String word) {
        String help = near(word, Found::id)
                .or(() -> near(word, Found::text))
                .or(() -> holding(word))
                .map(near -> "did you mean " + near.id() + ", \"" + near.text() + "\"?")
                .orElse("readiness.json lists the ids: countersign check --format json");
        return new UsageException("there is no item \"" + word + "\"", help);
    }

    private Optional<Found> near(String word, Function<Found, String> name) {
        return Nearest.to(word, all.stream().map(name).toList())
                .flatMap(near -> all.stream()
                        .filter(found -> name.apply(found).equals(near))
                        .findFirst());
    }

    private Optional<Found> holding(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(found -> found.id().contains(folded)
                        || found.text().toLowerCase(Locale.ROOT).contains(folded))
                .findFirst();
    }

    private static UsageException ambiguous(String word, List<Found> beginning) {
        List<String> first = beginning.stream().limit(5).map(Found::address).toList();
        String more = beginning.size() > first.size() ? ", …" : "";
        return new UsageException(
                beginning.size() + " items begin with \"" + word + "\"", String.join(", ", first) + more);
    }
}
