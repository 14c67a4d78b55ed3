package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code openssl x509}, {@code verify} and {@code s_client} print. */
final class OpensslText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "openssl-text", FormatCard.Group.STATES, "openssl x509, verify, s_client")
            .says(
                    "When the certificate expires, its subject, and how its verification went.",
                    "Names no commit. Keys, sessions, chains and certificates are passed over. A text counts only with a receipt of the command that printed it.",
                    "Each verification is OK, or the certificate will not expire in the time asked for; and a receipt says exit code 0. A certificate alone is no judgement.");

    private static final Pattern BEGIN = Pattern.compile(
            "\\A(?:"
                    + "Certificate:\\R\\s+Data:"
                    + "|(?:notBefore|notAfter|subject|issuer|serial)\\s?=.*\\R(?s:.*)^notAfter=|notAfter="
                    + "|Certificate will (?:not )?expire"
                    + "|[^\\r\\n]+: OK\\R?\\z"
                    + "|(?:[A-Z]{1,2} ?= ?[^\\r\\n]*\\R){0,8}error \\d+ at \\d+ depth lookup"
                    + "|(?:(?:Connecting to|depth=|verify |[A-Z]{1,2} ?= ?)[^\\r\\n]*\\R)*CONNECTED\\()",
            Pattern.MULTILINE);
    private static final Pattern NOT_AFTER = Pattern.compile("\\s*(?:notAfter=|Not After\\s*: )(.+)");
    private static final Pattern VERIFY = Pattern.compile(
            "\\s*(?:Verify return code: (\\d+ \\(.*\\))|(error \\d+ at \\d+ depth lookup.*)|([^:]+: OK))\\s*");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d HH:mm:ss uuuu z", Locale.ROOT);

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isTextWith(BEGIN);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        List<String> lines = TextLines.all(input);
        for (int i = 0; i < lines.size(); i++) line(lines.get(i), new Pointer("", i + 1), sink);
        boolean session = lines.stream().anyMatch(line -> line.startsWith("CONNECTED("));
        if (session && lines.stream().noneMatch(line -> line.contains("Verify return code: ")))
            sink.judge(Outcome.INCOMPLETE);
        sink.silent("exit-code");
    }

    private static void line(String line, Pointer at, FactSink sink) {
        Matcher expiry = NOT_AFTER.matcher(line);
        if (expiry.matches()) {
            sink.say("notAfter", expiry.group(1), at);
            instant(expiry.group(1)).ifPresent(time -> sink.say("certificate expires", time.toString(), at));
        }
        if (line.startsWith("subject=")) sink.say("subject", line.substring("subject=".length()), at);
        if (line.startsWith("    Start Time: "))
            started(line.strip()).flatMap(Times::ofEpochSeconds).ifPresent(sink::time);
        Matcher verified = VERIFY.matcher(line);
        if (verified.matches()) verified(verified, at, sink);
        if (line.contains("verification failed") || line.equals("Certificate will expire")) sink.judge(Outcome.FAIL);
        if (line.equals("Certificate will not expire")) sink.judge(Outcome.PASS);
    }

    private static void verified(Matcher found, Pointer at, FactSink sink) {
        String code = Optional.ofNullable(found.group(1)).orElse("");
        boolean good = found.group(3) != null || code.startsWith("0 ");
        sink.say("verify", found.group().strip().replace("Verify return code: ", ""), at);
        sink.judge(good ? Outcome.PASS : Outcome.FAIL);
    }

    private static Optional<BigDecimal> started(String line) {
        return new TreeScalar(line.replaceFirst("\\D+", ""), false).number();
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(Instant.from(DATE.parse(written.strip().replaceAll(" +", " "))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
