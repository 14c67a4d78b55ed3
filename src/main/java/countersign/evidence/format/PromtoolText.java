package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code promtool check} prints of configurations and rules. */
final class PromtoolText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "promtool-text", FormatCard.Group.STATES, "promtool check rules, check config, test rules")
            .says(
                    "Each file that was checked, and how many rules were found.",
                    "Says neither when nor of which commit. A text counts only with a receipt of the command that printed it.",
                    "Each check says SUCCESS with at least one rule, and none FAILED; and a receipt says exit code 0.");

    private static final Pattern BEGIN = Pattern.compile("\\A(?:Checking \\S|Unit Testing: )");
    private static final Pattern SUCCESS =
            Pattern.compile("\\s*SUCCESS(?:: \\d+ rules? found| ?: \\d+ rule files? found|: .* is valid .*)?\\s*");
    private static final Pattern FOUND = Pattern.compile("\\s*SUCCESS: (\\d+) rules? found.*");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isTextWith(BEGIN) && head.text().matches("(?s).*\\R\\s*(?:SUCCESS|FAILED).*");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        int checks = 0;
        int successes = 0;
        boolean failed = false;
        boolean empty = false;
        for (String line : TextLines.all(input)) {
            if (line.startsWith("Checking ") || line.startsWith("Unit Testing: ")) checks++;
            if (SUCCESS.matcher(line).matches()) successes++;
            failed |= line.strip().startsWith("FAILED");
            Matcher found = FOUND.matcher(line);
            if (found.matches()) {
                empty |= found.group(1).matches("0+");
                sink.say("rules", found.group(1), Pointer.WHOLE_FILE);
            }
        }
        sink.silent("exit-code");
        sink.say("checks", checks, Pointer.WHOLE_FILE);
        sink.say("success", String.valueOf(!failed && successes >= checks), Pointer.WHOLE_FILE);
        if (failed) sink.judge(Outcome.FAIL);
        else if (successes < checks) sink.judge(Outcome.INCOMPLETE);
        else sink.judge(empty ? Outcome.NO_EVIDENCE : Outcome.PASS);
    }
}
