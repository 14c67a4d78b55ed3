package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code dig} prints of queries. */
final class DigText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("dig-text", FormatCard.Group.STATES, "dig answers")
            .says(
                    "The status of each query, how many answers it has, the answers that are addresses, names or rules for certificates, and when it was asked.",
                    "Names no commit. Texts (TXT) and other records are counted and not shown. A time in another zone than UTC has no zone. A text counts only with a receipt of the command that printed it.",
                    "Each query ended with NOERROR and at least one answer; and a receipt says exit code 0.");

    private static final Pattern BEGIN = Pattern.compile("\\A(?:;; communications error[^\\r\\n]*\\R)*\\s*; <<>> DiG ");
    private static final Pattern STATUS = Pattern.compile(";; ->>HEADER<<- .*\\bstatus: ([A-Z]+),.*");
    private static final Pattern ANSWERS = Pattern.compile(";; flags: .*\\bANSWER: (\\d{1,6}),.*");
    private static final Pattern RECORD =
            Pattern.compile("[^;\\s]\\S*\\s+\\d+\\s+IN\\s+(?:A|AAAA|CNAME|MX|NS|CAA)\\s+.*");
    private static final Pattern WHEN = Pattern.compile(";; WHEN: \\w{3} (\\w{3}) +(\\d+) (\\S+) (\\S+) (\\d{4})\\s*");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d uuuu HH:mm:ss", Locale.ROOT);

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
        long queries =
                lines.stream().filter(line -> line.startsWith("; <<>> DiG ")).count();
        long ends =
                lines.stream().filter(line -> line.startsWith(";; MSG SIZE")).count();
        if (ends < queries) sink.judge(Outcome.INCOMPLETE);
        sink.silent("exit-code");
    }

    private static void line(String line, Pointer at, FactSink sink) {
        Matcher status = STATUS.matcher(line);
        if (status.matches()) {
            sink.say("status", status.group(1), at);
            if (!status.group(1).equals("NOERROR")) sink.judge(Outcome.FAIL);
        }
        Matcher answers = ANSWERS.matcher(line);
        if (answers.matches()) {
            sink.say("answers", answers.group(1), at);
            sink.judge(answers.group(1).equals("0") ? Outcome.NO_EVIDENCE : Outcome.PASS);
        }
        if (RECORD.matcher(line).matches()) sink.say("answer", line, at);
        Matcher when = WHEN.matcher(line);
        if (when.matches()) time(when).ifPresent(sink::time);
    }

    private static Optional<Timestamp> time(Matcher when) {
        try {
            String text = when.group(1) + " " + when.group(2) + " " + when.group(5) + " " + when.group(3);
            Instant instant = LocalDateTime.parse(text, DATE).toInstant(ZoneOffset.UTC);
            return Optional.of(new Timestamp(instant, when.group(4).matches("UTC|GMT")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
