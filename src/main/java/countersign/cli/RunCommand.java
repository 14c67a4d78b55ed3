package countersign.cli;

import countersign.evidence.Receipt;
import countersign.evidence.Receipt.Product;
import countersign.source.Redaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** {@code run}: runs the command that a person typed, and writes down what was seen of it. */
final class RunCommand implements Subcommand {
    @Override
    public Manual manual() {
        return new Manual(
                "run",
                "Run a command and keep a receipt of it.",
                "[OPTIONS] -- COMMAND…",
                Options.words("COMMAND", "0..*", "The command and its words, run as they are: no shell between."),
                true,
                List.of(
                        Options.value(Options.ITEM, "ID", "The item that it is run for."),
                        Options.values(
                                Options.OUTPUT,
                                "GLOB",
                                "A file that it writes; its digest goes into the receipt. Repeatable."),
                        Options.value(Options.TO, "DIR", ReceiptFile.TO_HELP),
                        Options.value(Options.ENVIRONMENT, "NAME", "Where it is run: staging, production …")),
                """
                Example: countersign run --output 'reports/*.xml' -- pytest -q --junitxml reports/unit.xml

                The receipt holds the words of the command, its exit code, start and end, the commit and whether the
                tree was clean (but for checklists and evidence), the tail and digest of what it printed, and the
                SHA-256 of each output file. It holds no verdict and nothing of the environment; what looks like a
                secret is left out.

                Exit code: the command's own; 2 where it cannot be started.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException, InterruptedException {
        List<String> argv = asked.words();
        if (argv.isEmpty()) throw new UsageException("there is no command to run", "countersign run -- pytest -q");
        Recording recording = Recording.begin(asked);
        Tail tail = new Tail();
        int exit = follow(start(argv, asked.shell()), tail, asked.shell());
        Receipt.Run run = new Receipt.Run(
                argv.stream().map(Redaction::of).toList(), exit, Redaction.of(tail.text()), tail.sha256Hex());
        List<Product> products = recording.written();
        recording.end(products, Optional.of(run), String.join(" ", run.argv()));
        return exit;
    }

    private static Process start(List<String> argv, Shell shell) {
        try {
            return new ProcessBuilder(argv)
                    .directory(shell.folder().toFile())
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UsageException("\"" + argv.get(0) + "\" cannot be started", "is it installed, and on the PATH?");
        }
    }

    private static int follow(Process process, Tail tail, Shell shell) throws IOException, InterruptedException {
        Thread errors = new Thread(() -> {
            try {
                tail.follow(process.getErrorStream(), shell.err());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        errors.start();
        tail.follow(process.getInputStream(), shell.out());
        errors.join();
        return process.waitFor();
    }
}
