package countersign.cli;

import countersign.Pipeline;
import countersign.checklist.Checklist;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Evidence;
import countersign.site.format.InspectJson;
import countersign.site.format.InspectText;
import countersign.source.InputFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code inspect}: what was read from a checklist or an evidence file, before anything is weighed. */
final class InspectCommand implements Subcommand {
    private static final String FORMATS = "--formats";

    @Override
    public Manual manual() {
        return new Manual(
                "inspect",
                "Show what is read from a checklist or an evidence file.",
                "[OPTIONS] FILE…",
                Options.words("FILE", "0..*", "Files; a receipt among them speaks for the others."),
                false,
                List.of(Options.flag(FORMATS, "Print the table of evidence formats, as Markdown, and stop.")),
                """
                Examples:
                  countersign inspect reports/unit.xml
                  countersign inspect --format json reports/unit.xml
                  countersign inspect --formats

                A name that ends in .md is read as a checklist, anything else as evidence, which is recognised by its
                content. With --format json each file is one object on one line. Of a checklist it also says on
                which lines something looks like a checkbox and was not read, and on which boxes in code or
                comments are passed over.

                Exit codes: 0 shown, also where evidence cannot be read; 2 no such file; 3 a checklist in error.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException {
        if (asked.has(FORMATS)) {
            asked.shell().out().print(Pipeline.formats());
            return ExitCode.READY.number();
        }
        if (asked.words().isEmpty()) throw new UsageException("no file is named", "countersign inspect FILE");
        boolean json = Words.oneOf(
                        List.of("text", "json"), asked.value(Options.FORMAT).orElse("text"), Options.FORMAT)
                .equals("json");
        List<InputFile> files =
                asked.words().stream().map(word -> file(asked.shell(), word)).toList();
        Diagnostics diagnostics = new Diagnostics();
        List<Evidence> evidence = Pipeline.evidence(
                files.stream().filter(file -> !isDocument(file)).toList(), diagnostics);
        for (InputFile file : files) {
            if (isDocument(file)) checklist(asked, file, json, diagnostics);
            else evidence(asked, evidence, file, json);
        }
        asked.talk().complain(diagnostics.sorted());
        return (diagnostics.hasErrors() ? ExitCode.INPUT : ExitCode.READY).number();
    }

    private static void checklist(Asked asked, InputFile file, boolean json, Diagnostics all) throws IOException {
        Diagnostics own = new Diagnostics();
        Optional<Checklist> checklist = Pipeline.checklist(asked.orderIn(""), file, own);
        own.sorted().forEach(all::report);
        PrintStream out = asked.shell().out();
        if (checklist.isPresent() && json) InspectJson.write(checklist.get(), own.sorted(), out);
        else if (checklist.isPresent())
            InspectText.write(checklist.get(), asked.talk().ink(), out);
        else if (json) InspectJson.write(file.path(), own.sorted(), out);
    }

    private static void evidence(Asked asked, List<Evidence> all, InputFile file, boolean json) throws IOException {
        Evidence evidence = all.stream()
                .filter(read -> read.file().equals(file.path()))
                .findFirst()
                .orElseThrow();
        PrintStream out = asked.shell().out();
        if (json) InspectJson.write(evidence, out);
        else InspectText.write(evidence, asked.talk().ink(), out);
    }

    private static boolean isDocument(InputFile file) {
        return file.path().endsWith(".md") || file.path().endsWith(".markdown");
    }

    private static InputFile file(Shell shell, String word) {
        Path path = shell.resolve(word);
        if (!Files.isRegularFile(path)) throw new UsageException("there is no file \"" + word + "\"", "");
        return new NamedFile(word, path);
    }
}
