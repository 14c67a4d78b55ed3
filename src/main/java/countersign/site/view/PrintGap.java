package countersign.site.view;

/** A gap in a list on paper; {@code href} leads to the item in its document. */
public record PrintGap(GapRow row, String href, String underneath) {}
