package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.Pipeline;
import countersign.checklist.Item;
import countersign.diagnostic.Diagnostics;
import countersign.site.SiteOptions;
import countersign.site.pdf.PdfCheck;
import countersign.terms.Phase;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF of real documents, through every stage. */
final class PrintedExamplesTest {
    private static final Path DOCUMENTS = Path.of("../shared/documents");

    @Test
    void the_examples_conform_and_every_item_can_be_read() throws Exception {
        holds(read(Path.of(".")), "en");
    }

    @Test
    void documents_of_other_projects_conform_in_indonesian_too(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isDirectory(DOCUMENTS), "the shared documents are not beside this project");
        Path checklists = Files.createDirectory(folder.resolve("checklists"));
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList())
                Files.copy(file, checklists.resolve(file.getFileName()));
        }
        holds(read(folder), "id");
    }

    private static Report read(Path folder) {
        Instant asOf = Instant.parse("2026-11-22T12:00:00Z");
        return Pipeline.read(new Pipeline.Order(folder, Optional.empty(), Phase.BEFORE, asOf))
                .report();
    }

    private static void holds(Report report, String language) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        byte[] pdf = PdfReport.render(report, new SiteOptions("", language, List.of()), diagnostics);

        assertThat(diagnostics.sorted()).as("characters that cannot be shown").isEmpty();
        assertThat(PdfCheck.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfCheck.brokenRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfCheck.links(pdf)).isNotEmpty().allMatch(link -> link.matches("inside|https?://.*|mailto:.*"));
        everyItem(report, PdfCheck.letters(PdfCheck.text(pdf)));
    }

    private static void everyItem(Report report, String text) throws IOException {
        assertThat(report.checklists()).hasSizeGreaterThan(4);
        for (ChecklistReport each : report.checklists())
            for (Item item : each.checklist().items()) assertThat(text).contains(PdfCheck.letters(item.text()));
    }
}
