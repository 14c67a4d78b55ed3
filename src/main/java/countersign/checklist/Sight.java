package countersign.checklist;

import countersign.checklist.Zones.Zone;
import java.util.Locale;
import java.util.Set;

/** What of all that looks like a box a reader really takes for one: the place decides. */
final class Sight {
    private static final Set<String> BARE =
            Set.of("[~]", "[-]", "[/]", "[\u2713]", "[\u2714]", "[n/a]", "[na]", "[pass]", "[fail]", "[done]");

    private Sight() {}

    static boolean isSeen(Suspect suspect) {
        if (suspect.isIn(Zone.LINK) && !isLinkToSee(suspect)) return false;
        return switch (suspect.shape().look()) {
            case INPUT, BALLOT -> true;
            case PLAIN -> suspect.leads() ? isPlainLead(suspect) : !suspect.isGlued();
            case ESCAPED, BRACKETS -> suspect.leads() || !suspect.isGlued();
            case MARKED -> suspect.leads() && isMark(suspect);
            case UNSEEN, ALIKE -> suspect.leads() ? isTaggable(suspect) : suspect.isApart();
            case LOOSE -> suspect.leads() ? isLoose(suspect) : suspect.isApart() && isFilledOrLast(suspect);
            case ROUND -> isRound(suspect);
            case BROKEN -> suspect.leadsItem();
            case SYMBOL -> suspect.leads() && !suspect.margin().isHeading();
            case SIGN -> suspect.leads() && !suspect.margin().isHeading() && !suspect.isLast();
            case WORD -> suspect.leadsItem() && suspect.isFollowed();
        };
    }

    /** Brackets of a link are what they seem, unless it has a blank for a text, or only a definition elsewhere makes them a link. */
    private static boolean isLinkToSee(Suspect suspect) {
        boolean addressed = suspect.isBefore("([");
        boolean blank = suspect.is(Shape.Look.PLAIN) && suspect.shape().mended().equals("[ ]");
        return addressed ? suspect.leadsItem() && blank : suspect.leads();
    }

    /** A link definition at the beginning of a line is one, unless what it leads to is no address. */
    private static boolean isPlainLead(Suspect suspect) {
        if (!suspect.isIn(Zone.DEFINITION) || suspect.leadsItem()) return true;
        String to = suspect.isBefore(":") ? suspect.rest().substring(1).strip() : "/";
        return to.chars().noneMatch(c -> "/#.<:@".indexOf(c) >= 0);
    }

    /** A mark without a bullet is one only where its meaning is known. */
    private static boolean isMark(Suspect suspect) {
        if (!isTaggable(suspect) || suspect.isIn(Zone.LINK)) return false;
        return suspect.margin().hasBullet()
                || (suspect.isFollowed()
                        && BARE.contains(suspect.shape().mended().toLowerCase(Locale.ROOT)));
    }

    /** Brackets before a parenthesis, a bracket or a colon name something else. */
    private static boolean isTaggable(Suspect suspect) {
        return !suspect.isBefore("([:");
    }

    private static boolean isLoose(Suspect suspect) {
        return isTaggable(suspect) && (suspect.margin().hasBullet() || suspect.isFollowed());
    }

    /** Empty brackets in a sentence are code without backticks; behind a colon or at the end of a list item they are a box. */
    private static boolean isFilledOrLast(Suspect suspect) {
        if (!suspect.shape().mended().equals("[ ]")) return true;
        int last = suspect.shape().start() - 1;
        while (last > 0 && (suspect.raw().charAt(last) == '*' || Unseen.isAt(suspect.raw(), last))) last--;
        return suspect.raw().charAt(last) == ':' || (suspect.margin().isReal() && suspect.isLast());
    }

    private static boolean isRound(Suspect suspect) {
        boolean apart = suspect.isLast() || suspect.isFollowed();
        if (suspect.leadsItem()) return apart;
        boolean empty = suspect.shape().mended().equals("[ ]")
                && suspect.shape().end() - suspect.shape().start() > 2;
        return empty && apart && (suspect.leads() || suspect.isApart());
    }
}
