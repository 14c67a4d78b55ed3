package countersign.cli;

import countersign.source.Printable;
import countersign.ticking.Ticks;
import countersign.ticking.Wish;
import java.util.List;

/** What {@code tick} says beside the patch. */
record TickWords(Talk talk, Wish wish) {
    /** Of items that have earned it and are left to a person. */
    void left(Ticks ticks) {
        for (Ticks.Left left : ticks.left())
            talk.say(left.item().at() + ": left as it is, " + why(left.why()) + ": "
                    + Printable.line(left.item().text()));
    }

    private static String why(Ticks.Why why) {
        return switch (why) {
            case ATTESTED_ONLY -> "a person's word alone speaks for it (--attested ticks it)";
            case NESTED_OPEN -> "something nested in it stays open";
            case NO_CHARACTER -> "its state is not one character between brackets";
            case READS_OTHERWISE -> "the configured marks would have it read otherwise";
        };
    }

    /** How many boxes that is, of {@code all}. */
    void sum(List<Ticks> all, boolean applied) {
        int boxes = all.stream().mapToInt(ticks -> ticks.items().size()).sum();
        long files = all.stream().filter(ticks -> !ticks.items().isEmpty()).count();
        if (boxes == 0) talk.say(wish == Wish.UNTICK ? "No tick is contradicted." : "No box is ready to be ticked.");
        else talk.say(count(boxes, "box", "boxes") + " in " + count(files, "checklist", "checklists") + verb(applied));
    }

    private String verb(boolean applied) {
        String done = wish == Wish.UNTICK ? "unticked" : "ticked";
        return applied ? ": " + done + "." : " to be " + done + "; --apply writes it.";
    }

    private static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
