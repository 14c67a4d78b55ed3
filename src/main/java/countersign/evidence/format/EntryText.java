package countersign.evidence.format;

import countersign.evidence.Fact.Person;
import countersign.evidence.Testimony;
import countersign.source.Printable;
import countersign.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;

/** One attestation in YAML, as a person would write it by hand. */
record EntryText(Testimony word) {
    /** Its lines, the first behind a dash; without indent and line ends. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("- item: " + Scalar.of(word.item()) + note());
        add(lines, "checklist", word.checklist());
        lines.add("  by: " + by(word.by()));
        lines.add("  on: " + word.on());
        lines.add("  " + word.end().key() + ": " + word.end().value());
        lines.add("  wording: " + word.wording());
        add(lines, "method", word.method());
        add(lines, "statement", word.statement());
        return lines;
    }

    private String note() {
        return word.note().isEmpty() ? "" : " # " + Printable.line(word.note());
    }

    private static String by(Person person) {
        String role = person.role().isEmpty() ? "" : ", role: " + Scalar.of(person.role());
        return "{ name: " + Scalar.of(person.name()) + role + " }";
    }

    private static void add(List<String> lines, String key, String value) {
        if (!value.isEmpty()) lines.add("  " + key + ": " + Scalar.of(value));
    }
}
