package countersign.evidence.format;

/** Addresses, fit to be shown. */
final class Addresses {
    private Addresses() {}

    /** {@code url} up to its path: what stands behind, and a name and password before the host, can be a secret. */
    static String withoutQuery(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') end++;
        String path = url.substring(0, end);
        int host = path.indexOf("://") < 0 ? 0 : path.indexOf("://") + 3;
        int slash = path.indexOf('/', host);
        int at = path.lastIndexOf('@', slash < 0 ? path.length() : slash);
        return at < host ? path : path.substring(0, host) + path.substring(at + 1);
    }
}
