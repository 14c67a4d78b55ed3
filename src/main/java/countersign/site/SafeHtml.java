package countersign.site;

/**
 * A piece of HTML that is safe to show as it stands. Only {@link Markup} and {@link Sanitiser} make one, so that raw output of anything
 * else has no type.
 */
public final class SafeHtml {
    /** Nothing. */
    public static final SafeHtml EMPTY = new SafeHtml("");

    private final String markup;

    SafeHtml(String markup) {
        this.markup = markup;
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** The markup: well-formed as XML too, without ids, styles or scripts. */
    public String markup() {
        return markup;
    }

    /** What a reader sees of it, without any markup. */
    public String text() {
        return Html.text(markup);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml safe && safe.markup.equals(markup);
    }

    @Override
    public int hashCode() {
        return markup.hashCode();
    }

    @Override
    public String toString() {
        return markup;
    }
}
