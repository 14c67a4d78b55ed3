package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What restic says of its backups: {@code restic snapshots --json}, and what {@code restic check} prints. */
final class Restic implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "restic", FormatCard.Group.STATES, "restic snapshots --json, restic check")
            .says(
                    "How many snapshots there are, when the newest was made and its tags; whether a check found errors.",
                    "Names no commit; a check says not when it was made, and counts only with a receipt of the command that printed it. Paths, hosts and users are passed over.",
                    "At least one snapshot; or a check found no errors, and a receipt says exit code 0.");

    private static final int LOOK = 100;
    private static final Pattern CHECK = Pattern.compile(
            "\\A(?:using temporary cache in |create exclusive lock for repository|repository [0-9a-f]{8,} opened|load indexes)");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("time", "tree", "paths", "hostname") || head.isTextWith(CHECK);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        sink.tool(new Tool("restic", ""));
        BufferedInputStream stream = new BufferedInputStream(input.stream());
        EvidenceInput again = new EvidenceInput(input.path(), stream, input.limits());
        if (isJson(stream)) snapshots(Place.whole(again).each(), sink);
        else check(TextLines.all(again), sink);
    }

    private static boolean isJson(BufferedInputStream stream) {
        try {
            stream.mark(LOOK);
            boolean json = new String(stream.readNBytes(LOOK), StandardCharsets.UTF_8)
                    .stripLeading()
                    .startsWith("[");
            stream.reset();
            return json;
        } catch (IOException e) {
            throw new Malformed("it could not be read to its end");
        }
    }

    private static void snapshots(List<Place> snapshots, FactSink sink) {
        sink.say("snapshots", snapshots.size(), Pointer.WHOLE_FILE);
        Comparator<Place> byTime = Comparator.comparing(Restic::time);
        snapshots.stream().max(byTime).ifPresent(newest -> {
            sink.say("lastTime", newest.at("time").text(), newest.at("time").pointer());
            for (Place tag : newest.at("tags").each()) sink.say("tags", tag.text(), tag.pointer());
            Times.parse(newest.at("time").text()).ifPresent(sink::time);
            sink.judge(Outcome.PASS);
        });
    }

    private static Instant time(Place snapshot) {
        return Times.parse(snapshot.at("time").text()).map(Timestamp::instant).orElse(Instant.EPOCH);
    }

    private static void check(List<String> lines, FactSink sink) {
        boolean good = lines.contains("no errors were found");
        boolean bad = lines.stream()
                .anyMatch(line -> line.matches("(?i)(?:Fatal|error)\\b.*|.*repository contains errors.*"));
        sink.silent("exit-code");
        sink.say("noErrors", String.valueOf(good && !bad), Pointer.WHOLE_FILE);
        if (bad) sink.judge(Outcome.FAIL);
        else sink.judge(good ? Outcome.PASS : Outcome.INCOMPLETE);
    }
}
