package countersign.workspace;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.Glob;
import countersign.source.InputFile;
import countersign.source.Location;
import countersign.source.SourceFile;
import countersign.yaml.Complaints;
import countersign.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Stage 1: finds the configuration, and with it or without it what there is to read.
 *
 * <p>Without a configuration, checklists are the Markdown files below {@code checklists}, evidence is whatever is in a folder named
 * {@code evidence} there, and {@code *.attestation.yaml}; where there is no folder {@code checklists}, the folder itself takes its place.
 */
public final class Discovery {
    static final String CONFIG = "countersign.yaml";
    private static final int MOST_ENTRIES = 100_000;

    private final Diagnostics diagnostics;
    private final int mostEntries;

    private Discovery(Diagnostics diagnostics, int mostEntries) {
        this.diagnostics = diagnostics;
        this.mostEntries = mostEntries;
    }

    /**
     * What is in {@code start}: a folder, or one Markdown file, which is then the only checklist, in the project that it belongs to. That
     * there is no checklist, or no such folder, is reported.
     *
     * @param configFile read instead of {@code countersign.yaml} in the folder; its paths are meant from the folder all the same
     */
    public static Workspace discover(Path start, Optional<Path> configFile, Diagnostics diagnostics) {
        return new Discovery(diagnostics, MOST_ENTRIES).discover(start, configFile);
    }

    /** As {@link #discover(Path, Optional, Diagnostics)}, with another limit of files and folders. */
    static Workspace discover(Path start, Diagnostics diagnostics, int mostEntries) {
        return new Discovery(diagnostics, mostEntries).discover(start, Optional.empty());
    }

    private Workspace discover(Path start, Optional<Path> configFile) {
        boolean single = Files.isRegularFile(start);
        Path folder = real(single ? start.toAbsolutePath().resolveSibling("") : start);
        Path root = single ? Project.rootOf(folder) : folder;
        Tree tree = new Tree(root, mostEntries, diagnostics);
        Defaults defaults = single
                ? Defaults.single(tree, root.relativize(folder.resolve(start.getFileName())))
                : Defaults.of(tree);
        Config config = config(tree, configFile, defaults);
        if (single) config = config.withChecklists(defaults.checklists());
        Workspace workspace = new Workspace(tree, config, diagnostics, single);
        if (workspace.checklists().isEmpty()) reportNone(start, config);
        return workspace;
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private Config config(Tree tree, Optional<Path> given, Defaults defaults) {
        Optional<InputFile> file = given.<InputFile>map(OutsideFile::new)
                .or(() -> Walk.files(tree, new Glob(CONFIG)).stream().findFirst());
        Optional<SourceFile> text = file.flatMap(new TextReader(diagnostics)::read);
        return text.flatMap(source -> {
                    Complaints complaints = new Complaints(source, diagnostics);
                    return new YamlReader(complaints)
                            .read()
                            .flatMap(root -> ConfigParser.parse(root, complaints, defaults, tree::hasFile));
                })
                .orElseGet(defaults::config);
    }

    private void reportNone(Path start, Config config) {
        List<String> patterns = config.checklists().stream().map(Glob::pattern).toList();
        String message = Files.exists(start)
                ? "no checklist matches " + String.join(", ", patterns)
                : "there is no such file or folder";
        diagnostics.report(
                Code.NO_CHECKLIST,
                Location.startOf("."),
                message,
                "start from a folder of Markdown files, or name them in countersign.yaml as in checklists: docs/**/*.md");
    }
}
