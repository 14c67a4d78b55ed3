package countersign.checklist;

import countersign.diagnostic.Code;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code <details>} with {@code - [ ] a} on the next line. */
final class HiddenInHtml implements NearMiss {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");

    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (!suspect.isIn(Zones.Zone.HTML)) return Optional.empty();
        return Finding.of(
                Code.SWALLOWED_BOX,
                "the box stands in an HTML block, where Markdown is shown as it is written",
                advice(suspect) + withoutTags(suspect));
    }

    private static String advice(Suspect suspect) {
        if (suspect.gap().contains("-->")) return "put it on a line of its own: ";
        return TAG.matcher(suspect.gap()).find()
                ? "write it as a list item, outside the tags: "
                : "leave a blank line behind the tag above: ";
    }

    /** The mended line with a blank for each tag. */
    static String withoutTags(Suspect suspect) {
        String text = Comments.removed(suspect.gap()) + " " + suspect.rest();
        return suspect.mended(InlineText.tidy(TAG.matcher(text).replaceAll(" ")));
    }
}
