package countersign.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Paths as short names of letters, digits and hyphens. */
final class Slugs {
    private static final int DIGEST_BYTES = 6;
    /** Before a digest; no path alone gives two hyphens in a row. */
    private static final String MARK = "--";

    private static final String HOME = "checklists/";

    private Slugs() {}

    /** A name for each of {@code paths}, at most {@code longest} characters, all different. */
    static Map<String, String> of(Collection<String> paths, int longest) {
        Map<String, Integer> uses = new TreeMap<>();
        for (String path : new TreeSet<>(paths)) uses.merge(slug(path), 1, Integer::sum);
        Map<String, String> names = new TreeMap<>();
        for (String path : paths) {
            String slug = slug(path);
            boolean fits = slug.length() <= longest && !slug.isEmpty();
            names.put(path, fits && uses.getOrDefault(slug, 0) == 1 ? slug : digested(slug, path, longest));
        }
        return names;
    }

    private static String slug(String path) {
        String home = path.startsWith(HOME) ? path.substring(HOME.length()) : path;
        String text = Normalizer.normalize(
                home.endsWith(".md") ? home.substring(0, home.length() - 3) : home, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') out.append((char) (c + 32));
            else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out.append(c);
            else if (!out.isEmpty()
                    && out.charAt(out.length() - 1) != '-'
                    && Character.getType(c) != Character.NON_SPACING_MARK) out.append('-');
        }
        return trimmed(out);
    }

    private static String trimmed(CharSequence slug) {
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') end--;
        return slug.subSequence(0, end).toString();
    }

    private static String digested(String slug, String path, int longest) {
        String digest = digest(path);
        int room = longest - digest.length() - MARK.length();
        String kept = trimmed(slug.length() > room ? slug.substring(0, room) : slug);
        return kept.isEmpty() ? digest : kept + MARK + digest;
    }

    private static String digest(String path) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
