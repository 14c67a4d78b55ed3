package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Metric;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Legible;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What monitoring plugins print. Their verdict is the exit code, which only a receipt knows. */
final class NagiosText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "nagios-plugin-text",
                    FormatCard.Group.STATES,
                    "Nagios and Icinga plugins (check_http, check_disk ...)")
            .says(
                    "The word of the first line, and performance data as metrics under their labels.",
                    "Says neither when nor of which commit, and the verdict is the exit code: a text counts only with a receipt of the command that printed it.",
                    "The word is OK, and a receipt says exit code 0. WARNING and CRITICAL fail, UNKNOWN is incomplete.");

    private static final Pattern WORD =
            Pattern.compile("(?:[A-Z][A-Z0-9_]*(?: [A-Z0-9_]+){0,3} )?(OK|WARNING|CRITICAL|UNKNOWN)(?: ?[-:;|].*|)");
    private static final Pattern BEGIN =
            Pattern.compile("\\A(?:connect to address [^\\r\\n]*\\R|" + WORD.pattern() + "(?:\\R|\\z))");
    private static final Pattern DATUM =
            Pattern.compile("(?:'([^']{1,100})'|([^\\s='|]{1,100}))=(-?\\d+(?:\\.\\d+)?)([a-zA-Z%]*)(?:;\\S*)?");

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
        for (int i = 0; i < lines.size(); i++) {
            Pointer at = new Pointer("", i + 1);
            Matcher word = WORD.matcher(lines.get(i).strip());
            if (i < 2 && word.matches()) word(word.group(1), at, sink);
            int bar = lines.get(i).indexOf('|');
            if (bar >= 0) performance(lines.get(i).substring(bar + 1).strip(), at, sink);
        }
        if (lines.get(0).startsWith("connect to address ")) sink.judge(Outcome.FAIL);
    }

    private static void word(String word, Pointer at, FactSink sink) {
        sink.say("word", word, at);
        switch (word) {
            case "OK" -> sink.judge(Outcome.PASS);
            case "UNKNOWN" -> sink.judge(Outcome.INCOMPLETE);
            default -> sink.judge(Outcome.FAIL);
        }
    }

    private static void performance(String data, Pointer at, FactSink sink) {
        sink.say("perfdata", data, at);
        Matcher datum = DATUM.matcher(data);
        while (datum.find()) {
            String label = Optional.ofNullable(datum.group(1)).orElseGet(() -> datum.group(2));
            Unit unit = Unit.parse(datum.group(4)).orElse(Unit.NONE);
            sink.add(new Metric(Legible.of(label, 100), new Quantity(new BigDecimal(datum.group(3)), unit), at));
        }
    }
}
