package countersign.site.document;

import java.util.Optional;

/** Where the files of the input tree are to be found in an output. */
public interface Atlas {
    /**
     * The address of the file at {@code path}, safe to link to; empty where the output has no place for it.
     *
     * @param path from the root, normalised
     * @param fragment as written behind the number sign, decoded, or empty; a place that does not exist there is left out of the address
     */
    Optional<String> find(String path, String fragment);
}
