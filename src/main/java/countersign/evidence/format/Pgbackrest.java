package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.math.BigDecimal;
import java.util.List;

/** What {@code pgbackrest info --output=json} says of each stanza. */
final class Pgbackrest implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "pgbackrest-info", FormatCard.Group.STATES, "pgBackRest (pgbackrest info --output=json)")
            .says(
                    "Of each stanza its status, how many backups it has of which type, when the newest ended, and whether one of them has errors.",
                    "Names no commit. Archives, sizes and labels are passed over.",
                    "Each stanza is ok and has a backup, and none of its backups has errors.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("backup", "db", "name", "status.code");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        sink.tool(new Tool("pgBackRest", ""));
        Tallies types = new Tallies("types");
        for (Place stanza : Place.whole(input).each()) {
            sink.say("stanza", stanza.at("name").text(), stanza.at("name").pointer());
            sink.say(
                    "statusCode",
                    stanza.at("status", "code").text(),
                    stanza.at("status", "code").pointer());
            sink.say(
                    "message",
                    stanza.at("status", "message").text(),
                    stanza.at("status", "message").pointer());
            List<Place> backups = stanza.at("backup").each();
            sink.say("backups", backups.size(), stanza.at("backup").pointer());
            backups.forEach(backup -> types.add(backup.at("type").text()));
            boolean error = backups.stream()
                    .anyMatch(backup -> backup.at("error").truth().orElse(false));
            sink.say("anyError", String.valueOf(error), stanza.at("backup").pointer());
            newest(backups, sink);
            boolean good = stanza.at("status", "code").text().equals("0") && !error;
            if (!good) sink.judge(Outcome.FAIL);
            else sink.judge(backups.isEmpty() ? Outcome.NO_EVIDENCE : Outcome.PASS);
        }
        types.tell(sink);
    }

    private static void newest(List<Place> backups, FactSink sink) {
        backups.stream()
                .flatMap(backup -> backup.at("timestamp", "stop").number().stream())
                .max(BigDecimal::compareTo)
                .ifPresent(stop -> {
                    sink.say("lastStop", stop.toPlainString(), Pointer.WHOLE_FILE);
                    Times.ofEpochSeconds(stop).ifPresent(sink::time);
                });
    }
}
