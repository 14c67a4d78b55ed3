package countersign.source;

import java.util.Locale;

/**
 * Takes what looks like a secret out of a text that is about to be shown or written down: keys and tokens by the shapes that providers give
 * them, JSON web tokens, authorization headers, passwords in addresses, private keys, and values behind names such as {@code password}. A
 * net with holes: it catches the common shapes, and now and then a harmless word. What is compared is never passed through it.
 */
public final class Redaction {
    /** What stands in place of a secret, however long that was. */
    public static final String MARK = "[redacted]";

    private static final int SHORTEST = 8;

    private Redaction() {}

    /** {@code text} with {@link #MARK} for each secret; {@code text} itself where there is none. */
    public static String of(String text) {
        if (text.length() < SHORTEST) return text;
        String lower = text.toLowerCase(Locale.ROOT);
        String redacted = text;
        for (SecretShape shape : SecretShape.ALL) redacted = shape.redact(redacted, lower, MARK);
        return redacted;
    }
}
