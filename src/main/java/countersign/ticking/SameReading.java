package countersign.ticking;

import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.source.SourceFile;
import countersign.terms.Claim;
import countersign.ticking.Ticks.Left;
import countersign.ticking.Ticks.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a revised file again before anybody writes it: the boxes meant have changed as meant, and nothing else is read otherwise. */
public final class SameReading {
    private final Function<SourceFile, Optional<Checklist>> reader;

    /** @param reader how the checklist was read in the first place */
    public SameReading(Function<SourceFile, Optional<Checklist>> reader) {
        this.reader = reader;
    }

    /** {@code ticks} where they do what they are for; else none of them, and all items left. */
    public Ticks checked(Ticks ticks, Wish wish) {
        if (ticks.items().isEmpty()) return ticks;
        List<String> expected = read(ticks.revised().source(), ticks.items(), wish);
        if (!expected.isEmpty() && expected.equals(read(ticks.revised().after(), List.of(), wish))) return ticks;
        List<Left> left = new ArrayList<>(ticks.left());
        for (Item item : ticks.items()) left.add(new Left(item, Why.READS_OTHERWISE));
        return ticks.withoutEdits(left);
    }

    /** Each item in a line, those in {@code changed} as they are to be. */
    private List<String> read(SourceFile source, List<Item> changed, Wish wish) {
        List<String> places = changed.stream().map(item -> item.at().toString()).toList();
        Claim meant = wish == Wish.UNTICK ? Claim.TODO : Claim.DONE;
        return reader.apply(source)
                .map(checklist -> checklist.items().stream()
                        .map(item -> line(item, places.contains(item.at().toString()) ? meant : item.claim()))
                        .toList())
                .orElse(List.of());
    }

    private static String line(Item item, Claim claim) {
        return item.at() + " " + item.id() + " " + claim + " " + item.text();
    }
}
