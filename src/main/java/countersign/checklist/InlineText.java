package countersign.checklist;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Running text as a reader sees it: markup removed, code without backticks, images as their alt text, on one line. */
final class InlineText implements Inline.Cases<String> {
    /** What stands for a piece of code where code does not matter. */
    static final char CODE = '\uFFFC';

    private static final InlineText SEEN = new InlineText(true);
    private static final InlineText WITHOUT_CODE = new InlineText(false);
    private final boolean code;

    private InlineText(boolean code) {
        this.code = code;
    }

    static String of(List<Inline> content) {
        return tidy(SEEN.joined(content));
    }

    /** The same with {@link #CODE} for each span of code. */
    static String withoutCode(List<Inline> content) {
        return tidy(WITHOUT_CODE.joined(content));
    }

    /** White space of every kind folded to single blanks, and what cannot be seen removed. */
    static String tidy(String text) {
        return isTidy(text) ? text : tidied(text);
    }

    /** Whether there is nothing but ASCII, and no blank at either end or behind another. */
    private static boolean isTidy(String text) {
        byte before = ' ';
        for (byte c : text.getBytes(StandardCharsets.UTF_8)) {
            if (c < ' ' || (c == ' ' && before == ' ')) return false;
            before = c;
        }
        return before != ' ';
    }

    private static String tidied(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u200B' || c == '\u2060' || c == '\uFEFF') continue;
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                if (blank && tidy.length() > 0) tidy.append(' ');
                tidy.append(c);
            }
            blank = space || (blank && tidy.length() == 0);
        }
        return tidy.toString();
    }

    private String joined(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) text.append(inline.match(this));
        return text.toString();
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String code(Inline.Code span) {
        return code ? span.text() : String.valueOf(CODE);
    }

    @Override
    public String styled(Inline.Styled styled) {
        return joined(styled.content());
    }

    @Override
    public String link(Inline.Link link) {
        return joined(link.content());
    }

    @Override
    public String image(Inline.Image image) {
        return image.alt();
    }

    @Override
    public String lineBreak(Inline.Break lineBreak) {
        return " ";
    }

    @Override
    public String html(Inline.Html html) {
        return html.raw().startsWith("<br") ? " " : "";
    }
}
