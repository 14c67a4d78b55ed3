package countersign.source;

import java.util.function.Function;

/** What came of decoding a file: its text, or the reason why it has none. */
public sealed interface Decoded {
    /** Answers for whichever of the two it is. */
    <R> R match(Function<SourceFile, R> text, Function<Refused, R> refused);

    /** The text, without its byte-order mark. */
    record Text(SourceFile file) implements Decoded {
        @Override
        public <R> R match(Function<SourceFile, R> text, Function<Refused, R> refused) {
            return text.apply(file);
        }
    }

    /**
     * No text.
     *
     * @param at the first bad byte, the first line that is too long, or the beginning of the file
     * @param message one sentence without a full stop
     */
    record Refused(Reason reason, Location at, String message) implements Decoded {
        @Override
        public <R> R match(Function<SourceFile, R> text, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }

    /** Why a file is refused. */
    enum Reason {
        ENCODING,
        LIMIT
    }
}
