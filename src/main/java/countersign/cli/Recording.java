package countersign.cli;

import countersign.diagnostic.Diagnostics;
import countersign.evidence.Receipt;
import countersign.evidence.Receipt.Circumstances;
import countersign.evidence.Receipt.Product;
import countersign.evidence.Receipt.Tree;
import countersign.history.Ancestry;
import countersign.history.Revision;
import countersign.source.Glob;
import countersign.source.InputFile;
import countersign.workspace.Discovery;
import countersign.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A receipt in the making: what was there before, and what is there after. */
final class Recording {
    private final Asked asked;
    private final List<Glob> outputs;
    private final Map<String, FileTime> before;
    private final Optional<Tree> tree;
    private final OffsetDateTime started;

    private Recording(Asked asked) throws IOException {
        this.asked = asked;
        this.outputs = outputs(asked);
        this.before = found();
        this.tree = tree(folder());
        this.started = now();
    }

    /** Takes down the commit, the time and the output files that are there already. */
    static Recording begin(Asked asked) throws IOException {
        return new Recording(asked);
    }

    /** The output files that were written since the beginning. One that was there before and is untouched proves nothing, and is told of. */
    List<Product> written() throws IOException {
        List<Product> products = new ArrayList<>();
        for (Map.Entry<String, FileTime> file : found().entrySet()) {
            if (file.getValue().equals(before.get(file.getKey())))
                asked.talk().warn(file.getKey() + " was there before and was not written again: not in the receipt");
            else products.add(product(folder().resolve(file.getKey())));
        }
        if (products.isEmpty() && !outputs.isEmpty()) asked.talk().warn("no output file was written");
        return products;
    }

    /** A file below the folder, with its digest. */
    Product product(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Tail.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return new Product(
                    path(file), HexFormat.of().formatHex(in.getMessageDigest().digest()));
        }
    }

    /** Writes the receipt and tells where it is. */
    void end(List<Product> products, Optional<Receipt.Run> run, String command) throws IOException {
        Receipt receipt = new Receipt(products, tree, run, started, now(), circumstances());
        Path file = new ReceiptFile(asked).write(receipt, command);
        asked.talk().say("countersign: the receipt is in " + path(file));
    }

    private Map<String, FileTime> found() throws IOException {
        Map<String, FileTime> found = new TreeMap<>();
        if (outputs.isEmpty()) return found;
        Workspace workspace = Discovery.discover(folder(), Optional.empty(), new Diagnostics());
        for (Glob output : outputs) {
            for (InputFile file : workspace.match(output))
                found.put(file.path(), Files.getLastModifiedTime(folder().resolve(file.path())));
        }
        return found;
    }

    private static List<Glob> outputs(Asked asked) {
        return asked.values(Options.OUTPUT).stream()
                .map(written -> Glob.in("", written)
                        .orElseThrow(
                                () -> new UsageException("\"" + written + "\" leads outside the current folder", "")))
                .toList();
    }

    /** A changed checklist or evidence file leaves the tree clean: each receipt would spoil the next. */
    private static Optional<Tree> tree(Path folder) {
        return Revision.of(folder).commit().map(commit -> {
            List<Glob> apart = Discovery.discover(folder, Optional.empty(), new Diagnostics())
                    .config()
                    .apart();
            return new Tree(commit, Ancestry.isChanged(folder, apart));
        });
    }

    private Path folder() {
        return asked.shell().folder();
    }

    /** From the folder, with {@code /} between the parts. */
    private String path(Path file) {
        List<String> parts = new ArrayList<>();
        folder().relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(asked.shell().clock().instant(), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MILLIS);
    }

    private Circumstances circumstances() {
        return new Circumstances(
                asked.value(Options.ENVIRONMENT), CiRun.address(asked.shell()), asked.value(Options.ITEM));
    }
}
