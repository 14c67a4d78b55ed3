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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reviews of a GitHub pull request. Of several reviews by one person the latest that takes a side counts, as on GitHub: a comment changes
 * nothing.
 */
final class GitHubReview implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "github-pr-review",
                    FormatCard.Group.REVIEWS,
                    "GitHub pull request reviews (REST answers, gh api, gh pr view --json reviews, webhooks)")
            .says(
                    "Who reviewed, what stands of it, the commit that was reviewed, and when.",
                    "What was written is passed over; whether reviewers own the code, and whether enough approved, is not said.",
                    "At least one approval stands, and no request for changes; an approval that was dismissed is none.");

    private static final GitHubAnswer.Names NAMES = new GitHubAnswer.Names("review", "reviews");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return NAMES.areIn(head, "state", "submitted_at", "user")
                || NAMES.areIn(head, "state", "submittedAt", "author");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        sink.tool(new Tool("GitHub", ""));
        List<Place> pages = GitHubAnswer.pages(input);
        List<Review> reviews =
                NAMES.of(pages).objects().stream().map(Review::new).toList();
        if (reviews.size() == 1) reviews.get(0).tellInFull(sink);
        else sink.say("reviews", reviews.size(), Pointer.WHOLE_FILE);
        for (Place page : pages) {
            sink.say("prHead", page.at("pull_request", "head", "sha").text(), page.pointer());
        }
        Map<String, Review> standing = new LinkedHashMap<>();
        for (Review review : reviews) if (review.takesSide()) standing.merge(review.user(), review, Review::later);
        standing.values().forEach(review -> review.tell(sink));
        sink.judge(outcome(standing));
    }

    private static Outcome outcome(Map<String, Review> standing) {
        if (standing.values().stream().anyMatch(review -> review.state().equals("changes_requested")))
            return Outcome.FAIL;
        boolean approved = standing.values().stream().anyMatch(Review::approves);
        return approved ? Outcome.PASS : Outcome.NO_EVIDENCE;
    }

    /** One review, as the API or as {@code gh} names its fields. */
    private record Review(Place place) {
        String user() {
            String login = place.at("user", "login").text();
            return login.isEmpty() ? place.at("author", "login").text() : login;
        }

        /** In lower case, as webhooks have it. */
        String state() {
            return place.at("state").text().toLowerCase(Locale.ROOT);
        }

        String commit() {
            String id = place.at("commit_id").text();
            return id.isEmpty() ? place.at("commit", "oid").text() : id;
        }

        String submitted() {
            String time = place.at("submitted_at").text();
            return time.isEmpty() ? place.at("submittedAt").text() : time;
        }

        boolean approves() {
            return state().equals("approved");
        }

        boolean takesSide() {
            return approves() || state().equals("changes_requested") || state().equals("dismissed");
        }

        Instant instant() {
            return Times.parse(submitted()).map(Timestamp::instant).orElse(Instant.EPOCH);
        }

        /** The later of the two; where they do not say, the next one, for GitHub lists reviews in the order of time. */
        Review later(Review next) {
            return next.instant().isBefore(instant()) ? this : next;
        }

        void tellInFull(FactSink sink) {
            sink.say("state", state(), place.at("state").pointer());
            sink.say("user", user(), place.at("user").pointer());
            sink.say("commit_id", commit(), place.pointer());
            sink.say("submitted_at", submitted(), place.pointer());
            tellOrigin(sink);
        }

        void tell(FactSink sink) {
            sink.say(state().replace('_', ' ') + " by", user(), place.pointer());
            tellOrigin(sink);
        }

        private void tellOrigin(FactSink sink) {
            Times.parse(submitted()).ifPresent(sink::time);
            if (GitHubAnswer.isCommit(commit())) sink.commit(commit());
        }
    }
}
