package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the countersign comments of an item. What they say is kept as written; only keys that mean nothing are refused. */
record AnnotationReader(Manuscript manuscript) {
    private static final String KEYS = "id, needs, max-age, subject, wording, owner, due, level, phase";
    private static final Set<String> KNOWN = Set.of(KEYS.split(", ", -1));

    /** What the comments that begin at these offsets say together. */
    Annotation of(List<Integer> comments) {
        Map<String, Annotation.Value> values = new LinkedHashMap<>();
        for (int start : comments) read(start, values);
        return values.isEmpty() ? Annotation.NONE : new Annotation(values);
    }

    private void read(int start, Map<String, Annotation.Value> values) {
        String text = manuscript.text();
        int from = text.indexOf(':', start) + 1;
        int end = text.indexOf("-->", from);
        AnnotationText.Result result = AnnotationText.read(text, from, end < 0 ? text.length() : end);
        for (AnnotationText.Pair pair : result.pairs()) add(pair, values);
        result.error()
                .ifPresent(offset -> manuscript.report(
                        Code.COMMENT_INVALID,
                        offset,
                        "a countersign comment holds key=value pairs, and this is none",
                        "close quotes and brackets, and quote a value with blanks in it"));
    }

    private void add(AnnotationText.Pair pair, Map<String, Annotation.Value> values) {
        if (!KNOWN.contains(pair.key())) {
            int key = pair.offset() - pair.key().length() - 1;
            manuscript.report(
                    Code.UNKNOWN_KEY, key, pair.key() + " is no key of a countersign comment", "keys are " + KEYS);
            return;
        }
        Annotation.Value value = new Annotation.Value(pair.value(), manuscript.at(pair.offset()));
        if (values.putIfAbsent(pair.key(), value) == null) return;
        manuscript.report(
                Code.COMMENT_INVALID,
                pair.offset(),
                pair.key() + " is given twice for one item",
                "keep one of the two");
    }
}
