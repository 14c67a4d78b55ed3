package countersign.site.view;

import java.util.List;

/**
 * How items share the verdicts, as a bar.
 *
 * @param words the same in words, worst first
 */
public record Bar(List<Segment> segments, String words) {
    public Bar {
        segments = List.copyOf(segments);
    }

    /**
     * The items of one verdict.
     *
     * @param x where it begins, in percent with its sign
     * @param width in percent with its sign
     * @param hatched whether evidence is against them
     */
    public record Segment(String kind, String x, String width, boolean hatched) {}
}
