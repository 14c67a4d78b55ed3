package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code nginx -t} prints. */
final class NginxText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("nginx-t-text", FormatCard.Group.STATES, "nginx -t")
            .says(
                    "Whether the configuration was found good, and whether there was an emergency or a warning.",
                    "Says neither when nor of which commit, nor which file: paths are passed over. A text counts only with a receipt of the command that printed it.",
                    "The test is successful; and a receipt says exit code 0.");

    private static final Pattern BEGIN = Pattern.compile(
            "\\A(?:(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d|nginx:) \\[[a-z]+\\][^\\r\\n]*\\R){0,50}"
                    + "nginx: (?:the )?configuration file [^\\r\\n]* (?:syntax is ok|test failed|test is successful)");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isTextWith(BEGIN);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        List<String> lines = TextLines.all(input);
        boolean success = lines.stream().anyMatch(line -> line.endsWith(" test is successful"));
        boolean failed = lines.stream().anyMatch(line -> line.endsWith(" test failed"));
        boolean emergency = lines.stream().anyMatch(line -> line.contains("[emerg]"));
        sink.silent("exit-code");
        sink.say("success", String.valueOf(success), Pointer.WHOLE_FILE);
        sink.say("emerg", String.valueOf(emergency), Pointer.WHOLE_FILE);
        sink.say(
                "warnings",
                lines.stream().filter(line -> line.contains("[warn]")).count(),
                Pointer.WHOLE_FILE);
        if (failed || emergency) sink.judge(Outcome.FAIL);
        else sink.judge(success ? Outcome.PASS : Outcome.INCOMPLETE);
    }
}
