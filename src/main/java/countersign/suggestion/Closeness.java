package countersign.suggestion;

import countersign.checklist.Topics;
import countersign.evidence.Evidence;
import countersign.source.TreePath;
import countersign.suggestion.Reason.Kind;
import countersign.terms.Terms;
import countersign.terms.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How much of what an item says, evidence is: topics, tools and words, whatever can be asked of it. */
final class Closeness {
    private static final int FILE = 80;
    private static final int TOOL = 60;
    private static final int TOPIC = 45;
    private static final int GENERAL = 40;
    private static final int WORD = 15;
    private static final int MOST_WORDS = 2;
    private static final int KIND_UNKNOWN = 20;
    private static final int ABOUT_MORE = -10;
    private static final int PAPERWORK = -30;

    private final Subject subject;
    private final Source source;
    private final List<Reason> reasons = new ArrayList<>();
    private int points;

    private Closeness(Subject subject, Source source) {
        this.subject = subject;
        this.source = source;
    }

    static Closeness of(Subject subject, Source source) {
        Closeness closeness = new Closeness(subject, source);
        closeness.file();
        closeness.tool();
        closeness.topic();
        closeness.words();
        return closeness;
    }

    /** Adds what else speaks for it. */
    void add(int more, Kind kind, String about) {
        points += more;
        reasons.add(new Reason(kind, about));
    }

    boolean isNothing() {
        return reasons.isEmpty();
    }

    Candidate candidate(List<Candidate.Setting> keys) {
        int paperwork = subject.topics().contains(Topic.PAPERWORK) ? PAPERWORK : 0;
        return new Candidate(keys, source.evidence(), points + paperwork, reasons);
    }

    private void file() {
        for (Evidence file : source.evidence()) {
            String name = file.file().substring(TreePath.folderOf(file.file()).length());
            String bare = name.startsWith("/") ? name.substring(1) : name;
            if (bare.contains(".") && subject.text().contains(bare)) {
                add(FILE, Kind.FILE, bare);
                return;
            }
        }
    }

    private void tool() {
        Set<String> named = ToolTopics.names(subject.text());
        source.tools().stream().filter(named::contains).findFirst().ifPresent(tool -> add(TOOL, Kind.TOOL, tool));
    }

    private void topic() {
        Set<Topic> shared = EnumSet.noneOf(Topic.class);
        shared.addAll(subject.topics());
        shared.retainAll(source.topics());
        List<Topic> exact = shared.stream().filter(topic -> !topic.isGeneral()).toList();
        if (!exact.isEmpty()) {
            boolean more = isAboutMore();
            add(more ? TOPIC + ABOUT_MORE : TOPIC, Kind.TOPIC, Terms.word(exact.get(0)));
        } else if (!shared.isEmpty()) {
            general(shared.iterator().next());
        }
    }

    private void general(Topic topic) {
        boolean asksKind = subject.topics().stream().anyMatch(Subject::isKindOfTests);
        boolean tellsKind = source.topics().stream().anyMatch(Subject::isKindOfTests);
        boolean otherwise = subject.topics().stream()
                .anyMatch(other -> !other.isGeneral() && other != Topic.PAPERWORK && !Subject.isKindOfTests(other));
        if (otherwise || (asksKind && tellsKind)) return;
        boolean unit = subject.topics().contains(Topic.UNIT_TESTS);
        add(asksKind && !unit ? KIND_UNKNOWN : GENERAL, Kind.TOPIC, Terms.word(topic));
    }

    private boolean isAboutMore() {
        return subject.topics().stream()
                .anyMatch(topic -> !topic.isGeneral()
                        && topic != Topic.PAPERWORK
                        && !source.topics().contains(topic));
    }

    private void words() {
        // The path of a receipt repeats its command.
        if (source.offer() == Source.Offer.COMMAND) return;
        List<String> shared = subject.words().stream()
                .filter(word -> source.pathWords().contains(word))
                .filter(word -> source.tools().stream()
                        .noneMatch(tool -> Topics.words(tool).contains(word)))
                .limit(MOST_WORDS)
                .toList();
        if (!shared.isEmpty()) add(WORD * shared.size(), Kind.PATH_WORDS, String.join(", ", shared));
    }
}
