package countersign.workspace;

import countersign.source.Glob;
import countersign.source.TreePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What holds where the configuration says nothing.
 *
 * @param waivers the file of waivers, if it is there
 * @param ratchet where known gaps are listed, be it there or not
 */
record Defaults(List<Glob> checklists, List<Config.EvidenceSource> evidence, Optional<String> waivers, String ratchet) {
    static final String FOLDER = "checklists";

    /** By whether there is a folder {@code checklists}. */
    static Defaults of(Tree tree) {
        boolean apart = tree.entry(FOLDER)
                .filter(entry -> entry.kind() == Entry.Kind.FOLDER)
                .isPresent();
        String folder = apart ? FOLDER + "/" : "";
        return below(tree, folder, new Glob(folder + "**/*.md"));
    }

    /** For the one checklist at {@code file}, from the root: what holds for the tree, else for the folder that it lies in. */
    static Defaults single(Tree tree, Path file) {
        List<String> parts = new ArrayList<>();
        for (Path part : file) parts.add(part.toString());
        String path = String.join("/", parts);
        boolean apart = path.startsWith(FOLDER + "/");
        String folder = apart ? FOLDER : TreePath.folderOf(path);
        return below(tree, folder.isEmpty() ? "" : folder + "/", Glob.exactly(path));
    }

    private static Defaults below(Tree tree, String folder, Glob checklists) {
        String waivers = folder + "waivers.yaml";
        return new Defaults(
                List.of(checklists),
                List.of(source(folder + "**/evidence/**"), source(folder + "**/*.attestation.yaml")),
                tree.entry(waivers).map(Entry::path),
                folder + "ratchet.yaml");
    }

    private static Config.EvidenceSource source(String pattern) {
        return Config.EvidenceSource.of(new Glob(pattern));
    }

    Config config() {
        return new Config(
                "",
                Optional.empty(),
                checklists,
                List.of(),
                evidence,
                Config.Reading.DEFAULT,
                List.of(),
                Config.SignOffRules.NONE,
                new Config.WaiverRules(waivers, Optional.empty(), Optional.empty()),
                ratchet,
                Config.SiteSettings.DEFAULT);
    }
}
