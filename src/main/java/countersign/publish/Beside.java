package countersign.publish;

import java.nio.file.Path;

/**
 * The paths that a publication uses.
 *
 * @param place where the site goes
 * @param coming where it is written
 * @param going where the old one is put aside
 * @param lock held while one run is at it
 */
record Beside(Path place, Path coming, Path going, Path lock) {
    static Beside of(Path place) {
        String hidden = "." + place.getFileName() + ".countersign-";
        return new Beside(
                place,
                place.resolveSibling(hidden + "new"),
                place.resolveSibling(hidden + "old"),
                place.resolveSibling(hidden + "lock"));
    }
}
