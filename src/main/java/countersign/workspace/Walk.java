package countersign.workspace;

import countersign.source.Glob;
import countersign.source.InputFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the files that a pattern matches, in the part of the tree where they can be. Hidden folders and those that tools fill are entered
 * only where the pattern names them. A link that leads back to a folder above it is not followed.
 */
final class Walk {
    private static final Set<String> FILLED_BY_TOOLS = Set.of("node_modules", "target", "build");
    private static final Pattern PUNCTUATION = Pattern.compile("[/{},]");

    private final Tree tree;
    private final Predicate<String> matcher;
    private final List<String> named;
    private final int deepest;
    private final Deque<Path> above = new ArrayDeque<>();
    private final List<InputFile> found = new ArrayList<>();

    private Walk(Tree tree, Glob glob) {
        this.tree = tree;
        this.matcher = glob.matcher();
        this.named = List.of(PUNCTUATION.split(glob.pattern(), -1));
        this.deepest = glob.pattern().contains("**") ? Integer.MAX_VALUE : slashes(glob.pattern());
    }

    static List<InputFile> files(Tree tree, Glob glob) {
        Walk walk = new Walk(tree, glob);
        tree.entry(glob.folder()).ifPresent(walk::enter);
        return walk.found;
    }

    private void enter(Entry folder) {
        if (folder.kind() != Entry.Kind.FOLDER || above.contains(folder.real())) return;
        if (folder.outside()) {
            tree.refuse(folder);
            return;
        }
        above.push(folder.real());
        for (Entry entry : tree.list(folder)) {
            if (entry.kind() == Entry.Kind.FILE) meet(entry);
            else if (mayHold(entry)) enter(entry);
        }
        above.pop();
    }

    private void meet(Entry file) {
        if (!matcher.test(file.path())) return;
        if (file.outside()) tree.refuse(file);
        else found.add(new TreeFile(tree.root(), file.real(), file.path(), file.size()));
    }

    private boolean mayHold(Entry folder) {
        if (slashes(folder.path()) >= deepest) return false;
        boolean shy = folder.name().startsWith(".") || FILLED_BY_TOOLS.contains(folder.name());
        return !shy || named.contains(folder.name());
    }

    private static int slashes(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }
}
