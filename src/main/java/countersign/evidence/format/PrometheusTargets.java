package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import java.util.List;

/** The targets that Prometheus scrapes. */
final class PrometheusTargets implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "prometheus-targets", FormatCard.Group.STATES, "Prometheus targets (/api/v1/targets)")
            .says(
                    "How many active targets there are, how many are up and down, which are down, and when they were last scraped.",
                    "Names no commit. Dropped targets, errors and addresses of scrapes are passed over.",
                    "At least one active target, and each is up.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return PrometheusApi.isAnswer(head, "activeTargets");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        List<Place> targets = Place.whole(input).at("data", "activeTargets").each();
        Tallies health = new Tallies("byHealth");
        for (Place target : targets) {
            String word = target.at("health").text();
            health.add(word);
            Times.parse(target.at("lastScrape").text()).ifPresent(sink::time);
            if (!word.equals("up"))
                sink.say(
                        word,
                        Addresses.withoutQuery(target.at("labels", "instance").text()),
                        target.pointer());
            if (word.equals("up")) sink.judge(Outcome.PASS);
            else sink.judge(word.equals("down") ? Outcome.FAIL : Outcome.INCOMPLETE);
        }
        sink.say("active", targets.size(), Pointer.WHOLE_FILE);
        health.tell(sink);
        if (targets.isEmpty()) sink.judge(Outcome.NO_EVIDENCE);
    }
}
