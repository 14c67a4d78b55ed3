package countersign.binding;

import countersign.source.TreePath;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What a link in a Markdown document leads to. */
final class LinkTarget {
    private LinkTarget() {}

    /**
     * The path, from the root, of the file in the tree that {@code target} names in the document at {@code document}. A leading slash is the
     * root, as GitHub has it. Empty for an address with a scheme or host, for a place in the document itself, and for what leads outside.
     */
    static Optional<String> path(String target, String document) {
        try {
            URI uri = new URI(target.strip().replace(" ", "%20"));
            String path = uri.getPath();
            if (uri.isAbsolute() || uri.getRawAuthority() != null || path == null || path.isEmpty())
                return Optional.empty();
            return path.startsWith("/")
                    ? TreePath.resolve("", path.substring(1))
                    : TreePath.resolve(TreePath.folderOf(document), path);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
