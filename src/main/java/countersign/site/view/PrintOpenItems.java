package countersign.site.view;

import java.util.List;

/**
 * All that is left to do by the phase that is decided on, by who owes it.
 *
 * @param shown what the list holds and what it does not, in words
 * @param groups without an owner first, then whoever holds the worst
 */
public record PrintOpenItems(String shown, List<Group> groups, List<WaiverLine> waivers) {
    public PrintOpenItems {
        groups = List.copyOf(groups);
        waivers = List.copyOf(waivers);
    }

    /** What one owner owes. */
    public record Group(String owner, String count, List<PrintGap> gaps) {
        public Group {
            gaps = List.copyOf(gaps);
        }
    }

    /** A gap that somebody accepted for a time: what it is underneath, and {@code place}, where it was accepted. */
    public record WaiverLine(
            String item,
            String underneath,
            String href,
            String reason,
            String approver,
            String until,
            String ticket,
            Place place) {}
}
