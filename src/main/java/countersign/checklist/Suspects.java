package countersign.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a human takes for a box on a line of the source, whatever it was read as. */
record Suspects(Manuscript manuscript, Zones zones) {
    private static final Pattern BULLET = Pattern.compile("[-*+\u2022]|\\d{1,9}[.)]");
    private static final Pattern BOX = Pattern.compile(
            "\\[[\\s\\p{Z}\\p{Cf}]{0,4}[xX]?[\\s\\p{Z}\\p{Cf}]{0,4}\\]|[\u2610\u2611\u2612\u2B1C\u25A1\u25FB\u25A2\\x{1F5F9}]");

    /** A line taken apart. */
    private record Parts(String raw, int start, int lead, int bullet) {}

    List<Suspect> on(int line) {
        String raw = manuscript.source().line(line);
        int leadEnd = lead(raw);
        Matcher bullet = BULLET.matcher(raw).region(leadEnd, raw.length());
        Parts parts =
                new Parts(raw, manuscript.source().startOf(line), leadEnd, bullet.lookingAt() ? bullet.end() : leadEnd);
        List<Suspect> suspects = new ArrayList<>();
        marked(parts).ifPresent(suspects::add);
        Matcher box = BOX.matcher(raw);
        while (box.find())
            of(parts, box.start(), box.end()).filter(Suspects::isSeen).ifPresent(suspects::add);
        return suspects;
    }

    /** How many blanks and marks of quotes the line begins with. */
    private static int lead(String raw) {
        int end = 0;
        while (end < raw.length() && " \t>".indexOf(raw.charAt(end)) >= 0) end++;
        return end;
    }

    /** Behind a bullet, any mark that can stand in a box. */
    private Optional<Suspect> marked(Parts parts) {
        int at = parts.bullet();
        while (at < parts.raw().length() && Character.isWhitespace(parts.raw().charAt(at))) at++;
        if (parts.bullet() == parts.lead()
                || at == parts.raw().length()
                || parts.raw().charAt(at) != '[') return Optional.empty();
        return new TaskBoxes(parts.raw(), manuscript.rules())
                .brackets(at, parts.raw().length())
                .filter(box -> !box.mark().isGitHubs())
                .flatMap(box -> of(parts, box.start(), box.end()))
                .filter(suspect ->
                        suspect.rest().isEmpty() || "([:".indexOf(suspect.rest().charAt(0)) < 0);
    }

    private Optional<Suspect> of(Parts parts, int from, int to) {
        if (from < parts.bullet()) return Optional.empty();
        String raw = parts.raw();
        return Optional.of(new Suspect(
                parts.start() + from,
                raw.substring(parts.lead(), parts.bullet()),
                raw.substring(parts.bullet(), from),
                raw.substring(from, to),
                raw.substring(to),
                zones.at(parts.start() + from)));
    }

    /** Inside a line, only what is drawn as GitHub draws it; brackets behind a word are an index, and before a parenthesis a link. */
    private static boolean isSeen(Suspect suspect) {
        if (suspect.isBallot()) return true;
        boolean linked =
                !suspect.rest().isEmpty() && "([:".indexOf(suspect.rest().charAt(0)) >= 0;
        if (linked || suspect.isGlued()) return false;
        return suspect.isWellFormed() || (suspect.leads() && (!suspect.bullet().isEmpty() || suspect.isFollowed()));
    }
}
