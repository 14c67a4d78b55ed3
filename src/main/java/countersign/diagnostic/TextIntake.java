package countersign.diagnostic;

import countersign.source.Decoded;
import countersign.source.Decoded.Reason;
import countersign.source.SourceFile;
import countersign.source.TextDecoder;
import java.util.Optional;

/** The text of an input file, or an error that says where it is none. */
public final class TextIntake {
    private TextIntake() {}

    /** The file at {@code path} decoded; empty where that is reported as an error instead. */
    public static Optional<SourceFile> read(String path, byte[] bytes, Diagnostics diagnostics) {
        return TextDecoder.decode(path, bytes).match(Optional::of, refused -> {
            report(refused, diagnostics);
            return Optional.empty();
        });
    }

    private static void report(Decoded.Refused refused, Diagnostics diagnostics) {
        if (refused.reason() == Reason.LIMIT)
            diagnostics.report(
                    Code.OVER_LIMIT, refused.at(), refused.message(), "split it, or leave it out in the configuration");
        else diagnostics.report(Code.UNREADABLE_TEXT, refused.at(), refused.message(), "save the file as UTF-8");
    }
}
