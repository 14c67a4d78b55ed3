package countersign.importing;

import countersign.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * The boxes of a page: an element of our own stands for each while the page is put in order, then characters that no converter touches
 * while it is written as Markdown, and brackets in the end.
 */
final class Marks {
    /** The element's name; no page has it. */
    static final String TAG = "countersign-box";

    /** Stands for a backslash. */
    static final char ESCAPE = '\uE002';

    private static final String NUMBER = "number";
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final char ZERO = '\uE010';
    private static final Pattern OURS = Pattern.compile("[\uE000-\uE002\uE010-\uE019]");
    private static final Pattern MARK = Pattern.compile("\uE000([\uE010-\uE019]{1,9})\uE001 ?");

    private final String path;
    private final List<Seen> seen = new ArrayList<>();

    Marks(String path) {
        this.path = path;
    }

    private record Seen(Location at, boolean ticked) {}

    /** An element to stand for the box that {@code origin} is or has. */
    Element add(Node origin, boolean ticked) {
        Range.Position start = origin.sourceRange().start();
        seen.add(new Seen(
                new Location(path, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber())), ticked));
        return new Element(TAG).attr(NUMBER, String.valueOf(seen.size() - 1));
    }

    /** The page with characters for boxes; what looks like these characters before is taken out. */
    Document asText(Document page) {
        page.nodeStream(TextNode.class).toList().forEach(Marks::clean);
        for (Element box : page.select(TAG)) {
            if (box.nextSibling() instanceof TextNode text)
                text.text(text.getWholeText().stripLeading());
            box.replaceWith(new TextNode(OPEN + digits(box.attr(NUMBER)) + CLOSE + " "));
        }
        return page;
    }

    private static void clean(TextNode text) {
        String whole = text.getWholeText();
        if (OURS.matcher(whole.replace(ESCAPE, ' ')).find())
            text.text(OURS.matcher(whole).replaceAll(""));
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        for (char c : number.toCharArray()) digits.append((char) (c - '0' + ZERO));
        return digits.toString();
    }

    /** The Markdown with brackets, and where they are. */
    Imported putBack(String written) {
        int[] offsets = new int[seen.size()];
        Arrays.fill(offsets, -1);
        StringBuilder markdown = new StringBuilder();
        Matcher mark = MARK.matcher(written);
        int from = 0;
        for (; mark.find(); from = mark.end()) {
            int number = number(mark.group(1));
            markdown.append(written, from, mark.start());
            offsets[number] = markdown.length();
            markdown.append(seen.get(number).ticked() ? "[x] " : "[ ] ");
        }
        markdown.append(written, from, written.length());
        return new Imported(markdown.toString().replace(ESCAPE, '\\'), boxes(offsets));
    }

    private static int number(String digits) {
        int number = 0;
        for (char c : digits.toCharArray()) number = number * 10 + c - ZERO;
        return number;
    }

    private List<Imported.Box> boxes(int[] offsets) {
        List<Imported.Box> boxes = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++)
            boxes.add(new Imported.Box(seen.get(i).at(), seen.get(i).ticked(), offsets[i]));
        return boxes;
    }
}
