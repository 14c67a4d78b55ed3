package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Legible;
import countersign.evidence.Malformed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/** Text, line by line, as a terminal would show it: without colours and other control sequences. */
final class TextLines {
    private TextLines() {}

    /** Takes lines. */
    interface LineReader {
        /** A line without its end; the first one is number 1. */
        void read(int number, String line);
    }

    /**
     * Hands each line to {@code reader}; LF, CRLF and CR end a line.
     *
     * @throws Malformed where a line is longer than the limit for texts, or the bytes are not what their encoding knows
     */
    static void each(EvidenceInput input, LineReader reader) {
        try (Reader text = new BufferedReader(Encodings.strictly(input.stream()))) {
            new Cutting(text, input.limits().text()).run(reader);
        } catch (CharacterCodingException e) {
            throw new Malformed("it is not in the encoding that it seems to be in");
        } catch (IOException e) {
            throw new Malformed("it could not be read to its end");
        }
    }

    /** All lines of a short text. */
    static List<String> all(EvidenceInput input) {
        List<String> lines = new ArrayList<>();
        long[] length = {0};
        each(input, (number, line) -> {
            length[0] += line.length();
            if (length[0] > input.limits().text())
                throw new Malformed("it is too long for what such a tool prints", number, 0);
            lines.add(line);
        });
        return lines;
    }

    /** Cuts a text into lines without ever holding more than one. */
    private static final class Cutting {
        private final Reader text;
        private final int longest;
        private final StringBuilder line = new StringBuilder();
        private int number = 1;

        Cutting(Reader text, int longest) {
            this.text = text;
            this.longest = longest;
        }

        void run(LineReader reader) throws IOException {
            boolean carriageReturn = false;
            for (int c = text.read(); c >= 0; c = text.read()) {
                boolean second = carriageReturn && c == '\n';
                carriageReturn = c == '\r';
                if (second) continue;
                if (c == '\n' || c == '\r') end(reader);
                else add((char) c);
            }
            if (line.length() > 0) end(reader);
        }

        private void add(char c) {
            if (line.length() == longest) throw new Malformed("a line is longer than " + longest, number, 0);
            line.append(c);
        }

        private void end(LineReader reader) {
            reader.read(number++, Legible.block(line.toString()));
            line.setLength(0);
        }
    }
}
