package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Malformed;
import java.util.ArrayList;
import java.util.List;

/**
 * Delimited text (RFC 4180), by whichever of comma, semicolon, tab and bar comes first: a field in double quotes can hold delimiters, line
 * ends and doubled quotes. Empty lines are passed over.
 */
final class Csv {
    private static final String DELIMITERS = ",;\t|";

    private final RowReader reader;
    private final int longest;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private char delimiter;
    private boolean quoted;
    private int first;
    private int length;

    private Csv(EvidenceInput input, RowReader reader) {
        this.longest = input.limits().text();
        this.reader = reader;
    }

    /** Takes rows. */
    interface RowReader {
        /** The fields of a row that begins on a line, 1-based. */
        void read(int line, List<String> fields);
    }

    /**
     * Hands each row to {@code reader}.
     *
     * @throws Malformed where it breaks off within quotes, or a row exceeds the limit for texts
     */
    static void each(EvidenceInput input, RowReader reader) {
        Csv csv = new Csv(input, reader);
        TextLines.each(input, csv::line);
        if (csv.quoted) throw new Malformed("it breaks off within quotes", csv.first, 0);
    }

    private void line(int number, String line) {
        if (!quoted && line.isBlank()) return;
        if (quoted) field.append('\n');
        else first = number;
        length += line.length();
        if (length > longest) throw new Malformed("a row is longer than " + longest, first, 0);
        split(line);
        if (quoted) return;
        endField();
        reader.read(first, List.copyOf(fields));
        fields.clear();
        length = 0;
    }

    private void split(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && isDelimiter(c)) {
                endField();
            } else {
                field.append(c);
            }
        }
    }

    private boolean isDelimiter(char c) {
        if (delimiter == 0 && DELIMITERS.indexOf(c) >= 0) delimiter = c;
        return c == delimiter;
    }

    private void endField() {
        fields.add(field.toString());
        field.setLength(0);
    }
}
