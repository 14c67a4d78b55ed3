package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import java.util.List;
import java.util.Set;

/** A plan that {@code terraform show -json} writes. Values of resources and variables can be secrets, and are never passed on. */
final class TerraformPlan implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "terraform-plan-json", FormatCard.Group.STATES, "Terraform and OpenTofu plans (show -json)")
            .says(
                    "How many resources are to be created, updated, deleted or left, the state of checks, whether it failed, the version, and when it was planned.",
                    "Names no commit. Values, variables and outputs are passed over.",
                    "At least one resource, none is to be changed, no check failed, and the plan did not fail: nothing has drifted. A plan with changes fails.");

    private static final Set<String> STILL = Set.of("no-op", "read");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("format_version", "terraform_version", "planned_values")
                || head.isObjectWith("format_version", "terraform_version", "resource_changes");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place plan = Place.whole(input);
        tool(plan, sink);
        Times.parse(plan.at("timestamp").text()).ifPresent(sink::time);
        for (String key : List.of("timestamp", "errored", "applyable"))
            sink.say(key, plan.at(key).text(), plan.at(key).pointer());
        Tallies actions = new Tallies("actions");
        for (Place change : plan.at("resource_changes").each()) {
            List<String> wanted = change.at("change", "actions").each().stream()
                    .map(Place::text)
                    .toList();
            actions.add(String.join("+", wanted));
            if (!STILL.containsAll(wanted)) {
                sink.judge(Outcome.FAIL);
                sink.say("changes", change.at("address").text(), change.pointer());
            }
        }
        actions.tell(sink);
        sink.say(
                "drifted",
                plan.at("resource_drift").each().size(),
                plan.at("resource_drift").pointer());
        checks(plan, sink);
        if (plan.at("errored").truth().orElse(false)) sink.judge(Outcome.FAIL);
        sink.judge(actions.total() > 0 ? Outcome.PASS : Outcome.NO_EVIDENCE);
    }

    static void tool(Place file, FactSink sink) {
        sink.say(
                "format",
                file.at("format_version").text(),
                file.at("format_version").pointer());
        sink.say(
                "tf",
                file.at("terraform_version").text(),
                file.at("terraform_version").pointer());
        sink.tool(new Tool("Terraform", file.at("terraform_version").text()));
    }

    /** Tells each check; one that failed fails the file, one that is in doubt leaves it incomplete. */
    static void checks(Place file, FactSink sink) {
        for (Place check : file.at("checks").each()) {
            String status = check.at("status").text();
            sink.say(check.at("address", "to_display").text(), status, check.pointer());
            if (status.equals("fail") || status.equals("error")) sink.judge(Outcome.FAIL);
            else if (!status.equals("pass")) sink.judge(Outcome.INCOMPLETE);
        }
    }
}
