package countersign.site;

/** Text for HTML and XML: what may stand in it, and how it is escaped in content and in double-quoted attributes. */
public final class Html {
    private static final char REPLACEMENT = '\uFFFD';

    private Html() {}

    /** {@code text} with the five special characters as entities, and legible. */
    public static String escape(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = entity(c);
            boolean legible = isLegible(text, i);
            if (out == null && entity.isEmpty() && legible) continue;
            if (out == null) out = new StringBuilder(text.length() + 16).append(text, 0, i);
            if (entity.isEmpty()) out.append(legible ? c : REPLACEMENT);
            else out.append(entity);
        }
        return out == null ? text : out.toString();
    }

    /** {@code text} with each character that neither HTML nor XML admits, and each half of a surrogate pair, replaced by U+FFFD. */
    public static String legible(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            if (isLegible(text, i)) continue;
            if (out == null) out = new StringBuilder(text);
            out.setCharAt(i, REPLACEMENT);
        }
        return out == null ? text : out.toString();
    }

    /** The characters that {@code markup}, made by {@link #escape} and tags, stands for. */
    static String text(String markup) {
        StringBuilder out = new StringBuilder(markup.length());
        int at = 0;
        while (at < markup.length()) {
            char c = markup.charAt(at);
            int end = c == '<' ? markup.indexOf('>', at) : c == '&' ? markup.indexOf(';', at) : -1;
            if (end < 0) out.append(c);
            else if (c == '&') out.append(character(markup.substring(at, end + 1)));
            at = Math.max(end, at) + 1;
        }
        return out.toString();
    }

    private static String character(String entity) {
        return switch (entity) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&#39;" -> "'";
            case "&#xa0;" -> "\u00A0";
            default -> entity;
        };
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    private static boolean isLegible(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
        if (c < 0x7F) return true;
        if (c < 0xA0 || c == '\uFFFE' || c == '\uFFFF') return false;
        if (Character.isHighSurrogate(c))
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        if (Character.isLowSurrogate(c)) return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return true;
    }
}
