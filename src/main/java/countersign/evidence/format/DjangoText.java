package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Legible;
import java.util.regex.Pattern;

/** What Django's manage.py prints of tests, migrations and checks. */
final class DjangoText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "django-text",
                    FormatCard.Group.TESTS,
                    "Django console output (test, showmigrations, migrate, check --deploy; also unittest)")
            .says(
                    "How many tests ran and the line that sums them up; how many migrations are applied, not applied or were applied just now; how many issues a check found, and which.",
                    "Names neither tests, time nor commit, nor the database that it asked: ask with passes, text or the recorded command, not with tests.",
                    "Tests that ran with OK, migrations of which each is applied, or a check without issues. It counts only with the receipt of a run that wrote it and ended with exit code 0.");

    private static final Pattern TELLING = Pattern.compile("(?m)^(?:Ran [0-9]+ tests? in [0-9.]+s"
            + "|Found [0-9]+ test\\(s\\)\\.|Creating test database for alias "
            + "|Operations to perform:|Planned operations:| \\[[X ]\\] +[0-9]{4}_|\\[[X ]\\]  [a-z_]+\\.[0-9]{4}_"
            + "|System check identified )");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.syntax() == Head.Syntax.TEXT
                && TELLING.matcher(Legible.block(head.text())).find();
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        DjangoReading reading = new DjangoReading(sink);
        TextLines.each(input, reading::read);
        reading.finish();
    }
}
