package countersign.source;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A compiled pattern: all ways through it are followed at once, one character after the other, so that no pattern makes matching slow.
 * Follows Thompson, "Regular Expression Search Algorithm", 1968.
 */
final class GlobProgram implements Predicate<String> {
    private final Step[] steps;
    private final Reach reach;

    private GlobProgram(List<Step> steps, Reach reach) {
        this.steps = steps.toArray(Step[]::new);
        this.reach = reach;
    }

    static GlobProgram compile(String pattern, Reach reach) {
        return new GlobProgram(GlobCompiler.compile(pattern), reach);
    }

    /** What {@code *} and {@code ?} stand for. */
    enum Reach {
        /** Characters of one part of a path. */
        PART,
        ANYTHING
    }

    /** What a step does. */
    enum Kind {
        /** Takes the one character that it names. */
        LITERAL,
        /** Takes a character within reach. */
        ONE,
        /** Takes any character. */
        ANY,
        /** Goes on at the next step and at its target. */
        FORK,
        /** Goes on at its target. */
        JUMP,
        /** Goes nowhere. */
        DEAD,
        /** The pattern ends here. */
        MATCH
    }

    /** One step; {@code target} is the index of another. */
    record Step(Kind kind, char literal, int target) {}

    @Override
    public boolean test(String text) {
        Places current = new Places(steps.length);
        Places next = new Places(steps.length);
        reach(current, 0);
        for (int i = 0; i < text.length() && current.count > 0; i++) {
            next.count = 0;
            next.round = i + 1;
            for (int p = 0; p < current.count; p++) {
                int place = current.places[p];
                if (takes(steps[place], text.charAt(i))) reach(next, place + 1);
            }
            Places swap = current;
            current = next;
            next = swap;
        }
        return current.holds(steps.length - 1);
    }

    private boolean takes(Step step, char c) {
        return switch (step.kind()) {
            case LITERAL -> step.literal() == c;
            case ONE -> reach == Reach.ANYTHING || c != '/';
            case ANY -> true;
            case FORK, JUMP, DEAD, MATCH -> false;
        };
    }

    /** Adds {@code start} and whatever is reached from it without taking a character. */
    private void reach(Places places, int start) {
        int first = places.count;
        places.add(start);
        for (int p = first; p < places.count; p++) {
            int place = places.places[p];
            Step step = steps[place];
            if (step.kind() == Kind.FORK) places.add(place + 1);
            if (step.kind() == Kind.FORK || step.kind() == Kind.JUMP) places.add(step.target());
        }
    }

    /** The steps that the machine is at, each once. */
    private static final class Places {
        private final int[] places;
        private final int[] addedIn;
        private int count;
        private int round;

        Places(int steps) {
            places = new int[steps];
            addedIn = new int[steps];
            Arrays.fill(addedIn, -1);
        }

        void add(int place) {
            if (holds(place)) return;
            addedIn[place] = round;
            places[count++] = place;
        }

        boolean holds(int place) {
            return addedIn[place] == round;
        }
    }
}
