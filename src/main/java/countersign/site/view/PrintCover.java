package countersign.site.view;

import countersign.site.SafeHtml;
import java.util.List;

/**
 * The first page.
 *
 * @param launch the date that the project aims at, in words, or empty
 */
public record PrintCover(String title, String launch, Mark decision, SafeHtml because, List<PrintView.Fact> facts) {
    public PrintCover {
        facts = List.copyOf(facts);
    }
}
