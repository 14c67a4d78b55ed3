package countersign.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses may become links, and how they are written. */
public final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Addresses() {}

    /**
     * {@code address} written safely where it is absolute and its scheme is http, https or mailto; empty for any other scheme, for what is
     * relative, and for what holds control characters, spaces or backslashes, which browsers read in ways of their own.
     */
    public static Optional<String> vet(String address) {
        if (!isPlain(address)) return Optional.empty();
        String scheme = scheme(address);
        if (!SCHEMES.contains(scheme)) return Optional.empty();
        String rest = address.substring(scheme.length() + 1);
        boolean mail = scheme.equals("mailto");
        if (!mail && (!rest.startsWith("//") || rest.length() == 2 || rest.charAt(2) == '/')) return Optional.empty();
        return Optional.of(scheme + ":" + encode(rest));
    }

    /** Whether {@code address} has neither a scheme nor a host, so that it can only lead into the same tree. */
    public static boolean isRelative(String address) {
        return isPlain(address) && scheme(address).isEmpty() && !address.startsWith("//");
    }

    /** What stands before the first colon, in lower case, where no slash, query or fragment comes earlier; empty if nothing. */
    private static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') return address.substring(0, i).toLowerCase(Locale.ROOT);
            if (c == '/' || c == '?' || c == '#') return "";
        }
        return "";
    }

    private static boolean isPlain(String address) {
        return !address.isEmpty() && address.chars().noneMatch(c -> c <= ' ' || c == '\\' || (c >= 0x7F && c < 0xA0));
    }

    /** {@code path} with all but letters, digits and the marks of a path percent-encoded; a percent sign too. */
    public static String encodePath(String path) {
        return encode(path.replace("%", "%25").replace("?", "%3F").replace("#", "%23"));
    }

    /** {@code text} with what no address may hold percent-encoded as UTF-8. */
    public static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : Html.legible(text).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) out.append(c);
            else out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
        }
        return out.toString();
    }

    /** {@code text} with its percent-encoded bytes read as UTF-8; what is not encoded well stays as it is. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) return text;
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int length = 0;
        for (int i = 0; i < in.length; i++) {
            int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
            out[length++] = low >= 0 ? (byte) (high * 16 + low) : in[i];
            if (low >= 0) i += 2;
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }
}
