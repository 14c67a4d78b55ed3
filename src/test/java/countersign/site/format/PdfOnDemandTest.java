package countersign.site.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does not ask for the PDF does not pay for it. */
final class PdfOnDemandTest {
    private static final String OF_THE_PDF =
            ".*(com\\.openhtmltopdf|org\\.apache\\.(pdfbox|fontbox|xmpbox)|countersign\\.site\\.pdf|countersign\\.site\\.format\\.PdfReport)\\b.*";

    @Test
    void nothing_of_the_pdf_is_loaded_where_it_is_not_asked_for(@TempDir Path folder) throws Exception {
        assertThat(loaded(folder, "--no-pdf")).isNotEmpty().noneMatch(line -> line.matches(OF_THE_PDF));
        assertThat(loaded(folder)).anyMatch(line -> line.matches(OF_THE_PDF));
    }

    private static List<String> loaded(Path folder, String... more) throws Exception {
        Path checklist = Files.createDirectories(folder.resolve("checklists")).resolve("a.md");
        Files.writeString(checklist, "# A\n\n- [ ] Do it\n");
        Path log = folder.resolve("loaded.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                "countersign.Main",
                "build",
                folder.toString(),
                "--as-of",
                "2026-11-22T12:00:00Z",
                "--allow-past",
                "--out",
                folder.resolve("site").toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(log, StandardCharsets.UTF_8);
    }
}
