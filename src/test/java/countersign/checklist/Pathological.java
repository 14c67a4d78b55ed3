package countersign.checklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Inputs that made parsers of Markdown slow or overflow the stack: each on one line as long as a line may be, and over many. Files are a quarter of what a
 * file may be, so that what is merely long does not take long; {@code -Dpathological=1000000} makes them whole.
 */
final class Pathological {
    private static final int LINE = 19_000;

    private static final int FILE = Integer.getInteger("pathological", 250_000);

    private final Map<String, String> inputs = new LinkedHashMap<>();

    private Pathological() {}

    /** The inputs by what they consist of. */
    static Map<String, String> inputs() {
        Pathological all = new Pathological();
        all.inlines();
        all.blocks();
        all.tables();
        all.ours();
        return all.inputs;
    }

    private void inlines() {
        around("nested emphasis", "*a **a ", "b", " a** a*");
        around("nested brackets", "[", "a", "]");
        around("nested links", "[a](", "b", ")");
        around("nested images", "![", "a", "](b)");
        around("nested strikes", "~a ~~a ", "b", " a~~ a~");
        each("emphasis that closes", "a_ ");
        each("emphasis that opens", "_a ");
        each("emphasis that does not match", "*a_ ");
        each("emphasis of three", "a**b***c* ");
        each("strikes", "~~a~ ");
        each("links that close", "a]");
        each("links that open", "[a");
        each("links that open and emphasis that closes", "[ a_");
        each("links in images", "![[]()");
        each("links and parentheses", "[ (](");
        each("links without an end", "[a](b");
        each("links without an end in angles", "[a](<b");
        each("links without the end of a title", "[a](b \"");
        each("links with escapes", "[a\\](");
        each("tags without an end", "<a ");
        each("tags without the end of a value", "<a b='");
        each("comments without an end", "<!-- ");
        each("declarations without an end", "<!A ");
        each("instructions without an end", "<?a ");
        each("sections without an end", "<![CDATA[ ");
        each("addresses without an end", "<http:");
        each("addresses", "http://a.b/c_(d ");
        each("addresses of mail", "a@b.");
        each("entities without an end", "&#1");
        each("entities", "&nbsp;&#91;");
        each("escapes", "\\\\\\[");
        put(
                "backticks",
                IntStream.range(1, 1_300).mapToObj(i -> "e" + "`".repeat(i)).collect(Collectors.joining("\n")));
        each("backticks of two lengths", "`a``b```");
    }

    private void blocks() {
        each("quotes", "> ");
        each("quotes without blanks", ">");
        each("lists in one line", "- ");
        each("ordered lists in one line", "1. ");
        each("lists and quotes in one line", "> - ");
        put("deep lists", deep("* a"));
        put("deep tasks", deep("- [ ] a"));
        put("empty lines below deep lists", "- ".repeat(5_000) + "x" + "\n".repeat(100_000));
        put("empty lines below deep lists in a quote", "> " + "- ".repeat(5_000) + "x\n" + ">\n".repeat(100_000));
        put("lazy lines below quotes", "> ".repeat(5_000) + "a\n" + "a\n".repeat(100_000));
        put("emphasis in deep quotes", ">".repeat(9_000) + "a*".repeat(5_000));
        put("definitions", numbered("[a", "]: u\n", 70_000));
        put("definitions and uses", numbered("[a", "]: u\n", 35_000) + "\n" + numbered("[a", "]\n", 35_000));
        put("one definition many times", "[a]: u\n".repeat(140_000));
        put("definitions without an address", "[a]:\n".repeat(200_000));
        put("definitions with long names", ("[" + "a".repeat(990) + "\n").repeat(1_000) + "]: u");
        put("definitions in brackets", "[a\n".repeat(300_000));
        put("names that hash alike", collisions());
        put("headings under their text", "a\n=\n".repeat(200_000));
        put("rules of stars", "* * * a\n".repeat(100_000));
        put("fences", "```\n~~~\n".repeat(100_000));
        put("fences in lists", "- ```\n".repeat(150_000));
        put("tags of blocks", "<div>\n\n".repeat(100_000));
        put("one paragraph", "a\n".repeat(500_000));
        put("tabs", "\t- a\n\t\t- b\n".repeat(90_000));
        put("carriage returns", "- [ ] a\r".repeat(120_000));
        put("nothing", "\n".repeat(FILE));
        put("NUL", "- [ ] a\u0000b\n");
    }

    private void tables() {
        put("a table of many columns", "|a".repeat(9_000) + "\n" + "|-".repeat(9_000) + "\n" + "|b\n".repeat(10_000));
        put("a table of many cells", "|a|b\n|-|-\n" + "|[ ]|x\n".repeat(100_000));
        put("a table of many rows without cells", "|a|b|c|d|e|f|g|h\n" + "|-".repeat(8) + "\n" + "|\n".repeat(300_000));
        put("tables that are none", "|a\n|-|-\n".repeat(100_000));
        put("rows of dashes", "-|-\n".repeat(200_000));
        put("pipes behind backslashes", "|a|b\n|-|-\n" + ("\\|".repeat(9_000) + "\n").repeat(50));
        put("lists in tables", "|a|b\n|-|-\n" + "- |\n> |\n1. |\n".repeat(60_000));
        put("tables one below the other", "a|b\n-|-\n\n".repeat(90_000));
    }

    private void ours() {
        each("open boxes", "[ ");
        each("boxes", "[ ] ");
        each("boxes glued", "[x][ ]");
        each("boxes of other brackets", "\uFF3B ");
        each("ballots", "\u2610 ");
        each("ballots of entities", "&#x2610;");
        each("checkboxes of HTML", "<input type=");
        each("code in tags", "<code>");
        each("shortcodes", ":white_check_mark");
        each("round brackets", "( ");
        each("comments of ours", "<!-- countersign: id=");
        each("labels", "**Label**: ____ ");
        each("conditions", "(if ");
        each("mentions", "@a ");
        each("choices", "\u2610 Yes \u2610 No ");
        put("items with one text", "- [ ] a\n".repeat(125_000));
        put("items with comments", "- [ ] a <!-- countersign: id=a -->\n".repeat(28_000));
        put("items with fields", "- [ ] a\n  - Owner: b\n".repeat(45_000));
        put("headings and items", "# a\n- [ ] a\n".repeat(80_000));
        put("headings of one text", "## a\n".repeat(190_000));
        put("front matter without an end", "---\n" + "a: b\n".repeat(190_000));
        put("front matter", "---\n" + "a: b\n".repeat(190_000) + "---\n- [ ] a\n");
        put("near misses", "- []a\n".repeat(160_000));
        put("fences that hold fences", "```\n" + "```x\n- [ ] a\n".repeat(70_000) + "```\n");
    }

    private void put(String name, String text) {
        inputs.put(name, text.length() > FILE ? text.substring(0, FILE) : text);
    }

    /** The piece over and over, on one line and as a paragraph as long as a file. */
    private void each(String name, String piece) {
        String line = piece.repeat(LINE / piece.length());
        put(name, "- [ ] " + line);
        put(name + ", in many long lines", "- [ ] a\n" + ("  " + line + "\n").repeat(FILE / LINE));
        put(name + ", each on a line", "- [ ] a\n" + ("  " + piece + "\n").repeat(FILE / (piece.length() + 3)));
    }

    private void around(String name, String open, String middle, String close) {
        int times = LINE / (open.length() + close.length());
        put(name, "- [ ] " + open.repeat(times) + middle + close.repeat(times));
        int more = FILE / 2 / (open.length() + close.length() + 1);
        put(name + ", each on a line", (open + "\n").repeat(more) + middle + (close + "\n").repeat(more));
        each(name + ", opened only", open);
        each(name + ", closed only", close);
    }

    private static String deep(String entry) {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> "  ".repeat(i) + entry + "\n")
                .collect(Collectors.joining());
    }

    private static String numbered(String before, String behind, int count) {
        return IntStream.range(0, count).mapToObj(i -> before + i + behind).collect(Collectors.joining());
    }

    /** Names of sixteen letters that all have the same hash code. */
    private static String collisions() {
        return IntStream.range(0, 1 << 15)
                .mapToObj(i -> IntStream.range(0, 15)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "[", "]: u\n")))
                .limit(28_000)
                .collect(Collectors.joining());
    }
}
