package countersign.site.format;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Severity;
import java.io.OutputStream;
import java.util.List;

/** Findings as one JSON object: {@code findings} in the order given, {@code counts} by severity, and {@code fixed}, the lines mended. */
public final class LintJson {
    private LintJson() {}

    /** A line that was mended; 1-based. */
    public record Fixed(String file, int line) {}

    public static void write(List<Diagnostic> findings, List<Fixed> fixed, OutputStream out) {
        Json.writeIndented(
                out,
                json -> json.objects("findings", findings, LintJson::finding)
                        .object("counts", counts -> {
                            for (Severity severity : Severity.values())
                                counts.number(severity.word(), count(findings, severity));
                        })
                        .objects(
                                "fixed",
                                fixed,
                                (one, line) -> one.text("file", line.file()).number("line", line.line())));
    }

    private static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream().filter(found -> found.severity() == severity).count();
    }

    private static void finding(Json json, Diagnostic found) {
        json.text("code", found.code().number())
                .text("severity", found.severity().word())
                .text("message", found.message())
                .text("help", found.help())
                .text("file", found.at().path())
                .number("line", found.at().line())
                .number("column", found.at().column());
    }
}
