package countersign.workspace;

import countersign.diagnostic.Diagnostics;
import countersign.source.Glob;
import countersign.source.InputFile;
import countersign.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A tree of checklists and evidence. Whatever order the file system lists its folders in, files come sorted by path. What cannot be read,
 * is over a limit or leads outside is reported to the diagnostics that it was discovered with. One thread at a time.
 */
public final class Workspace {
    private static final String CHECKLIST = ".md";
    private static final String SIDECAR = ".evidence.yaml";

    private final Tree tree;
    private final Config config;
    private final TextReader texts;
    private final boolean part;

    Workspace(Tree tree, Config config, Diagnostics diagnostics, boolean part) {
        this.part = part;
        this.tree = tree;
        this.config = config;
        this.texts = new TextReader(diagnostics);
    }

    /** The folder that all paths start from, without links. */
    public Path root() {
        return tree.root();
    }

    /** Whether one checklist was named, so that nothing is known of others. */
    public boolean isPart() {
        return part;
    }

    /** Whether there is a file at {@code path} that may be opened. */
    public boolean hasFile(String path) {
        return tree.hasFile(path);
    }

    public Config config() {
        return config;
    }

    /** The Markdown files that the configuration names; none that it excludes, and none in a folder of evidence. */
    public List<InputFile> checklists() {
        return matchAll(config.checklists()).stream()
                .filter(file -> file.path().endsWith(CHECKLIST) && !isAside(file.path()))
                .toList();
    }

    /** The files beside checklists, or where checklists may be, that say what evidence their items need. */
    public List<InputFile> sidecars() {
        List<Glob> beside = new ArrayList<>();
        for (Glob glob : config.checklists()) {
            if (glob.pattern().endsWith(CHECKLIST)) beside.add(new Glob(sidecarOf(glob.pattern())));
        }
        for (InputFile checklist : checklists()) beside.add(Glob.exactly(sidecarOf(checklist.path())));
        return matchAll(beside).stream()
                .filter(file -> !isAside(checklistOf(file.path())))
                .toList();
    }

    /** The path of the checklist that the sidecar at {@code path} is about. */
    public static String checklistOf(String path) {
        return path.substring(0, path.length() - SIDECAR.length()) + CHECKLIST;
    }

    /** The evidence that the configuration names, each file once. */
    public List<InputFile> evidence() {
        return matchAll(
                config.evidence().stream().map(Config.EvidenceSource::files).toList());
    }

    /** The file of waivers, where there is one. */
    public Optional<InputFile> waivers() {
        return config.waivers()
                .file()
                .flatMap(path -> match(Glob.exactly(path)).stream().findFirst());
    }

    /** The list of known gaps, where there is one. */
    public Optional<InputFile> ratchet() {
        return match(Glob.exactly(config.ratchet())).stream().findFirst();
    }

    /** The files that {@code glob} matches, at most once each. */
    public List<InputFile> match(Glob glob) {
        return Walk.files(tree, glob).stream()
                .sorted(Comparator.comparing(InputFile::path))
                .toList();
    }

    /** A file that a person wrote, at most 1 MiB; empty, and reported, where it is larger or no text. */
    public Optional<SourceFile> text(InputFile file) {
        return texts.read(file);
    }

    private List<InputFile> matchAll(Collection<Glob> globs) {
        Map<String, InputFile> byPath = new TreeMap<>();
        for (Glob glob : globs) match(glob).forEach(file -> byPath.put(file.path(), file));
        return List.copyOf(byPath.values());
    }

    private boolean isAside(String path) {
        return path.startsWith("evidence/")
                || path.contains("/evidence/")
                || config.excluded().stream().anyMatch(glob -> glob.matches(path));
    }

    private static String sidecarOf(String checklist) {
        return checklist.substring(0, checklist.length() - CHECKLIST.length()) + SIDECAR;
    }
}
