package countersign.site.document;

import countersign.checklist.Block;
import countersign.checklist.Checklist;
import countersign.checklist.Inline;
import countersign.site.SafeHtml;
import countersign.site.Sanitiser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns a checklist's blocks into pieces, in its author's order and words, with the margin's remarks at their places. */
public final class DocumentWriter implements Block.Cases<Piece> {
    private static final Piece RULE = new Piece.Rule();

    private final Anchors anchors;
    private final Margin margin;
    private final Links links;
    private final HeadingLevels levels = new HeadingLevels();
    private final TableWriter tables;
    private int nextRemark;
    private int end = Integer.MAX_VALUE;

    private DocumentWriter(Checklist checklist, Atlas atlas, Margin margin) {
        this.anchors = Anchors.of(checklist);
        this.margin = margin;
        this.links = new Links(checklist.path(), atlas);
        this.tables = new TableWriter(checklist, this::prose, margin);
    }

    /** The pieces of {@code checklist}; its title is left out where it is the first heading, because every page shows it anyway. */
    public static List<Piece> write(Checklist checklist, Atlas atlas, Margin margin) {
        List<Block> body = checklist.body();
        boolean titled = !body.isEmpty() && isTitle(body.get(0), checklist.title());
        return new DocumentWriter(checklist, atlas, margin).all(titled ? body.subList(1, body.size()) : body);
    }

    private static boolean isTitle(Block block, String title) {
        return block instanceof Block.Heading heading
                && PlainText.of(heading.content()).equals(title.strip());
    }

    private List<Piece> all(List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        int outerEnd = end;
        for (int i = 0; i < blocks.size(); i++) {
            end = i + 1 < blocks.size() ? Math.min(outerEnd, blocks.get(i + 1).line()) : outerEnd;
            Piece piece = blocks.get(i).match(this);
            if (!isNothing(piece)) pieces.add(piece);
            remarksBefore(end, pieces);
        }
        end = outerEnd;
        return pieces;
    }

    private static boolean isNothing(Piece piece) {
        return piece instanceof Piece.Raw raw && raw.html().isEmpty();
    }

    private void remarksBefore(int line, List<Piece> pieces) {
        List<Integer> remarks = margin.remarks();
        while (nextRemark < remarks.size() && remarks.get(nextRemark) < line)
            pieces.add(new Piece.Remark(nextRemark++));
    }

    private SafeHtml prose(List<Inline> content, int line) {
        return ProseWriter.write(content, line, links, margin);
    }

    @Override
    public Piece heading(Block.Heading heading) {
        int level = levels.next(heading.level());
        String text = PlainText.of(heading.content());
        return new Piece.Heading(level, anchors.of(heading), text, prose(heading.content(), heading.line()));
    }

    @Override
    public Piece paragraph(Block.Paragraph paragraph) {
        return new Piece.Prose(prose(paragraph.content(), paragraph.line()));
    }

    @Override
    public Piece code(Block.Code code) {
        return new Piece.Code(code.info(), code.text());
    }

    @Override
    public Piece quote(Block.Quote quote) {
        return new Piece.Quote(all(quote.content()));
    }

    @Override
    public Piece listing(Block.Listing listing) {
        List<Piece.Entry> entries = new ArrayList<>();
        int outerEnd = end;
        for (int i = 0; i < listing.entries().size(); i++) {
            boolean last = i + 1 == listing.entries().size();
            end = last
                    ? outerEnd
                    : Math.min(outerEnd, listing.entries().get(i + 1).line());
            entries.add(entry(listing, i));
        }
        end = outerEnd;
        boolean items = entries.stream().anyMatch(entry -> entry.item().isPresent());
        return new Piece.Listing(listing.ordered(), listing.start(), items, entries);
    }

    private Piece.Entry entry(Block.Listing listing, int index) {
        Block.Entry entry = listing.entries().get(index);
        List<Block> content = entry.content();
        SafeHtml lead = SafeHtml.EMPTY;
        if (!content.isEmpty() && content.get(0) instanceof Block.Paragraph first) {
            lead = prose(first.content(), first.line());
            content = content.subList(1, content.size());
        }
        int split = 0;
        while (split < content.size() && !Walk.holdsItems(content.get(split))) split++;
        String ordinal = listing.ordered() ? listing.start() + index + "." : "";
        List<Piece> body = before(split, content);
        List<Piece> below = all(content.subList(split, content.size()));
        return new Piece.Entry(optional(entry.item()), ordinal, lead, body, withRemarks(below));
    }

    private List<Piece> before(int split, List<Block> content) {
        int outerEnd = end;
        if (split < content.size()) end = Math.min(end, content.get(split).line());
        List<Piece> pieces = all(content.subList(0, split));
        end = outerEnd;
        return pieces;
    }

    private List<Piece> withRemarks(List<Piece> pieces) {
        List<Piece> more = new ArrayList<>(pieces);
        remarksBefore(end, more);
        return more;
    }

    @Override
    public Piece table(Block.Table table) {
        return tables.write(table);
    }

    @Override
    public Piece html(Block.Html html) {
        return new Piece.Raw(Sanitiser.clean(html.raw()));
    }

    @Override
    public Piece rule(Block.Rule rule) {
        return RULE;
    }

    static Optional<Integer> optional(OptionalInt item) {
        return item.isPresent() ? Optional.of(item.getAsInt()) : Optional.empty();
    }
}
