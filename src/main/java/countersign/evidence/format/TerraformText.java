package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code terraform plan} prints. */
final class TerraformText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "terraform-plan-text", FormatCard.Group.STATES, "terraform plan and tofu plan, as text")
            .says(
                    "Whether there are changes and how many, and whether there are warnings or errors.",
                    "Says neither when nor of which commit. Resources and their values are passed over. A text counts only with a receipt of the command that printed it.",
                    "It says that there are no changes; and a receipt says exit code 0. A plan with changes fails.");

    private static final Pattern BEGIN = Pattern.compile(
            "\\A(?:\\s*\\R|[a-zA-Z_][^\\r\\n]{0,300}: (?:Refreshing state|Reading|Read complete|Still reading)[^\\r\\n]*\\R|(?:Acquiring|Releasing) state lock[^\\r\\n]*\\R){0,200}"
                    + "\\s*(?:No changes\\.|(?:Terraform|OpenTofu) used the selected providers|(?:Terraform|OpenTofu) will perform the following actions"
                    + "|Note: Objects have changed outside of|An execution plan has been generated|Changes to Outputs:|Planning failed)");
    private static final Pattern PLAN = Pattern.compile("Plan: (.*\\d+ to destroy)\\.?");

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
        List<String> lines = TextLines.all(input).stream().map(String::strip).toList();
        boolean none = lines.stream().anyMatch(line -> line.startsWith("No changes."));
        boolean warning = lines.stream().anyMatch(line -> line.matches("[│|]? ?Warning: .*"));
        boolean error = lines.stream().anyMatch(line -> line.matches("[│|]? ?Error: .*|Planning failed.*"));
        sink.silent("exit-code");
        sink.say("noChanges", String.valueOf(none), Pointer.WHOLE_FILE);
        sink.say("warning", String.valueOf(warning), Pointer.WHOLE_FILE);
        boolean changes = false;
        for (String line : lines) {
            Matcher plan = PLAN.matcher(line);
            if (!plan.matches()) continue;
            changes = true;
            sink.say("plan", plan.group(1), Pointer.WHOLE_FILE);
        }
        if (error || changes || lines.contains("Changes to Outputs:")) sink.judge(Outcome.FAIL);
        else sink.judge(none ? Outcome.PASS : Outcome.INCOMPLETE);
    }
}
