package countersign.site.document;

import countersign.site.Addresses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The links of one document, vetted: absolute ones to http, https and mailto, fragments that exist, and relative ones that stay in the
 * tree and whose file the output knows. Nothing else becomes a link.
 *
 * @param path of the document, from the root
 */
record Links(String path, Atlas atlas) {
    /** The address to use for {@code target} as the author wrote it; empty where it must stay text. */
    Optional<String> vet(String target) {
        if (!Addresses.isRelative(target)) return Addresses.vet(target);
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : Addresses.decode(target.substring(hash + 1));
        String file = hash < 0 ? target : target.substring(0, hash);
        if (file.isEmpty()) return fragment.isEmpty() ? Optional.empty() : here(fragment);
        int query = file.indexOf('?');
        return resolve(Addresses.decode(query < 0 ? file : file.substring(0, query)))
                .flatMap(found -> atlas.find(found, fragment));
    }

    /** Whether {@code target} names a file of the tree, so that a reader is helped by seeing the name. */
    static boolean namesFile(String target) {
        return Addresses.isRelative(target) && !target.startsWith("#");
    }

    private Optional<String> here(String fragment) {
        return atlas.find(path, fragment).filter(address -> address.indexOf('#') >= 0);
    }

    /** From the root, where {@code file} is relative to this document or begins with a slash; empty where it leads outside. */
    private Optional<String> resolve(String file) {
        int folder = path.lastIndexOf('/');
        String whole = file.startsWith("/") || folder < 0 ? file : path.substring(0, folder) + "/" + file;
        Deque<String> parts = new ArrayDeque<>();
        for (String part : whole.split("/", -1)) {
            if (part.isEmpty() || part.equals(".")) continue;
            if (!part.equals("..")) parts.addLast(part);
            else if (parts.pollLast() == null) return Optional.empty();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }
}
