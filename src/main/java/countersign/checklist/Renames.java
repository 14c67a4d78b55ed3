package countersign.checklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses which item became which between two readings of one checklist: an item that is gone and one that is new, in one section and alike,
 * or with the same words in another section. Each stands in one pair at most; of equals the one nearer to the old place is taken. A guess: it
 * is there to be proposed, and decides nothing.
 */
public final class Renames {
    /**
     * How much alike two texts have to be: three words or letters in five. An edited sentence is seldom less alike; of other items that stand
     * in the same section, which are told apart by being there before and after, one in four is as much.
     */
    private static final double LEAST = 0.6;

    /** An id as it is derived: the readable part, six digits, a number among equals. */
    private static final Pattern DERIVED = Pattern.compile("(.{1,60})-[0-9a-f]{6}(?:-\\d{1,6})?");

    private static final int READABLE = 40;

    /** How many pairs are compared at most: some hundred milliseconds' worth. */
    private static final int MOST_PAIRS = 200_000;

    private static final Comparator<Guess> BEST_FIRST =
            Comparator.comparingDouble(Guess::likeness).reversed().thenComparingDouble(Guess::moved);

    private Renames() {}

    /** What an item was, and what it became. */
    public record Rename(Item before, Item after) {}

    /**
     * An item in the form in which it is compared.
     *
     * @param depth how far down the document it stands, from 0 to 1
     */
    private record Known(int index, double depth, List<String> section, String words) {
        Known {
            section = List.copyOf(section);
        }

        double likeness(Known other) {
            boolean comparable = section.equals(other.section) || words.equals(other.words);
            return comparable ? Likeness.of(words, other.words, LEAST) : 0;
        }
    }

    private record Guess(int gone, int come, double likeness, double moved) {}

    /** The likely renames, in the order of {@code after}. Items with the same id are the same item. */
    public static List<Rename> between(List<Item> before, List<Item> after) {
        List<Known> gone = without(before, ids(after));
        List<Known> come = without(after, ids(before));
        List<Guess> guesses = guesses(gone, come);
        guesses.sort(BEST_FIRST);
        Set<Integer> paired = new TreeSet<>();
        Map<Integer, Item> became = new TreeMap<>();
        for (Guess guess : guesses) {
            if (became.containsKey(guess.come()) || !paired.add(guess.gone())) continue;
            became.put(guess.come(), before.get(guess.gone()));
        }
        return became.entrySet().stream()
                .map(pair -> new Rename(pair.getValue(), after.get(pair.getKey())))
                .toList();
    }

    /**
     * The item that one became that is only known by {@code name}, its text or its derived id: of {@code items} the one most alike, the first
     * of equals, where it is alike enough.
     */
    public static Optional<Item> likely(String name, Collection<Item> items) {
        Matcher derived = DERIVED.matcher(name.strip());
        boolean id = derived.matches();
        String words = Folded.words(id ? derived.group(1) : name);
        Optional<Item> best = Optional.empty();
        double most = 0;
        for (Item item : items) {
            String text = Folded.words(item.text());
            if (id) text = Folded.words(Folded.slug(text, READABLE));
            double likeness = Likeness.of(words, text, LEAST);
            if (likeness < LEAST || likeness <= most) continue;
            most = likeness;
            best = Optional.of(item);
        }
        return best;
    }

    /** What to say where {@code text} is what {@link #likely} found at {@code place}. */
    public static String proposal(String text, ItemId id, String place) {
        return "misspelt or renamed? the nearest is \"" + text + "\" (" + id + ", " + place + ")";
    }

    /** Of very many, each is held against those at its place only. */
    private static List<Guess> guesses(List<Known> gone, List<Known> come) {
        List<Guess> guesses = new ArrayList<>();
        int window = MOST_PAIRS / Math.max(1, gone.size());
        for (int i = 0; i < gone.size(); i++) {
            int middle = (int) ((long) i * come.size() / gone.size());
            int from = come.size() <= window ? 0 : Math.max(0, middle - window / 2);
            int to = come.size() <= window ? come.size() : Math.min(come.size(), middle + window / 2 + 1);
            for (Known there : come.subList(from, to)) guess(gone.get(i), there).ifPresent(guesses::add);
        }
        return guesses;
    }

    private static Optional<Guess> guess(Known gone, Known come) {
        double likeness = gone.likeness(come);
        if (likeness < LEAST) return Optional.empty();
        return Optional.of(new Guess(gone.index(), come.index(), likeness, Math.abs(gone.depth() - come.depth())));
    }

    private static Set<String> ids(List<Item> items) {
        Set<String> ids = new TreeSet<>();
        for (Item item : items) ids.add(item.id().value());
        return ids;
    }

    private static List<Known> without(List<Item> items, Set<String> ids) {
        List<Known> rest = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (ids.contains(item.id().value())) continue;
            List<String> section =
                    item.place().section().stream().map(ItemIds::heading).toList();
            rest.add(new Known(i, (double) i / items.size(), section, Folded.words(item.text())));
        }
        return rest;
    }
}
