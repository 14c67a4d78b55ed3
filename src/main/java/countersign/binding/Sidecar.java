package countersign.binding;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.SourceFile;
import countersign.source.TreePath;
import countersign.terms.Level;
import countersign.terms.Phase;
import countersign.terms.Wording;
import countersign.yaml.Complaints;
import countersign.yaml.Fields;
import countersign.yaml.Form;
import countersign.yaml.Node;
import countersign.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/**
 * A file beside a checklist that says what its items need.
 *
 * @param validity what holds for each requirement that does not say
 */
record Sidecar(Complaints complaints, Validity validity, List<Entry> entries) {
    private static final String SUFFIX = ".evidence.yaml";
    private static final Form FILE = Form.of("a sidecar", Code.REQUIREMENT_INVALID, "defaults", "items");
    private static final Form DEFAULTS = Form.of("\"defaults\"", Code.REQUIREMENT_INVALID, "max-age", "subject");
    private static final Form ITEM = Form.of(
            "an item",
            Code.REQUIREMENT_INVALID,
            "item",
            "section",
            "wording",
            "id",
            "owner",
            "due",
            "level",
            "phase",
            "needs");

    Sidecar {
        entries = List.copyOf(entries);
    }

    /**
     * What a sidecar says of one item.
     *
     * @param item the item's text or id
     * @param section a heading above it
     * @param wording the words that the item had when the entry was written
     * @param needs unread, for the checklist may say how old their evidence may be
     */
    record Entry(
            Node.Text item,
            Optional<String> section,
            Optional<NotedWording> wording,
            Additions additions,
            Optional<Node> needs) {}

    /** Reads {@code file}; what is malformed in it is reported and left out. */
    static Sidecar read(SourceFile file, Diagnostics diagnostics) {
        Complaints complaints = new Complaints(file, diagnostics);
        return new YamlReader(complaints)
                .read()
                .flatMap(root -> Fields.of(root, FILE, complaints))
                .map(fields -> read(fields, complaints))
                .orElseGet(() -> new Sidecar(complaints, Validity.UNSAID, List.of()));
    }

    private static Sidecar read(Fields file, Complaints complaints) {
        String folder = TreePath.folderOf(complaints.source().path());
        Validity validity = file.node("defaults")
                .flatMap(node -> Fields.of(node, DEFAULTS, complaints))
                .map(defaults -> RequirementReader.validity(defaults, complaints, folder))
                .orElse(Validity.UNSAID);
        List<Entry> entries = file.nodes("items").stream()
                .flatMap(node -> Fields.of(node, ITEM, complaints).stream())
                .flatMap(fields -> entry(fields).stream())
                .toList();
        return new Sidecar(complaints, validity, entries);
    }

    private static Optional<Entry> entry(Fields fields) {
        fields.need("item");
        Optional<String> section = fields.text("section").map(Node.Text::value);
        Additions additions = new Additions(
                fields.text("id").filter(id -> isId(id, fields)),
                fields.text("owner").map(owner -> owner.value().strip()),
                fields.date("due"),
                fields.choice("level", List.of(Level.values())),
                fields.choice("phase", List.of(Phase.values())));
        return fields.text("item")
                .map(item -> new Entry(item, section, wording(fields), additions, fields.node("needs")));
    }

    private static Optional<NotedWording> wording(Fields fields) {
        return fields.read("wording", Wording.FORM, Wording::parse)
                .flatMap(wording -> fields.node("wording").map(node -> new NotedWording(wording, node.at())));
    }

    private static boolean isId(Node.Text id, Fields fields) {
        boolean fit = id.value().chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
        if (!fit) fields.invalid(id.at(), "\"id\" has to be letters, digits and hyphens, not \"" + id.value() + "\"");
        return fit;
    }

    String path() {
        return complaints.source().path();
    }

    /** The path of the checklist that this is about. */
    String checklist() {
        return path().substring(0, path().length() - SUFFIX.length()) + ".md";
    }

    /** The needs that {@code entry} lists; {@code said} goes before the sidecar's own defaults. */
    List<Need> needs(Entry entry, Validity said) {
        RequirementReader reader = new RequirementReader(TreePath.folderOf(path()), BoundBy.SIDECAR, complaints);
        return entry.needs().map(node -> reader.needs(node, said.or(validity))).orElse(List.of());
    }
}
