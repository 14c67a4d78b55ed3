package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * GitHub commit statuses: the combined status of a commit, its list of statuses, or one of them. Of several for one context the latest
 * counts.
 */
final class GitHubStatuses implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "github-statuses",
                    FormatCard.Group.REVIEWS,
                    "GitHub commit statuses and combined status (REST answers, gh api, webhooks)")
            .says(
                    "The latest state of each context, the commit, and when it was last updated.",
                    "Which contexts a branch requires is not said, and check runs are not among the statuses.",
                    "At least one status, all that GitHub counts are listed, and the latest of each context is success.");

    private static final GitHubAnswer.Names NAMES = new GitHubAnswer.Names("status", "statuses");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean combined = head.isRecordsWith("state", "statuses", "sha") || head.isListOf("state", "statuses", "sha");
        return combined || (NAMES.areIn(head, "state", "context") && NAMES.areIn(head, "created_at"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        sink.tool(new Tool("GitHub", ""));
        List<Place> pages = GitHubAnswer.pages(input);
        GitHubAnswer answer = NAMES.of(pages);
        List<Status> statuses = answer.objects().stream().map(Status::new).toList();
        sink.say("n", statuses.size(), Pointer.WHOLE_FILE);
        for (Place page : pages) if (page.at("statuses").isList()) combined(page, sink);
        List<Status> latest = latest(statuses);
        for (Status status : latest) status.tell(sink);
        if (answer.isShort()) sink.judge(Outcome.INCOMPLETE);
        sink.judge(latest.isEmpty() ? Outcome.NO_EVIDENCE : Outcome.PASS);
    }

    private static void combined(Place page, FactSink sink) {
        String state = page.at("state").text();
        sink.say("state", state, page.at("state").pointer());
        if (GitHubAnswer.isCommit(page.at("sha").text()))
            sink.commit(page.at("sha").text());
        // GitHub has "pending" also for a commit without any status.
        if (page.at("statuses").each().isEmpty()) sink.judge(Outcome.NO_EVIDENCE);
        else sink.judge(Status.outcome(state));
    }

    private static List<Status> latest(List<Status> statuses) {
        Map<String, Status> byContext = new LinkedHashMap<>();
        for (Status status : statuses) byContext.merge(status.context(), status, Status::later);
        return new ArrayList<>(byContext.values());
    }

    /** One status. */
    private record Status(Place place) {
        String context() {
            return place.at("context").text();
        }

        String state() {
            return place.at("state").text();
        }

        Optional<Timestamp> updated() {
            return Times.parse(place.at("updated_at").text())
                    .or(() -> Times.parse(place.at("created_at").text()));
        }

        Instant instant() {
            return updated().map(Timestamp::instant).orElse(Instant.EPOCH);
        }

        /** The later of the two; of the same time this one, for GitHub lists the latest first. */
        Status later(Status next) {
            return next.instant().isAfter(instant()) ? next : this;
        }

        void tell(FactSink sink) {
            sink.say("context " + context(), state(), place.pointer());
            updated().ifPresent(sink::time);
            String address = place.at("url").text();
            String inAddress = address.substring(address.lastIndexOf('/') + 1);
            for (String sha : List.of(place.at("sha").text(), inAddress)) {
                if (GitHubAnswer.isCommit(sha)) sink.commit(sha);
            }
            sink.judge(outcome(state()));
        }

        static Outcome outcome(String state) {
            return switch (state) {
                case "success" -> Outcome.PASS;
                case "failure", "error" -> Outcome.FAIL;
                default -> Outcome.INCOMPLETE;
            };
        }
    }
}
