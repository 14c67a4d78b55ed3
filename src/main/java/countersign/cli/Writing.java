package countersign.cli;

import countersign.Pipeline;
import countersign.Revising;
import countersign.rewriting.Refusal;
import countersign.rewriting.Revised;
import countersign.source.SourceFile;
import countersign.ticking.Ticks;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** People's files being written, each whole or not at all; what is refused is said. */
final class Writing {
    private final Asked asked;
    private final Pipeline.Result result;
    private final Set<String> refused = new TreeSet<>();

    Writing(Asked asked, Pipeline.Result result) {
        this.asked = asked;
        this.result = result;
    }

    /** Writes {@code revised}, unless nothing changes in it; true where it was written. */
    boolean write(Revised revised) throws IOException {
        if (revised.edits().isEmpty()) return false;
        return isDone(revised.path(), Revising.write(result, revised));
    }

    /** Writes {@code file}, which is not there yet; true where it was written. */
    boolean create(SourceFile file) throws IOException {
        return isDone(file.path(), Revising.create(result, file));
    }

    private boolean isDone(String path, Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            refused.add(path);
            asked.talk().complain("\"" + path + "\" is left as it is: " + words(why), "");
        });
        return refusal.isEmpty();
    }

    boolean isRefused() {
        return !refused.isEmpty();
    }

    List<Ticks> written(List<Ticks> all) {
        return all.stream()
                .filter(ticks -> !refused.contains(ticks.revised().path()))
                .toList();
    }

    private static String words(Refusal why) {
        return switch (why) {
            case GONE -> "it is not there any more";
            case LINK -> "a symbolic link leads to it, and what that leads to may not be ours";
            case CHANGED -> "it changed since it was read";
            case READ_ONLY -> "it may not be written";
        };
    }
}
