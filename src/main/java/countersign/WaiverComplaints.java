package countersign;

import countersign.binding.BoundChecklist;
import countersign.binding.Waiver;
import countersign.checklist.Item;
import countersign.checklist.Renames;
import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.verdict.Policy;
import countersign.verdict.WaiverProblem;
import java.util.List;

/** Says of each waiver that waives nothing why that is, at its place. */
record WaiverComplaints(Diagnostics diagnostics, Policy policy, List<BoundChecklist> checklists) {
    void report(WaiverProblem problem) {
        Waiver waiver = problem.waiver();
        String item = "\"" + waiver.item() + "\"";
        switch (problem.kind()) {
            case EXPIRED ->
                say(
                        waiver,
                        Code.WAIVER_EXPIRED,
                        "its last day was " + waiver.until(),
                        "close the gap, or renew the waiver");
            case NOT_YET ->
                say(waiver, Code.WAIVER_EXPIRED, "its first day is " + waiver.from() + ", which is still to come", "");
            case SELF_APPROVED ->
                say(waiver, Code.WAIVER_EXPIRED, waiver.approver() + " owns the item", "have somebody else approve it");
            case REQUESTED_BY_APPROVER ->
                say(waiver, Code.WAIVER_EXPIRED, waiver.approver() + " asked for it", "have somebody else approve it");
            case UNKNOWN_ITEM ->
                say(waiver, Code.WAIVER_ITEM_UNKNOWN, "no item has the id or text " + item, renamed(waiver));
            case AMBIGUOUS_ITEM ->
                say(
                        waiver,
                        Code.WAIVER_ITEM_UNKNOWN,
                        "more than one item is called " + item,
                        "name its checklist, or its id");
            case UNWAIVABLE ->
                say(
                        waiver,
                        Code.WAIVER_REFUSED,
                        "the policy lets nobody waive " + item,
                        "close the gap: \"waived: no-go\" in the configuration fits this item");
            case TOO_LONG -> tooLong(waiver);
            case SURPLUS -> surplus(waiver);
        }
    }

    private void tooLong(Waiver waiver) {
        long days = waiver.until().toEpochDay() - waiver.from().toEpochDay();
        String longest = policy.waivers().longest().map(Object::toString).orElse("");
        say(
                waiver,
                Code.WAIVER_REFUSED,
                "it lasts " + days + " days, from " + waiver.from() + " until " + waiver.until()
                        + "; the policy allows " + longest,
                "let it end earlier, and renew it where that is still wanted");
    }

    private void surplus(Waiver waiver) {
        int atMost = policy.waivers().atMost().orElse(0);
        say(
                waiver,
                Code.WAIVER_REFUSED,
                "the policy allows " + atMost + (atMost == 1 ? " waiver" : " waivers")
                        + " in force at a time, and those that began earlier come first",
                "close a gap, and take its waiver out");
    }

    private void say(Waiver waiver, Code code, String message, String help) {
        diagnostics.report(code, waiver.at(), message, help);
    }

    private String renamed(Waiver waiver) {
        List<Item> items = checklists.stream()
                .map(BoundChecklist::checklist)
                .filter(checklist ->
                        waiver.checklist().map(checklist.path()::equals).orElse(true))
                .flatMap(checklist -> checklist.items().stream())
                .toList();
        return Renames.likely(waiver.item(), items)
                .map(item -> Renames.proposal(item.text(), item.id(), item.at().toString()))
                .orElse("countersign check --format json lists ids");
    }
}
