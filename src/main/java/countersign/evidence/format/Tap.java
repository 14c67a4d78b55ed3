package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Legible;
import java.util.regex.Pattern;

/** The Test Anything Protocol. What is a test is said line by line; how many there should be, by the plan before or behind them. */
final class Tap implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "tap",
                    FormatCard.Group.TESTS,
                    "TAP 12, 13 and 14 (node:test, node-tap, tape, Test::More, bats, prove -v and others)")
            .says(
                    "Every test point, those of subtests in place of the one that sums them up, its TODO and SKIP, the plan, and a bail-out.",
                    "Names neither time, commit nor tool, and not how the program exited. Diagnostics in YAML and comments are passed over.",
                    "At least one test passed, none failed but those marked TODO, as many ran as are planned, and nothing bailed out.");

    private static final Pattern FIRST = Pattern.compile(
            "\\A(?:\\s++|#[^\\n]*+\\n|[\\w./-]{1,200}+ \\.\\.++ *+\\n)*+(?:TAP version 1[0-9]\\b|1\\.\\.[0-9]+|(?:not )?ok\\b)");
    private static final Pattern TELLING =
            Pattern.compile("(?m)^(?:TAP version 1[0-9]\\s*$|1\\.\\.[0-9]+|(?:not )?ok [0-9]+\\b)");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        if (head.syntax() != Head.Syntax.TEXT) return false;
        String text = Legible.block(head.text());
        return FIRST.matcher(text).find() && TELLING.matcher(text).find();
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        TapReading reading = new TapReading(sink);
        TextLines.each(input, reading::read);
        reading.finish();
    }
}
