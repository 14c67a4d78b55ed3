package countersign.evidence;

import countersign.diagnostic.Code;
import java.util.List;
import java.util.TreeSet;

/** What the collector says of files that it does not read. */
final class Wording {
    private static final int KEYS_SHOWN = 6;

    private Wording() {}

    static Malformed ambiguous(List<EvidenceFormat> claimants) {
        List<String> ids = claimants.stream().map(EvidenceFormat::id).toList();
        return new Malformed("it could be any of " + String.join(", ", ids)).as(Code.EVIDENCE_AMBIGUOUS);
    }

    static Malformed undecided(List<String> declared) {
        String message = declared.size() == 1
                ? "it is declared to be " + declared.get(0) + ", a format that is not known"
                : "it is declared to be " + String.join(" and ", declared) + " at once";
        return new Malformed(message)
                .as(Code.EVIDENCE_DECLARED_OTHERWISE)
                .helped("correct the \"format\" in the requirement or the configuration");
    }

    static Malformed declaredOtherwise(EvidenceFormat declared, List<EvidenceFormat> claimants) {
        List<String> ids = claimants.stream().map(EvidenceFormat::id).toList();
        return new Malformed("it is declared to be " + declared.id() + ", and reads as " + String.join(" or ", ids))
                .as(Code.EVIDENCE_DECLARED_OTHERWISE)
                .helped("correct the \"format\", or have the tool write that");
    }

    static Malformed unlike(EvidenceFormat declared, Head head) {
        return new Malformed("it is declared to be " + declared.id() + ", and is " + likeness(head))
                .as(Code.EVIDENCE_DECLARED_OTHERWISE)
                .helped("correct the \"format\", or have the tool write that");
    }

    /** Of a file that would be a clean scan. */
    static Malformed nameless(Reading reading) {
        return new Malformed("it names nothing, and no receipt of a run that ended with exit 0 names it; as "
                        + reading.format() + " it would be a clean scan, and a crash leaves the same")
                .helped("run the tool with \"countersign run --output " + reading.file() + " -- COMMAND…\"");
    }

    static Malformed unopened() {
        return new Malformed("it could not be opened or read to its end")
                .helped("check that the file is there and may be read");
    }

    static Malformed unrecognised(Head head) {
        return new Malformed("no format claims it: " + likeness(head))
                .as(Code.EVIDENCE_UNRECOGNISED)
                .helped(nextStep(head));
    }

    private static String nextStep(Head head) {
        return isDegenerate(head)
                ? "have the tool write a report that names itself, such as SARIF, or record the command with \"countersign run\""
                : "bind it with a \"value\" requirement, or take it out of the evidence patterns";
    }

    private static String likeness(Head head) {
        if (isDegenerate(head)) return likenessOfNothing(head) + "; a clean result cannot be told from a crash";
        return switch (head.syntax()) {
            case EMPTY -> "an empty file";
            case XML -> "XML with the root element \"" + Legible.of(head.root(), 40) + "\"";
            case JSON -> head.root().equals("object") ? objectWith(head) : "JSON, " + withArticle(head.root());
            case JSON_LINES -> "a sequence of JSON values, the first " + withArticle(head.root());
            case TEXT -> "plain text";
            case BINARY -> "not text";
        };
    }

    private static boolean isDegenerate(Head head) {
        if (head.syntax() == Head.Syntax.EMPTY) return true;
        return head.syntax() == Head.Syntax.JSON
                && (head.root().equals("null") || head.root().equals("empty array"));
    }

    private static String likenessOfNothing(Head head) {
        if (head.syntax() == Head.Syntax.EMPTY) return "an empty file";
        return head.root().equals("null") ? "nothing but \"null\"" : "an empty list";
    }

    private static String objectWith(Head head) {
        List<String> keys = new TreeSet<>(head.names())
                .stream()
                        .filter(name -> !name.contains(".") && !name.contains("["))
                        .limit(KEYS_SHOWN)
                        .toList();
        if (keys.isEmpty()) return head.names().isEmpty() ? "an empty JSON object" : "a JSON object";
        return "a JSON object with the keys " + Legible.of(String.join(", ", keys), 200);
    }

    private static String withArticle(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) < 0 ? "a " + noun : "an " + noun;
    }
}
