package countersign.cli;

import countersign.evidence.Receipt.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code record}: writes a receipt for files that an earlier step made. */
final class RecordCommand implements Subcommand {
    @Override
    public Manual manual() {
        return new Manual(
                "record",
                "Keep a receipt of files that an earlier step made.",
                "[OPTIONS] FILE…",
                Options.words("FILE", "0..*", "Files below the current folder."),
                false,
                List.of(
                        Options.value(Options.ITEM, "ID", "The item that they were made for."),
                        Options.value(Options.TO, "DIR", ReceiptFile.TO_HELP),
                        Options.value(Options.ENVIRONMENT, "NAME", "Where they were made: staging, production …")),
                """
                Example: countersign record reports/unit.xml scans/codeql.sarif

                The receipt holds the SHA-256 of each file, the moment of recording, the commit and whether the tree
                was clean. A file that is changed afterwards no longer counts. Record in the CI job that made the file:
                a receipt written later vouches for a later moment.

                Exit codes: 0 written; 2 a file that is not there or not below the current folder.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException {
        if (asked.words().isEmpty())
            throw new UsageException("there is no file to record", "countersign record reports/unit.xml");
        Recording recording = Recording.begin(asked);
        List<Product> products = new ArrayList<>();
        for (String word : asked.words()) {
            Path file = asked.shell().resolve(word);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                throw new UsageException("there is no file \"" + word + "\"", "");
            if (!file.startsWith(asked.shell().folder()))
                throw new UsageException(
                        "\"" + word + "\" is not below the current folder",
                        "start from the folder that holds checklists and evidence");
            products.add(recording.product(file));
        }
        recording.end(products, Optional.empty(), "record " + String.join(" ", asked.words()));
        return ExitCode.READY.number();
    }
}
