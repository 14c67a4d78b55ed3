package countersign.importing;

import countersign.diagnostic.Diagnostics;
import countersign.source.InputFile;
import java.io.IOException;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Turns an exported page into Markdown. Known are the storage format and the exported pages of Confluence, the HTML export of Notion, what
 * GitHub renders, and any page with check boxes, ballots or brackets that begin a line, a list item or a table cell. Scripts, styles,
 * comments and addresses that are no web addresses are left out. Stateless.
 */
public final class HtmlImporter {
    private HtmlImporter() {}

    /**
     * The page in {@code file} as Markdown. Empty where the file is over a limit, which is reported: see {@link Page}.
     *
     * @throws IOException where the file cannot be read
     */
    public static Optional<Imported> read(InputFile file, Diagnostics diagnostics) throws IOException {
        return Page.read(file, diagnostics).map(page -> convert(file.path(), page));
    }

    private static Imported convert(String path, Document page) {
        StorageFormat.toHtml(page);
        Chaff.remove(page);
        Marks marks = new Marks(path);
        BoxShapes.mark(page, marks);
        TextBoxes.mark(page, marks);
        Tables.level(page);
        Lines.toLists(page);
        Lists.join(page);
        Escapes.guard(page);
        return marks.putBack(Writer.markdown(marks.asText(page)));
    }
}
