import countersign.Pipeline;
import countersign.site.SiteOptions;
import countersign.site.Templates;
import countersign.site.view.Edition;
import countersign.site.view.PrintViews;
import countersign.terms.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes the page that the PDF is set from, so that another program can set it too: {@code PrintPage FOLDER PAGE.html}. */
final class PrintPage {
    public static void main(String[] args) throws IOException {
        Pipeline.Order order = new Pipeline.Order(
                Path.of(args[0]), Optional.empty(), Phase.BEFORE, Instant.parse("2026-11-22T12:00:00Z"));
        Edition edition = Edition.of(Pipeline.read(order).report(), new SiteOptions("", "en", List.of()));
        String page = Templates.bundled(edition.wording()::ui).render("print", PrintViews.of(edition));
        String linked = page.replace("</head>", "<link rel=\"stylesheet\" href=\"print.css\"/></head>");
        Files.writeString(Path.of(args[1]), "<?xml version=\"1.0\"?><!DOCTYPE html>\n" + linked);
    }
}
