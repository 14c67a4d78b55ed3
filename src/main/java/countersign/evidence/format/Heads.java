package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Head;
import countersign.evidence.Head.Syntax;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells by the first bytes what a file is written in. */
final class Heads {
    private static final int LOOK = 1 << 14;

    private Heads() {}

    /** What {@code input} looks like, as far as its stream goes. */
    static Head read(EvidenceInput input) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(input.stream(), LOOK);
        buffered.mark(LOOK);
        byte[] start = buffered.readNBytes(LOOK);
        buffered.reset();
        return read(new EvidenceInput(input.path(), buffered, input.limits()), start);
    }

    private static Head read(EvidenceInput input, byte[] start) {
        String text = Encodings.leniently(start);
        if (text.isBlank()) return plain(input.path(), Syntax.EMPTY, "");
        char first = text.stripLeading().charAt(0);
        Optional<Head> structured = Optional.empty();
        if (first == '<') structured = XmlHead.read(input);
        if ("{[\"-0123456789tfn".indexOf(first) >= 0) structured = JsonHead.read(input);
        return structured.orElseGet(() -> plain(input.path(), isText(text) ? Syntax.TEXT : Syntax.BINARY, text));
    }

    private static Head plain(String path, Syntax syntax, String text) {
        return new Head(path, syntax, "", Set.of(), Map.of(), text, Optional.empty());
    }

    private static boolean isText(String text) {
        return text.indexOf('\0') < 0;
    }
}
