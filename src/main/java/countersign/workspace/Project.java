package countersign.workspace;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the root of the project that a checklist belongs to, where only the checklist is named. */
final class Project {
    private Project() {}

    /**
     * The nearest folder from {@code folder} upwards that holds a configuration or a git repository; else the one that holds the folder
     * {@code checklists} on the way; else {@code folder} itself.
     */
    static Path rootOf(Path folder) {
        Optional<Path> apart = Optional.empty();
        for (Optional<Path> at = Optional.of(folder);
                at.isPresent();
                at = Optional.ofNullable(at.get().getParent())) {
            Path here = at.get();
            if (isThere(here.resolve(Discovery.CONFIG)) || isThere(here.resolve(".git"))) return here;
            if (apart.isEmpty() && here.endsWith(Defaults.FOLDER)) apart = Optional.ofNullable(here.getParent());
        }
        return apart.orElse(folder);
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
