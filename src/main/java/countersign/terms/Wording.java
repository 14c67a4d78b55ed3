package countersign.terms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words an item had, so that whoever bound or attested it can be told when the words changed since.
 *
 * <p>It is the SHA-256 of the UTF-8 bytes of the item's text as a reader sees it, in Unicode NFC, each run of white space (Unicode's White_Space)
 * as one blank and none at either end. Claim, place, level and whatever else is not text make no difference. It is written {@code sha256:} and
 * 64 lower-case hexadecimal digits; files may hold a shorter one, of the first 12 digits at least.
 *
 * @param digits all 64 digits, or as many of the first as were written
 */
public record Wording(String digits) {
    /** What {@link #parse} reads, in words. */
    public static final String FORM = "\"sha256:\" and 12 to 64 hexadecimal digits";

    private static final int FEWEST = 12;
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WRITTEN = Pattern.compile("sha256:([0-9a-f]{" + FEWEST + ",64})");

    /** The whole one of {@code text}. */
    public static Wording of(String text) {
        String even = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return new Wording(HexFormat.of().formatHex(sha256().digest(even.getBytes(StandardCharsets.UTF_8))));
    }

    /** Reads what a file holds; empty where it is not of the form. */
    public static Optional<Wording> parse(String written) {
        return Optional.of(WRITTEN.matcher(written.strip()))
                .filter(Matcher::matches)
                .map(matcher -> new Wording(matcher.group(1)));
    }

    /** The same with as few digits as may be written. */
    public Wording brief() {
        return new Wording(digits.substring(0, FEWEST));
    }

    /** Whether {@code text} still has these words. */
    public boolean fits(String text) {
        return of(text).digits.startsWith(digits);
    }

    /** As it is written into files. */
    @Override
    public String toString() {
        return "sha256:" + digits;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
