package countersign.evidence.format;

import countersign.evidence.Malformed;
import java.util.ArrayList;
import java.util.List;

/** The texts of what a path selected, as many and as long as can be shown to anyone. */
final class Selected {
    private static final int MOST_VALUES = 100_000;
    private static final int MOST_TEXT = 1 << 22;

    private final List<String> values = new ArrayList<>();
    private int length;

    void add(String value) {
        length += value.length();
        if (values.size() == MOST_VALUES || length > MOST_TEXT) throw new Malformed("a path selects too much of it");
        values.add(value);
    }

    void add(Tree tree) {
        StringBuilder text = new StringBuilder();
        if (tree instanceof TreeScalar scalar) text.append(scalar.text());
        else write(tree, text);
        add(text.toString());
    }

    List<String> values() {
        return values;
    }

    private void write(Tree tree, StringBuilder json) {
        if (json.length() > MOST_TEXT) throw new Malformed("a path selects too much of it");
        if (tree instanceof TreeFields fields) {
            json.append('{');
            fields.byName().forEach((name, value) -> {
                separate(json, '{');
                quote(name, json);
                json.append(':');
                write(value, json);
            });
            json.append('}');
        } else if (tree instanceof TreeItems items) {
            json.append('[');
            items.list().forEach(item -> {
                separate(json, '[');
                write(item, json);
            });
            json.append(']');
        } else if (tree instanceof TreeScalar scalar) {
            if (scalar.string()) quote(scalar.text(), json);
            else json.append(scalar.text());
        }
    }

    private static void separate(StringBuilder json, char opening) {
        if (json.charAt(json.length() - 1) != opening) json.append(',');
    }

    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') json.append('\\').append(c);
            else if (c < ' ')
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            else json.append(c);
        }
        json.append('"');
    }
}
