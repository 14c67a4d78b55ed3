package countersign.lint;

import countersign.checklist.Checklist;
import countersign.checklist.Choice;
import countersign.checklist.Item;
import countersign.checklist.SignOffSlot;
import countersign.terms.Claim;
import java.util.Map;
import java.util.TreeMap;

/** What is read on each line: the claim of its item or option, or a place to sign, of which a tick says nothing. */
record BoxesRead(Map<Integer, String> byLine) {
    private static final String SIGNING = "signing";

    static BoxesRead of(Checklist checklist) {
        Map<Integer, String> read = new TreeMap<>();
        for (SignOffSlot slot : checklist.signOffs()) read.put(slot.at().line(), SIGNING);
        for (Choice choice : checklist.choices())
            for (Choice.Option option : choice.options()) read.put(option.at().line(), claim(option.marked()));
        for (Item item : checklist.items())
            read.put(item.at().line(), item.claim().name());
        return new BoxesRead(read);
    }

    /** Whether {@code slip}, mended, is read as what it says. */
    boolean has(Slip slip) {
        String there = byLine.getOrDefault(slip.line(), "");
        return there.equals(SIGNING) || there.equals(claim(slip.ticked()));
    }

    /** Whether all that was read before is still read, and as the same. */
    boolean keeps(BoxesRead before) {
        return before.byLine.entrySet().stream().allMatch(line -> {
            String now = byLine.getOrDefault(line.getKey(), "");
            return now.equals(line.getValue()) || now.equals(SIGNING);
        });
    }

    /** How many lines there are on which something is read. */
    int lines() {
        return byLine.size();
    }

    private static String claim(boolean marked) {
        return (marked ? Claim.DONE : Claim.TODO).name();
    }
}
