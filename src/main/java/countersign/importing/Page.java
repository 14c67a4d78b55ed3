package countersign.importing;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostics;
import countersign.source.InputFile;
import countersign.source.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * An exported page within the limits that it is read in: bytes, elements, and how deep they are nested. The encoding is what the byte-order
 * mark or the page itself says, else UTF-8.
 */
final class Page {
    static final int MAX_BYTES = 4 << 20;
    static final int MAX_NODES = 100_000;
    static final int MAX_DEPTH = 100;
    private static final String CDATA = "<![CDATA[";
    private static final String HELP = "export the page alone, or split it";

    private Page() {}

    static Optional<Document> read(InputFile file, Diagnostics diagnostics) throws IOException {
        byte[] bytes;
        try (InputStream stream = file.open()) {
            bytes = stream.readNBytes(MAX_BYTES + 1);
        }
        String excess =
                bytes.length > MAX_BYTES ? "the page has more than the " + MAX_BYTES + " bytes read at most" : "";
        if (!excess.isEmpty()) return refused(file, excess, diagnostics);
        Document page = parse(bytes);
        Size size = new Size();
        page.traverse(size);
        return size.excess().isEmpty() ? Optional.of(page) : refused(file, size.excess(), diagnostics);
    }

    private static Document parse(byte[] bytes) throws IOException {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH * 2);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!latin.contains(CDATA)) return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
        return parser.parseInput(unwrapped(new String(bytes, StandardCharsets.UTF_8)), "");
    }

    /** What Confluence stores in CDATA sections, which HTML does not know, as text; it stores UTF-8. */
    private static String unwrapped(String page) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (int open = page.indexOf(CDATA); open >= 0; open = page.indexOf(CDATA, from)) {
            int close = page.indexOf("]]>", open);
            int end = close < 0 ? page.length() : close;
            html.append(page, from, open).append(Entities.escape(page.substring(open + CDATA.length(), end)));
            from = close < 0 ? end : close + 3;
        }
        return html.append(page, from, page.length()).toString();
    }

    private static Optional<Document> refused(InputFile file, String excess, Diagnostics diagnostics) {
        diagnostics.report(Code.OVER_LIMIT, Location.startOf(file.path()), excess, HELP);
        return Optional.empty();
    }

    /** Counts what there is. */
    private static final class Size implements NodeVisitor {
        private int nodes;
        private int deepest;

        @Override
        public void head(Node node, int depth) {
            nodes++;
            if (node instanceof Element) deepest = Math.max(deepest, depth);
        }

        String excess() {
            if (nodes > MAX_NODES) return "the page has more than the " + MAX_NODES + " parts that are read at most";
            return deepest > MAX_DEPTH
                    ? "elements are nested deeper than the " + MAX_DEPTH + " levels that are read at most"
                    : "";
        }
    }
}
