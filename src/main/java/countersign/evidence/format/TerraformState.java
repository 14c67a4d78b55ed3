package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;

/** A state that {@code terraform show -json} writes. */
final class TerraformState implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "terraform-state-json", FormatCard.Group.STATES, "Terraform and OpenTofu states (show -json)")
            .says(
                    "How many resources there are, modules included, the state of checks, and the version.",
                    "Says neither when nor of which commit. Values and outputs are passed over.",
                    "It passes no judgement: a state is what was last seen. A check that failed fails; without a resource it is no evidence.");

    private static final int DEEPEST = 50;

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("format_version", "terraform_version", "values")
                && !head.names().contains("planned_values");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place state = Place.whole(input);
        TerraformPlan.tool(state, sink);
        int resources = resources(state.at("values", "root_module"), DEEPEST);
        sink.say("resources", resources, Pointer.WHOLE_FILE);
        TerraformPlan.checks(state, sink);
        if (resources == 0) sink.judge(Outcome.NO_EVIDENCE);
    }

    private static int resources(Place module, int deepest) {
        int count = module.at("resources").each().size();
        if (deepest == 0) return count;
        return count
                + module.at("child_modules").each().stream()
                        .mapToInt(inner -> resources(inner, deepest - 1))
                        .sum();
    }
}
