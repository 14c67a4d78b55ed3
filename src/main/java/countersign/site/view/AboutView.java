package countersign.site.view;

import java.util.List;

/** What the words and marks mean, and how a verdict comes about. */
public record AboutView(
        Frame frame,
        List<SignOffView.Meaning> decisions,
        List<TotalGroup> verdicts,
        List<SignOffView.Meaning> boxes,
        List<SignOffView.Meaning> slots,
        String digest) {
    public AboutView {
        decisions = List.copyOf(decisions);
        verdicts = List.copyOf(verdicts);
        boxes = List.copyOf(boxes);
        slots = List.copyOf(slots);
    }
}
