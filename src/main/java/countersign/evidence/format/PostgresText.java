package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL's tools print: the list of an archive, the readiness of a server, messages of {@code pg_dump}. */
final class PostgresText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "postgres-text",
                    FormatCard.Group.STATES,
                    "PostgreSQL: pg_restore -l, pg_isready, messages of pg_dump and pg_restore")
            .says(
                    "Of an archive when it was made, of which database, and how many entries and tables with data it lists; whether a server accepts connections; the first error.",
                    "Names no commit. The log of pg_dump says nothing of success. A text counts only with a receipt of the command that printed it.",
                    "An archive lists at least one entry, or the server accepts connections; and a receipt says exit code 0. A log without an error passes no judgement.");

    private static final Pattern BEGIN = Pattern.compile(
            "\\A(?:;\\R; Archive created at |[^\\r\\n]* - (?:accepting connections|no response|rejecting connections|no attempt)|(?:pg_dump|pg_dumpall|pg_restore|pg_basebackup): )");
    private static final Pattern MADE = Pattern.compile("; Archive created at (\\S+ \\S+)( \\S+)?.*");
    private static final Pattern FIELD = Pattern.compile(";\\s+(dbname|TOC Entries): (.*)");
    private static final Pattern ENTRY = Pattern.compile("\\d+; \\d+ \\d+ .*");
    private static final Pattern ERROR = Pattern.compile("pg_\\w+: (?:error|fatal): (.*)");

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
        sink.silent("exit-code");
        sink.say("lines", lines.size(), Pointer.WHOLE_FILE);
        boolean archive = false;
        boolean failed = false;
        for (int i = 0; i < lines.size(); i++) {
            Pointer at = new Pointer("", i + 1);
            archive |= header(lines.get(i), at, sink);
            Matcher error = ERROR.matcher(lines.get(i));
            if (error.matches() && !failed) sink.say("error", error.group(1), at);
            failed |= error.matches();
        }
        if (failed) sink.judge(Outcome.FAIL);
        if (archive) entries(lines, sink);
        ready(lines.get(0), sink);
    }

    private static boolean header(String line, Pointer at, FactSink sink) {
        Matcher made = MADE.matcher(line);
        if (made.matches()) {
            String zone = Optional.ofNullable(made.group(2)).orElse("");
            sink.say("createdAt", made.group(1) + zone, at);
            Times.parse(made.group(1) + zone)
                    .or(() -> Times.parse(made.group(1)))
                    .ifPresent(sink::time);
        }
        Matcher field = FIELD.matcher(line);
        if (field.matches()) sink.say(field.group(1).equals("dbname") ? "dbname" : "tocEntries", field.group(2), at);
        return made.matches();
    }

    private static void entries(List<String> lines, FactSink sink) {
        long entries =
                lines.stream().filter(line -> ENTRY.matcher(line).matches()).count();
        long data = lines.stream()
                .filter(line -> ENTRY.matcher(line).matches() && line.contains(" TABLE DATA "))
                .count();
        sink.say("entries", entries, Pointer.WHOLE_FILE);
        sink.say("tables with data", data, Pointer.WHOLE_FILE);
        sink.judge(entries > 0 ? Outcome.PASS : Outcome.NO_EVIDENCE);
    }

    private static void ready(String first, FactSink sink) {
        boolean accepting = first.endsWith(" - accepting connections");
        sink.say("accepting", String.valueOf(accepting), Pointer.WHOLE_FILE);
        if (accepting) sink.judge(Outcome.PASS);
        else if (first.matches(".* - (?:no response|rejecting connections)")) sink.judge(Outcome.FAIL);
        else if (first.endsWith(" - no attempt")) sink.judge(Outcome.INCOMPLETE);
    }
}
