package countersign.binding;

import countersign.checklist.Annotation;
import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.measure.MaxAge;
import countersign.source.TreePath;
import countersign.terms.Wording;
import countersign.yaml.Complaints;
import countersign.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** Reads what an item's comment in the checklist asks for. */
final class CommentReader {
    private final Complaints complaints;
    private final RequirementReader requirements;

    CommentReader(Checklist checklist, Diagnostics diagnostics) {
        complaints = new Complaints(checklist.source(), diagnostics);
        requirements = new RequirementReader(TreePath.folderOf(checklist.path()), BoundBy.COMMENT, complaints);
    }

    /** The needs in the comment of {@code item}; none where it has no comment or the comment asks for nothing. */
    List<Need> needs(Item item) {
        item.annotation().value("max-age").ifPresent(this::checkAge);
        return item.annotation()
                .value("needs")
                .flatMap(value -> new YamlReader(complaints).read(value.text(), value.at()))
                .map(node -> requirements.needs(node, maxAge(item)))
                .orElse(List.of());
    }

    /** The words that the comment of {@code item} was written for. */
    Optional<NotedWording> wording(Item item) {
        return item.annotation().value("wording").flatMap(this::wording);
    }

    private Optional<NotedWording> wording(Annotation.Value value) {
        Optional<Wording> wording = Wording.parse(value.text());
        if (wording.isEmpty()) report(value, "wording", Wording.FORM);
        return wording.map(read -> new NotedWording(read, value.at()));
    }

    /** How old the evidence of {@code item} may be by its comment, whoever asks for that evidence. */
    static Optional<MaxAge> maxAge(Item item) {
        return item.annotation().value("max-age").flatMap(value -> MaxAge.parse(value.text()));
    }

    private void checkAge(Annotation.Value value) {
        if (MaxAge.parse(value.text()).isPresent()) return;
        report(value, "max-age", RequirementReader.AGE);
    }

    private void report(Annotation.Value value, String key, String form) {
        String message = "\"" + key + "\" has to be " + form + ", not \"" + value.text() + "\"";
        complaints.report(Code.REQUIREMENT_INVALID, value.at(), message, "");
    }
}
