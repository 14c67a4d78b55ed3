package countersign.site;

/** Builds {@link SafeHtml} from text, which it escapes, and from tags, which are the caller's own constants. Grows; one thread at a time. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();

    public Markup text(String text) {
        out.append(Html.escape(text));
        return this;
    }

    public Markup add(SafeHtml html) {
        out.append(html.markup());
        return this;
    }

    /** Opens {@code tag} with attributes given as name, value, name, value. */
    public Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(Html.escape(attributes[i + 1])).append('"');
        }
        out.append('>');
        return this;
    }

    public Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** A tag with neither content nor end. */
    public Markup alone(String tag) {
        out.append('<').append(tag).append("/>");
        return this;
    }

    /** {@code text} inside {@code tag}. */
    public Markup in(String tag, String text) {
        return open(tag).text(text).close(tag);
    }

    public SafeHtml done() {
        return out.isEmpty() ? SafeHtml.EMPTY : new SafeHtml(out.toString());
    }

    /** Text alone. */
    public static SafeHtml of(String text) {
        return new Markup().text(text).done();
    }

    /** Code alone. */
    public static SafeHtml code(String text) {
        return new Markup().in("code", text).done();
    }
}
