package countersign.binding;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.SourceFile;
import countersign.yaml.Complaints;
import countersign.yaml.Fields;
import countersign.yaml.Form;
import countersign.yaml.Node;
import countersign.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a list of known gaps. An entry that is malformed, or that names an item again, is reported and tolerates nothing. */
public final class RatchetReader {
    /** Every verdict that can hold a launch back. */
    static final List<String> VERDICTS = List.of(
            "contradicted", "failing", "unsupported", "stale", "open", "ready", "waived", "claimed", "attested");

    private static final Form FILE = Form.of("a ratchet", Code.RATCHET_INVALID, "gaps");
    private static final Form GAP = Form.of("a known gap", Code.RATCHET_INVALID, "checklist", "item", "verdict");

    private final Complaints complaints;
    private final Set<String> seen = new TreeSet<>();

    private RatchetReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The entries of {@code file}, in order. Whether there are such items and gaps is not looked at. */
    public static List<KnownGap> read(SourceFile file, Diagnostics diagnostics) {
        Complaints complaints = new Complaints(file, diagnostics);
        return new YamlReader(complaints)
                .read()
                .flatMap(root -> Fields.of(root, FILE, complaints))
                .map(new RatchetReader(complaints)::gaps)
                .orElse(List.of());
    }

    private List<KnownGap> gaps(Fields file) {
        file.need("gaps");
        List<KnownGap> gaps = new ArrayList<>();
        for (Node node : file.nodes("gaps"))
            Fields.of(node, GAP, complaints).flatMap(this::gap).ifPresent(gaps::add);
        return gaps;
    }

    private Optional<KnownGap> gap(Fields fields) {
        fields.need("checklist", "item", "verdict");
        String verdict = fields.read(
                        "verdict",
                        "one of " + String.join(", ", VERDICTS),
                        word -> Optional.of(word).filter(VERDICTS::contains))
                .orElse("");
        String item = fields.text("item").map(text -> text.value().strip()).orElse("");
        KnownGap gap = new KnownGap(fields.path("checklist", "").orElse(""), item, verdict, fields.at());
        if (fields.sound() && !seen.add(gap.key())) fields.invalid(fields.at(), "the item has an entry already");
        return Optional.of(gap).filter(read -> fields.sound());
    }
}
