package countersign.publish;

import countersign.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a site a directory, whole or not at all: it is written beside its place and then put there by renaming. Whatever goes wrong, the
 * old site stands, and what a run that died left behind is removed by the next one. A site that is there already is left untouched, times
 * included.
 */
public final class DirectoryPublisher {
    /** What every site holds; a folder without it is not ours to replace. */
    private static final String MARK = "readiness.json";

    private DirectoryPublisher() {}

    /**
     * Publishes {@code site} at {@code target}, whose parents are made as needed.
     *
     * @return why nothing was done, if it is refused
     * @throws IOException if the disk refuses, or another run is publishing to the same place
     */
    public static Optional<Refusal> publish(Site site, Path target) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        Optional<Refusal> refusal = refusal(place);
        if (refusal.isPresent()) return refusal;
        Files.createDirectories(place.resolveSibling(""));
        try (Turn turn = Turn.at(Beside.of(place))) {
            turn.tidy();
            if (!Folder.holds(place, site)) turn.swap(site);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(Path place) throws IOException {
        if (Files.isSymbolicLink(place)) return Optional.of(Refusal.A_LINK);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) return Optional.of(Refusal.A_FILE);
        boolean ours = Files.isRegularFile(place.resolve(MARK)) && !Files.exists(place.resolve(".git"));
        return ours || isEmpty(place) ? Optional.empty() : Optional.of(Refusal.NOT_OURS);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
