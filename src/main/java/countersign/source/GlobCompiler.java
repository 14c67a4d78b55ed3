package countersign.source;

import countersign.source.GlobProgram.Kind;
import countersign.source.GlobProgram.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Turns a pattern into the steps of a nondeterministic machine, in one pass and without recursion. */
final class GlobCompiler {
    private final String pattern;
    private final BitSet braces;
    private final List<Step> steps = new ArrayList<>();
    private final Deque<Group> open = new ArrayDeque<>();

    private GlobCompiler(String pattern) {
        this.pattern = pattern;
        this.braces = pairedBraces(pattern);
    }

    static List<Step> compile(String pattern) {
        GlobCompiler compiler = new GlobCompiler(pattern);
        for (int i = 0; i < pattern.length(); ) i = compiler.compileAt(i);
        compiler.add(Kind.MATCH);
        return compiler.steps;
    }

    /** An open group: the fork to its next alternative, and the jumps that lead behind it. */
    private static final class Group {
        private final List<Integer> ends = new ArrayList<>();
        private int fork;
    }

    private int compileAt(int i) {
        char c = pattern.charAt(i);
        if (Glob.isEscape(pattern, i)) return literal(pattern.charAt(i + 1), i + 2);
        if (c == '?') return add(Kind.ONE, i + 1);
        if (c == '*') return stars(i);
        if (braces.get(i) && c == '{') return openGroup(i);
        if (braces.get(i)) return closeGroup(i);
        if (c == ',' && !open.isEmpty()) return nextAlternative(i);
        return literal(c, i + 1);
    }

    private int literal(char c, int next) {
        steps.add(new Step(Kind.LITERAL, c, 0));
        return next;
    }

    private int add(Kind kind, int next) {
        add(kind);
        return next;
    }

    private int add(Kind kind) {
        steps.add(new Step(kind, '\0', 0));
        return steps.size() - 1;
    }

    private void aim(int step, int target) {
        steps.set(step, new Step(steps.get(step).kind(), '\0', target));
    }

    private int stars(int i) {
        int end = i;
        while (end < pattern.length() && pattern.charAt(end) == '*') end++;
        boolean wholePart = end - i == 2 && isBorder(i - 1) && isBorder(end);
        if (!wholePart) {
            loop(Kind.ONE);
            return end;
        }
        if (end < pattern.length() && pattern.charAt(end) == '/') {
            int skip = add(Kind.FORK);
            loop(Kind.ANY);
            literal('/', 0);
            aim(skip, steps.size());
            return end + 1;
        }
        add(Kind.ANY);
        loop(Kind.ANY);
        return end;
    }

    private boolean isBorder(int index) {
        return index < 0 || index >= pattern.length() || "/{},".indexOf(pattern.charAt(index)) >= 0;
    }

    private void loop(Kind kind) {
        int fork = add(Kind.FORK);
        add(kind);
        aim(add(Kind.JUMP), fork);
        aim(fork, steps.size());
    }

    private int openGroup(int i) {
        Group group = new Group();
        group.fork = add(Kind.FORK);
        open.push(group);
        return i + 1;
    }

    private int nextAlternative(int i) {
        Group group = open.element();
        group.ends.add(add(Kind.JUMP));
        aim(group.fork, steps.size());
        group.fork = add(Kind.FORK);
        return i + 1;
    }

    private int closeGroup(int i) {
        Group group = open.pop();
        group.ends.add(add(Kind.JUMP));
        aim(group.fork, add(Kind.DEAD));
        for (int end : group.ends) aim(end, steps.size());
        return i + 1;
    }

    private static BitSet pairedBraces(String pattern) {
        BitSet paired = new BitSet();
        Deque<Integer> opened = new ArrayDeque<>();
        for (int i = 0; i < pattern.length(); i++) {
            if (Glob.isEscape(pattern, i)) i++;
            else if (pattern.charAt(i) == '{') opened.push(i);
            else if (pattern.charAt(i) == '}' && !opened.isEmpty()) {
                paired.set(opened.pop());
                paired.set(i);
            }
        }
        return paired;
    }
}
