package countersign.site.view;

import java.util.List;

/** Verdicts that do the same to a decision, with how many items have each; the legend, too. */
public record TotalGroup(String title, List<Line> lines) {
    public TotalGroup {
        lines = List.copyOf(lines);
    }

    /** A verdict, its count or an empty string, and what it means. */
    public record Line(Mark verdict, String count, String meaning) {}
}
