package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Head;
import countersign.evidence.Head.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What GitHub's REST API answers and what it sends to webhooks: the same object alone, under the name of its event, in a list, or in a list
 * with a count; and several pages of any of these.
 *
 * @param objects in the order of the file
 * @param declared how many there are by GitHub's own count, pages that are not in the file included; 0 where it does not count
 */
record GitHubAnswer(List<Place> objects, int declared) {

    GitHubAnswer {
        objects = List.copyOf(objects);
    }

    /**
     * Under which names an object stands.
     *
     * @param event in the body of a webhook
     * @param list in an answer that counts
     */
    record Names(String event, String list) {
        /** Whether a file has such objects, each with {@code keys}. */
        boolean areIn(Head head, String... keys) {
            if (head.syntax() != Syntax.JSON && head.syntax() != Syntax.JSON_LINES) return false;
            return Stream.of("", event + ".", "[].", list + "[].", "[]." + list + "[].")
                    .anyMatch(before ->
                            Stream.of(keys).allMatch(key -> head.names().contains(before + key)));
        }

        /** Whether a file is an answer that counts such objects, perhaps none. */
        boolean areCountedIn(Head head) {
            return head.isRecordsWith("total_count", list) || head.isListOf("total_count", list);
        }

        GitHubAnswer of(List<Place> pages) {
            return GitHubAnswer.of(pages, List.of(this));
        }
    }

    /** What a file holds under any of the names. */
    static GitHubAnswer read(EvidenceInput input, Names... names) {
        return of(pages(input), List.of(names));
    }

    /** The values of a file, and of a list of values its elements. */
    static List<Place> pages(EvidenceInput input) {
        List<Place> pages = new ArrayList<>();
        JsonStream.readEach(input, json -> {
            if (json.isArray()) json.eachElement(() -> pages.add(Place.here(json)));
            else pages.add(Place.here(json));
        });
        return pages;
    }

    private static GitHubAnswer of(List<Place> pages, List<Names> names) {
        int declared = pages.stream()
                .mapToInt(page -> page.at("total_count").count().orElse(0))
                .max()
                .orElse(0);
        return new GitHubAnswer(
                pages.stream().flatMap(page -> objects(page, names)).toList(), declared);
    }

    private static Stream<Place> objects(Place page, List<Names> names) {
        for (Names name : names) {
            if (page.at(name.list()).isList()) return page.at(name.list()).each().stream();
            if (isWebhook(page) && page.at(name.event()).isObject()) return Stream.of(page.at(name.event()));
        }
        return Stream.of(page);
    }

    /** Whether this holds what happened beside what it happened to; an object of the API has its own id and can hold others. */
    private static boolean isWebhook(Place page) {
        return !page.at("id").isThere() && !page.at("head_sha").isThere();
    }

    /** Whether pages are missing. */
    boolean isShort() {
        return declared > objects.size();
    }

    /** Whether {@code text} is the full id of a commit. */
    static boolean isCommit(String text) {
        return Commits.isFull(text);
    }
}
