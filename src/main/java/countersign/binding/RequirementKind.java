package countersign.binding;

import countersign.diagnostic.Code;
import countersign.yaml.Form;
import java.util.List;

/** The kinds of requirement that can be written down, each named by the key that makes it one. */
enum RequirementKind {
    TESTS("tests", "named, at-least"),
    FINDINGS("findings", "tool, level, at-most, format"),
    METRIC("metric", "is, in"),
    COMMAND("command", "exit, output"),
    VALUE("value", "in, every, some, none, count, population, unit"),
    TEXT("text", "in, is, exit"),
    PASSES("passes", "format"),
    ATTESTED_BY("attested-by", ""),
    ANY_OF("any-of", ""),
    ALL_OF("all-of", "");

    static final List<RequirementKind> ALL = List.of(values());

    private final String key;
    private final String others;

    RequirementKind(String key, String others) {
        this.key = key;
        this.others = others;
    }

    String key() {
        return key;
    }

    /** The keys that a requirement of this kind may have. A person's word is about no commit. */
    Form form() {
        String keys = others.isEmpty() ? key : key + ", " + others;
        String validity = this == ATTESTED_BY ? ", max-age" : ", max-age, subject";
        return Form.of("\"" + key + "\"", Code.REQUIREMENT_INVALID, (keys + validity).split(", ", -1));
    }
}
