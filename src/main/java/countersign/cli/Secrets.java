package countersign.cli;

import java.util.List;
import java.util.regex.Pattern;

/** Takes what looks like a secret out of a command's words and output before they are written down. A net with holes: it catches the common shapes. */
final class Secrets {
    private static final String REDACTED = "[redacted]";

    /** Each keeps its first group, which says what was there. */
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(
                    "(?s)(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----).{0,20000}?-----END [A-Z ]{0,30}PRIVATE KEY-----"),
            Pattern.compile(
                    "(?i)(\\bauthorization[\"']?\\s{0,4}[:=]\\s{0,4}[\"']?(?:(?:basic|bearer|token|digest)\\s{1,4})?)[^\\s\"']{4,}"),
            Pattern.compile("(?i)(\\bbearer\\s{1,4})[a-z0-9._~+/=-]{8,}"),
            Pattern.compile("(?i)([a-z0-9_-]{0,40}(?:token|secret|password|passwd|api[_-]?key|access[_-]?key)[\"']?"
                    + "\\s{0,4}[:=]\\s{0,4}[\"']?)[^\\s\"',;&]{4,}"),
            Pattern.compile("(://[^\\s/:@]{1,100}:)[^\\s/@]{1,200}(?=@)"),
            Pattern.compile("(\\b)(?:gh[opsur]_|github_pat_|glpat-|xox[abprs]-|sk-|AKIA|ASIA)[A-Za-z0-9_-]{12,}"),
            Pattern.compile("(\\b)eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]*"));

    private Secrets() {}

    static String redact(String text) {
        String redacted = text;
        for (Pattern shape : SHAPES) redacted = shape.matcher(redacted).replaceAll("$1" + REDACTED);
        return redacted;
    }
}
