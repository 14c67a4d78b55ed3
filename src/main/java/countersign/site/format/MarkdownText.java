package countersign.site.format;

import countersign.source.Printable;

/** Text of unknown origin as Markdown that shows it as it is: no markup, no link, no mention. */
final class MarkdownText {
    /** What means something inside a line of GitHub Flavored Markdown, what makes a bare address a link included. */
    private static final String MEANINGFUL = "&<>\\`*_[]|~!@#:$";

    private MarkdownText() {}

    /** One line, to stand behind a word of ours: at the beginning of a line it could still begin a block. */
    static String escape(String text) {
        String line = Printable.line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean address = c == '.' && line.regionMatches(true, i - 3, "www", 0, 3);
            if (address || MEANINGFUL.indexOf(c) >= 0)
                escaped.append("&#").append((int) c).append(';');
            else escaped.append(c);
        }
        return escaped.toString();
    }
}
