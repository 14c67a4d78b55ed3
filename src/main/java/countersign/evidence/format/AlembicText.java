package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Alembic prints of migrations. The revision alone could be that of the files and not of a database: it then says nothing of one. */
final class AlembicText implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "alembic-text", FormatCard.Group.STATES, "alembic current, alembic upgrade")
            .says(
                    "The revision that a database is at and whether it is the newest, and how many upgrades were run.",
                    "Says neither when nor of which commit, nor of which database. A text counts only with a receipt of the command that printed it.",
                    "Every current revision is a head, or upgrades were run without an error; and a receipt says exit code 0. Without the lines of the migration context it passes no judgement.");

    private static final String CONTEXT = "INFO  [alembic.runtime.migration] ";
    private static final Pattern REVISION = Pattern.compile(
            "(?:Rev: )?([0-9a-zA-Z_]{4,64})((?: \\((?:effective )?head\\))?)(?: \\((?:mergepoint|branchpoint)\\))*");
    private static final Pattern BEGIN =
            Pattern.compile("\\A(?:INFO  \\[alembic\\.runtime\\.|[0-9a-f]{12} \\(head\\)\\s*\\z)");

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
        long upgrades = lines.stream()
                .filter(line -> line.startsWith(CONTEXT + "Running upgrade "))
                .count();
        boolean error = lines.stream()
                .anyMatch(line ->
                        line.matches("(?:ERROR|FAILED|CRITICAL|Traceback)\\b.*|[\\w.]+(?:Error|Exception): .*"));
        sink.silent("exit-code");
        sink.say("upgrades", upgrades, Pointer.WHOLE_FILE);
        boolean head = false;
        boolean behind = false;
        for (int i = 0; i < lines.size(); i++) {
            Matcher revision = REVISION.matcher(lines.get(i).stripTrailing());
            if (!revision.matches()) continue;
            boolean newest = !revision.group(2).isEmpty();
            sink.say(newest ? "head" : "behind", revision.group(1), new Pointer("", i + 1));
            head |= newest;
            behind |= !newest;
        }
        boolean context = lines.stream().anyMatch(line -> line.startsWith(CONTEXT));
        if (error || behind) sink.judge(Outcome.FAIL);
        else if (context) sink.judge(head || upgrades > 0 ? Outcome.PASS : Outcome.NO_EVIDENCE);
    }
}
