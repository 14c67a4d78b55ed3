package countersign.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A way in which secrets are written. */
final class SecretShape {
    /** Names whose values are secrets, and those of them behind which nothing else is expected. */
    private static final String STRICT = "password|passwd|passphrase|passcode|pwd|secret";

    private static final String NAMES = STRICT + "|token|credentials?|cookie|session[_-]?id|api[_-]?key"
            + "|(?:access|account|private|auth|signing|encryption|storage)[_-]?key";
    private static final String[] HINTS = {"pass", "pwd", "secret", "token", "credential", "cookie", "session", "key"};
    /** Placeholders are no secrets. */
    private static final String REAL =
            "(?!(?:true|false|null|none|undefined|nil)\\b|\\[redacted\\]|\\*{3}|\\$[A-Z_{(]|<)";

    private static final String QUOTE = "[\"'`\\\\]{0,2}";

    /** In this order: the narrower the pattern, the earlier. */
    static final List<SecretShape> ALL = List.of(
            shape(
                    "(?s)(-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----)"
                            + ".{0,20000}?(?:-----END [A-Z0-9 ]{0,40}-----|\\z)",
                    "-----begin"),
            shape(
                    "(?i)(authorization" + QUOTE + "\\s{0,3}[:=]\\s{0,3}" + QUOTE
                            + "(?:(?:basic|bearer|token|digest|negotiate|apikey|aws4-hmac-sha256)\\s{1,3})?+)"
                            + REAL + "[^\\s\"'`\\\\]{4,}",
                    "authorization"),
            shape("(?i)(\\bbearer\\s{1,4})(?:[a-z._~+/-]{0,400}[0-9=][a-z0-9._~+/=-]*|[a-z._~+/-]{20,})", "bearer"),
            shape("(\\b[Bb]asic\\s{1,4})(?=[A-Za-z+/]{0,400}[0-9=])[A-Za-z0-9+/]{8,}={0,2}", "basic"),
            // Quoted.
            shape(named(NAMES, "(?:=>?|:(?!:))\\s{0,3}[\"'`\\\\]{1,2}") + REAL + "[^\"'`\\n\\\\]{3,200}", HINTS),
            // Touching the name, or behind an equals sign.
            shape(named(NAMES, "(?:=>?\\s{0,3}|:(?!:))") + REAL + "[^\\s\"'`,;&)\\]}<]{3,}", HINTS),
            // Behind a colon and a space stands prose too: a value has a digit, or is the last word.
            shape(named(NAMES, ":\\s{1,3}") + REAL + "(?=\\S{0,200}[0-9])[^\\s\"'`,;&<]{6,}", HINTS),
            shape(
                    named(STRICT, ":\\s{1,3}") + REAL + "[^\\s\"'`,;&<.]{5,}(?=\\s*(?:$|[\\n,;}]))",
                    "pass",
                    "pwd",
                    "secret"),
            shape(
                    "(?i)(\\b(?:token|secret|password|passwd|passphrase|key|credentials?)\\s{1,3}(?:is |was |of )?[\"'`]?)"
                            + "(?=\\S{0,200}[0-9])(?=\\S{0,200}[a-z])[a-z0-9_+=~-]{16,}",
                    HINTS),
            shape(
                    "(?i)([?&;](?:x-amz-)?(?:sig|signature|credential|security-token|code)=)[^&\\s\"']{4,}",
                    "sig",
                    "credential",
                    "code="),
            shape("([a-z][a-z0-9+.-]{1,20}://[^\\s/:@]{0,100}:)[^\\s/@]{1,200}(?=@)", "://"),
            shape("([a-z][a-z0-9+.-]{1,20}://)[^\\s/:@]{16,200}(?=@)", "://"),
            shape("(hooks\\.slack\\.com/(?:services|workflows)/)[A-Za-z0-9_/-]{8,}", "hooks.slack"),
            shape("(\\b)eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{4,}(?:\\.[A-Za-z0-9_-]*){0,3}", "eyj"),
            shape("(\\b)(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}", "akia", "asia", "abia", "acca"),
            shape("(\\b)(?:AIza|ya29\\.|GOCSPX-)[A-Za-z0-9_-]{16,}", "aiza", "ya29.", "gocspx-"),
            shape("(\\b)(?:gh[oprsu]_|github_pat_|gl[a-z]{2,6}-)[A-Za-z0-9_.-]{16,}", "gh", "github_pat_", "gl"),
            shape(
                    "(\\b)(?:xox[a-z]|xapp|sk|pat|PMAK|NRAK|shp(?:at|ss|ca|pa)|sq0(?:atp|csp))[-_]" + token(12),
                    "xox",
                    "xapp",
                    "sk-",
                    "sk_",
                    "pat-",
                    "mak-",
                    "rak-",
                    "shp",
                    "sq0"),
            shape(
                    "(\\b)(?:npm_|hf_|rk_|pypi-|dckr_pat_|rubygems_|do[opr]_v1_|whsec_|sntry[su]_|lin_api_|figd_)"
                            + token(12),
                    "npm_",
                    "hf_",
                    "rk_",
                    "pypi-",
                    "_pat_",
                    "rubygems_",
                    "_v1_",
                    "whsec_",
                    "sntry",
                    "lin_api_",
                    "figd_"),
            shape(
                    "(\\b)(?:hv[bs]\\.|SG\\.|dapi|ATATT3x|AGE-SECRET-KEY-1)" + token(16),
                    "hvb.",
                    "hvs.",
                    "sg.",
                    "dapi",
                    "atatt3x",
                    "age-s"),
            shape("(\\b[0-9]{8,10}:)AA[A-Za-z0-9_-]{30,}", ":aa"));

    private final String pattern;
    private final List<String> hints;
    private Optional<Pattern> compiled = Optional.empty();

    private SecretShape(String pattern, List<String> hints) {
        this.pattern = pattern;
        this.hints = hints;
    }

    /** {@code text} with {@code mark} for each such secret; what says that one was there is kept. */
    String redact(String text, String lower, String mark) {
        if (hints.stream().noneMatch(lower::contains)) return text;
        if (compiled.isEmpty()) compiled = Optional.of(Pattern.compile(pattern));
        return compiled.get().matcher(text).replaceAll("$1" + mark);
    }

    /** The value behind a name, as far as the first group goes; two colons are the path of a test. */
    private static String named(String names, String separator) {
        return "(?i)((?<![a-z])[a-z0-9_.-]{0,40}?(?:" + names + ")[a-z0-9_-]{0,20}" + QUOTE + "\\s{0,3}" + separator
                + ")";
    }

    /** Words joined by hyphens are a name, a token has a digit. */
    private static String token(int least) {
        return "(?=[A-Za-z_.=-]{0,200}[0-9])[A-Za-z0-9_.=-]{" + least + ",}";
    }

    /** Of the {@code hints}, in lower case, one stands in every text that can match. */
    private static SecretShape shape(String pattern, String... hints) {
        return new SecretShape(pattern, List.of(hints));
    }
}
