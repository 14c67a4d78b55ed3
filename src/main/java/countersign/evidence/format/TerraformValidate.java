package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;

/** What {@code terraform validate -json} writes. */
final class TerraformValidate implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "terraform-validate-json",
                    FormatCard.Group.STATES,
                    "Terraform and OpenTofu validation (validate -json)")
            .says(
                    "Whether the configuration is valid, how many errors and warnings there are, and what each says in short.",
                    "Says neither when nor of which commit. Details and snippets are passed over.",
                    "It is valid and has no error.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("valid", "error_count", "diagnostics");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place file = Place.whole(input);
        sink.tool(new Tool("Terraform", ""));
        sink.say("valid", file.at("valid").text(), file.at("valid").pointer());
        sink.say("errors", file.at("error_count").text(), file.at("error_count").pointer());
        sink.say(
                "warnings",
                file.at("warning_count").text(),
                file.at("warning_count").pointer());
        for (Place diagnostic : file.at("diagnostics").each())
            sink.say(diagnostic.at("severity").text(), diagnostic.at("summary").text(), diagnostic.pointer());
        boolean valid = file.at("valid").truth().orElse(false)
                && file.at("error_count").count().orElse(1) == 0;
        sink.judge(valid ? Outcome.PASS : Outcome.FAIL);
    }
}
