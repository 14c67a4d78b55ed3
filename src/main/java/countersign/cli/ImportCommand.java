package countersign.cli;

import countersign.Pipeline;
import countersign.diagnostic.Diagnostics;
import countersign.importing.Imported;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code import}: an exported wiki page as Markdown, with no box lost. */
final class ImportCommand implements Subcommand {
    @Override
    public Manual manual() {
        return new Manual(
                "import",
                "Turn an exported wiki page with boxes into Markdown.",
                "[OPTIONS] FILE.html",
                Options.words("FILE", "0..1", "A page of Confluence, Notion or GitHub, or any other with boxes."),
                false,
                List.of(
                        Options.value(Options.OUT, "FILE", "Where the Markdown goes. Default: standard output."),
                        Options.flag(Options.FORCE, "Write over a file that is there.")),
                """
                Example: countersign import export/launch.html --out checklists/launch.md

                Read are check boxes, the task lists of Confluence (exported, or as it stores them), the to-dos of
                Notion, and ballots and brackets that begin a line, a list entry or a cell. Scripts, styles and
                comments are left out. The boxes and ticks of the page are compared with those that Countersign reads
                from the Markdown: each difference is an error at its place in the page, and the Markdown is written
                all the same, for a person to mend.

                Exit codes: 0 every box is there; 2 wrong usage, or a file that is there already; 3 a box that is lost
                or changed, no box at all, or a page over a limit.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException {
        if (asked.words().size() != 1) throw new UsageException("one page is imported at a time", "");
        Path page = asked.shell().resolve(asked.words().get(0));
        if (!Files.isRegularFile(page))
            throw new UsageException("there is no file \"" + asked.words().get(0) + "\"", "");
        Optional<Path> out = asked.value(Options.OUT).map(asked.shell()::resolve);
        if (out.filter(Files::exists).isPresent() && !asked.has(Options.FORCE))
            throw new UsageException(
                    "\"" + asked.value(Options.OUT).orElse("") + "\" is there already", "--force writes over it");
        Diagnostics diagnostics = new Diagnostics();
        Optional<Imported> imported =
                Pipeline.markdown(new NamedFile(asked.words().get(0), page), diagnostics);
        if (imported.isPresent()) write(imported.get(), out, asked);
        asked.talk().complain(diagnostics.sorted());
        return (diagnostics.hasErrors() ? ExitCode.INPUT : ExitCode.READY).number();
    }

    private static void write(Imported imported, Optional<Path> out, Asked asked) throws IOException {
        byte[] markdown = imported.markdown().getBytes(StandardCharsets.UTF_8);
        if (out.isPresent()) WholeFile.write(out.get(), stream -> stream.write(markdown));
        else asked.shell().out().write(markdown);
        long ticked = imported.boxes().stream().filter(Imported.Box::ticked).count();
        asked.talk().say("Boxes on the page: " + imported.boxes().size() + ", ticked: " + ticked);
    }
}
