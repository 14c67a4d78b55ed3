package countersign.evidence;

import countersign.diagnostic.Code;
import countersign.evidence.Evidence.Origin;
import countersign.evidence.Evidence.State;
import countersign.evidence.Evidence.Tool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The receipts among the files that were read, by the files they name. */
final class Receipts {
    /** A receipt of a run tells more than one of a recording; a later one counts before an earlier one. */
    private static final Comparator<Named> BEST_FIRST = Comparator.comparing(
                    (Named named) -> named.receipt().run().isEmpty())
            .thenComparing(named -> named.receipt().finished().toInstant(), Comparator.reverseOrder())
            .thenComparing(Named::path);

    private final Map<String, List<Named>> byProduct = new LinkedHashMap<>();
    private final Map<String, Receipt> byPath = new LinkedHashMap<>();

    /** The receipts among {@code readings}. */
    Receipts(List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.state() != State.READ) continue;
            reading.gathered().receipt().ifPresent(receipt -> add(reading.file(), receipt));
        }
    }

    private void add(String path, Receipt receipt) {
        byPath.put(path, receipt);
        for (Receipt.Product product : receipt.products()) {
            byProduct
                    .computeIfAbsent(product.path(), key -> new ArrayList<>())
                    .add(new Named(path, receipt, product.sha256()));
        }
    }

    /**
     * Where {@code reading} comes from: what it says itself, completed by its receipt.
     *
     * @throws Malformed where receipts name the file and none fits it
     */
    Origin originOf(Reading reading) {
        Origin own = reading.gathered().origin();
        List<Named> naming = byProduct.getOrDefault(reading.file(), List.of());
        if (naming.isEmpty()) return own;
        List<Named> fitting = naming.stream()
                .filter(named -> named.sha256().equals(reading.sha256()))
                .sorted(BEST_FIRST)
                .toList();
        if (fitting.isEmpty()) throw altered(naming.get(0));
        return fitting.stream()
                .flatMap(named -> named.complete(own).stream())
                .findFirst()
                .orElseThrow(() -> fitting.get(0).contradiction(own));
    }

    /** Whether the receipt of {@code origin} is that of a run which ended with exit 0. */
    boolean endedWell(Origin origin) {
        return origin.receipt()
                .flatMap(path -> Optional.ofNullable(byPath.get(path)))
                .flatMap(Receipt::run)
                .filter(run -> run.exitCode() == 0)
                .isPresent();
    }

    private static Malformed altered(Named named) {
        return new Malformed("it differs from its receipt " + named.path())
                .as(Code.EVIDENCE_ALTERED)
                .helped("make it again with \"countersign run\", or record it anew if the change is meant");
    }

    /** A receipt that names a file with a digest. */
    private record Named(String path, Receipt receipt, String sha256) {
        Optional<Origin> complete(Origin own) {
            if (!agreesOnCommit(own)) return Optional.empty();
            ReceiptWindow window = ReceiptWindow.of(receipt);
            if (own.time().isPresent() && window.place(own.time().get()).isEmpty()) return Optional.empty();
            Timestamp finished = new Timestamp(receipt.finished().toInstant(), true);
            return Optional.of(new Origin(
                    own.time().flatMap(window::place).or(() -> Optional.of(finished)),
                    commit().or(own::commit),
                    own.tool().or(this::program),
                    Optional.of(path),
                    receipt.setting()));
        }

        Malformed contradiction(Origin own) {
            String says = agreesOnCommit(own)
                    ? "it tells of another time than its receipt " + path
                    : "it names another commit than its receipt " + path;
            return new Malformed(says)
                    .as(Code.EVIDENCE_ALTERED)
                    .helped("run the tool again with \"countersign run\", so that both are new");
        }

        private boolean agreesOnCommit(Origin own) {
            if (own.commit().isEmpty() || commit().isEmpty()) return true;
            String said = own.commit().get();
            return said.length() >= 7 && commit().get().startsWith(said);
        }

        private Optional<String> commit() {
            return receipt.tree().map(Receipt.Tree::commit);
        }

        private Optional<Tool> program() {
            return receipt.run().flatMap(run -> run.argv().stream().findFirst()).map(word -> new Tool(word, ""));
        }
    }
}
