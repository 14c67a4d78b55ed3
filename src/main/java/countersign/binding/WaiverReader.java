package countersign.binding;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.SourceFile;
import countersign.yaml.Complaints;
import countersign.yaml.Fields;
import countersign.yaml.Form;
import countersign.yaml.YamlReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a file of waivers. A waiver that is malformed in any way is reported, and waives nothing. */
public final class WaiverReader {
    private static final Form FILE = Form.of("a file of waivers", Code.WAIVER_INVALID, "waivers");
    private static final Form WAIVER = Form.of(
            "a waiver",
            Code.WAIVER_INVALID,
            "item",
            "checklist",
            "reason",
            "approver",
            "requested-by",
            "from",
            "until",
            "ticket");

    private final Complaints complaints;

    private WaiverReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The waivers in {@code file}, in order. Whether their items exist, and whether they are in force, is not looked at. */
    public static List<Waiver> read(SourceFile file, Diagnostics diagnostics) {
        Complaints complaints = new Complaints(file, diagnostics);
        return new YamlReader(complaints)
                .read()
                .flatMap(root -> Fields.of(root, FILE, complaints))
                .map(new WaiverReader(complaints)::waivers)
                .orElse(List.of());
    }

    private List<Waiver> waivers(Fields file) {
        return file.nodes("waivers").stream()
                .flatMap(node -> Fields.of(node, WAIVER, complaints).stream())
                .flatMap(fields -> waiver(fields).stream())
                .toList();
    }

    private Optional<Waiver> waiver(Fields fields) {
        fields.need("item", "reason", "approver", "from", "until", "ticket");
        Optional<LocalDate> from = fields.date("from");
        Optional<LocalDate> until = fields.date("until");
        Optional<Waiver> waiver = from.flatMap(first -> until.map(last -> new Waiver(
                text(fields, "item"),
                fields.path("checklist", ""),
                text(fields, "reason"),
                text(fields, "approver"),
                fields.text("requested-by").map(text -> text.value().strip()),
                first,
                last,
                text(fields, "ticket"),
                fields.at())));
        if (waiver.filter(read -> read.until().isBefore(read.from())).isPresent()) {
            fields.invalid(fields.at(), "\"until\" is before \"from\"");
        }
        return waiver.filter(read -> fields.sound());
    }

    private static String text(Fields fields, String key) {
        return fields.text(key).map(text -> text.value().strip()).orElse("");
    }
}
