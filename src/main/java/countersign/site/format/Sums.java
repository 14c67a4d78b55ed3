package countersign.site.format;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Severity;
import countersign.terms.Decision;
import countersign.terms.Phase;
import countersign.verdict.Grounds;
import countersign.verdict.Ratchet;
import countersign.verdict.Report;
import countersign.verdict.Tally;
import countersign.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a report comes to, in sentences for formats that are no site. English, as diagnostics are. */
public final class Sums {
    private Sums() {}

    /** Why the decision is what it is, and how that stands to the gaps that were known. */
    static String because(Report report) {
        if (report.decision().isEmpty()) return undecided(report.diagnostics());
        return why(report) + report.ratchet().map(Sums::known).orElse("");
    }

    private static String known(Ratchet ratchet) {
        int more = ratchet.more().size();
        int stale = ratchet.stale().size();
        return known(ratchet.tolerated(), " The ratchet tolerates " + count(ratchet.tolerated(), "known gap") + ".")
                + known(more, " " + count(more, "gap") + verb(more, " is", " are") + " not in the ratchet.")
                + known(
                        stale,
                        " " + stale + verb(stale, " entry of the ratchet is", " entries of the ratchet are")
                                + " stale.");
    }

    private static String known(int number, String sentence) {
        return number > 0 ? sentence : "";
    }

    private static String why(Report report) {
        Grounds grounds = report.grounds();
        List<String> stops = new ArrayList<>();
        add(stops, grounds.blockers(), "blocker");
        add(stops, grounds.required(), "required item");
        if (report.decision().get() == Decision.NO_GO) return stopped(stops, grounds);
        List<String> but = new ArrayList<>();
        if (grounds.claimed() > 0)
            but.add(count(grounds.claimed(), "item") + verb(grounds.claimed(), " is", " are") + " only claimed");
        if (grounds.waived() > 0)
            but.add(count(grounds.waived(), "item") + verb(grounds.waived(), " is", " are") + " waived");
        if (grounds.optional() > 0)
            but.add(count(grounds.optional(), "optional item")
                    + verb(grounds.optional(), " does not hold", " do not hold"));
        String due = due(report.header().phase());
        if (but.isEmpty()) return "Every item due " + due + " holds.";
        return "Nothing stops the launch. " + capital(list(but)) + ".";
    }

    private static String stopped(List<String> items, Grounds grounds) {
        int signOffs = grounds.signOffs();
        int number = grounds.blockers() + grounds.required();
        List<String> clauses = new ArrayList<>();
        if (!items.isEmpty()) clauses.add(String.join(" and ", items) + verb(number, " does not hold", " do not hold"));
        if (signOffs > 0) clauses.add(count(signOffs, "sign-off") + verb(signOffs, " is", " are") + " missing or void");
        int refusals = grounds.refusals();
        if (refusals > 0) clauses.add(count(refusals, "mark") + verb(refusals, " says no", " say no"));
        if (clauses.isEmpty()) return "The policy in the configuration asks for more than a claim.";
        return capital(String.join(", and ", clauses)) + ".";
    }

    private static String undecided(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        return "Nothing is decided: " + count(errors, "error") + " in what was read.";
    }

    /** The phase asked for, in words. */
    static String due(Phase phase) {
        return switch (phase) {
            case BEFORE -> "before launch";
            case DURING -> "up to launch";
            case AFTER -> "after launch";
            case CONTINGENCY -> "in a contingency";
        };
    }

    /** {@code 2 contradicted, 1 open, 38 verified}, worst first. */
    static String counts(Tally tally) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Verdict, Integer> entry : tally.present().entrySet()) {
            parts.add(entry.getValue() + " " + VerdictMark.word(entry.getKey()));
        }
        return parts.isEmpty() ? "no items" : String.join(", ", parts);
    }

    /** {@code 1 item}, {@code 2 items}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + ", and " + parts.get(last);
    }

    private static String verb(int number, String one, String many) {
        return number == 1 ? one : many;
    }

    private static void add(List<String> parts, int number, String noun) {
        if (number > 0) parts.add(count(number, noun));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
