package countersign.binding;

import countersign.checklist.Annotation;
import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.measure.MaxAge;
import countersign.source.TreePath;
import countersign.subject.SubjectReader;
import countersign.subject.SubjectRule;
import countersign.terms.Wording;
import countersign.yaml.Complaints;
import countersign.yaml.Node;
import countersign.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** Reads what the comment of one item in the checklist says of its evidence. */
final class CommentReader {
    private final Annotation comment;
    private final Complaints complaints;
    private final String folder;

    CommentReader(Item item, Checklist checklist, Diagnostics diagnostics) {
        comment = item.annotation();
        complaints = new Complaints(checklist.source(), diagnostics);
        folder = TreePath.folderOf(checklist.path());
    }

    /** The needs in the comment; none where there is no comment or it asks for nothing. */
    List<Need> needs(Validity validity) {
        RequirementReader requirements = new RequirementReader(folder, BoundBy.COMMENT, complaints);
        return yaml("needs").map(node -> requirements.needs(node, validity)).orElse(List.of());
    }

    /** When evidence for the item counts, whoever asks for that evidence. */
    Validity validity() {
        Optional<MaxAge> maxAge = comment.value("max-age").flatMap(this::age);
        Optional<SubjectRule> subject =
                yaml("subject").flatMap(new SubjectReader(complaints, Code.REQUIREMENT_INVALID, folder)::read);
        return new Validity(maxAge, subject);
    }

    /** The words that the comment was written for. */
    Optional<NotedWording> wording() {
        return comment.value("wording").flatMap(this::wording);
    }

    private Optional<NotedWording> wording(Annotation.Value value) {
        Optional<Wording> wording = Wording.parse(value.text());
        if (wording.isEmpty()) report(value, "wording", Wording.FORM);
        return wording.map(read -> new NotedWording(read, value.at()));
    }

    private Optional<MaxAge> age(Annotation.Value value) {
        Optional<MaxAge> age = MaxAge.parse(value.text());
        if (age.isEmpty()) report(value, "max-age", RequirementReader.AGE);
        return age;
    }

    private Optional<Node> yaml(String key) {
        return comment.value(key).flatMap(value -> new YamlReader(complaints).read(value.text(), value.at()));
    }

    private void report(Annotation.Value value, String key, String form) {
        String message = "\"" + key + "\" has to be " + form + ", not \"" + value.text() + "\"";
        complaints.report(Code.REQUIREMENT_INVALID, value.at(), message, "");
    }
}
