package countersign.site.view;

import countersign.site.SafeHtml;
import countersign.site.document.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Turns the pieces of a document into parts for paper: lists of items become tables, with what is nested in them row by row. */
final class Parts {
    private static final int ROOM_BESIDE_VERDICT = 83;
    private static final int ALL_ROOM = 100;
    /** About half a page. */
    private static final int TALLEST_KEPT = 25;

    private final Source source;

    Parts(Source source) {
        this.source = source;
    }

    /**
     * What the pieces of a document refer to.
     *
     * @param remarks what was complained of; pieces name them by their index
     * @param phases by the id of a heading, whether what stands under it is decided on
     * @param headingId on paper, from the id of a heading
     * @param itemId on paper, from the index of an item
     */
    record Source(
            List<Judged> items,
            List<RemarkView> remarks,
            Map<String, String> phases,
            UnaryOperator<String> headingId,
            IntFunction<String> itemId) {}

    List<Part> of(List<Piece> pieces) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) if (!isIdleRule(pieces, i)) parts.add(of(pieces.get(i)));
        return parts;
    }

    /** A rule before a heading, or at the end, says nothing more. */
    private static boolean isIdleRule(List<Piece> pieces, int at) {
        if (!(pieces.get(at) instanceof Piece.Rule)) return false;
        return at + 1 == pieces.size() || pieces.get(at + 1) instanceof Piece.Heading;
    }

    private Part of(Piece piece) {
        if (piece instanceof Piece.Heading heading) return title(heading);
        if (piece instanceof Piece.Prose prose) return new Part.Prose(prose.html());
        if (piece instanceof Piece.Raw raw) return new Part.Raw(raw.html());
        if (piece instanceof Piece.Code code) return code(code);
        if (piece instanceof Piece.Quote quote) return new Part.Quote(of(quote.content()));
        if (piece instanceof Piece.Listing list) return holdsItems(list) ? items(list) : listing(list);
        if (piece instanceof Piece.Table table) return table(table);
        if (piece instanceof Piece.Remark remark)
            return new Part.Remark(source.remarks().get(remark.number()));
        return new Part.Rule();
    }

    private Part title(Piece.Heading heading) {
        String note = source.phases().getOrDefault(heading.id(), "");
        return new Part.Title(heading.level(), source.headingId().apply(heading.id()), heading.html(), note);
    }

    private static Part code(Piece.Code code) {
        String text = code.text().replace("\t", "    ");
        while (text.endsWith("\n")) text = text.substring(0, text.length() - 1);
        List<String> lines = List.of(text.split("\n", -1));
        return new Part.Code(lines.size() <= TALLEST_KEPT, lines);
    }

    private static boolean holdsItems(Piece.Listing list) {
        return list.items()
                || list.entries().stream()
                        .flatMap(entry -> entry.below().stream())
                        .anyMatch(piece -> piece instanceof Piece.Listing inner && holdsItems(inner));
    }

    private Part listing(Piece.Listing list) {
        List<Part.Entry> entries = new ArrayList<>();
        for (Piece.Entry entry : list.entries()) {
            List<Piece> body = new ArrayList<>(entry.body());
            body.addAll(entry.below());
            entries.add(new Part.Entry(entry.lead(), of(body)));
        }
        return new Part.Listing(list.ordered(), list.start(), entries);
    }

    private Part items(Piece.Listing list) {
        List<Part.Row> rows = new ArrayList<>();
        rows(list, 0, rows);
        boolean owners = rows.stream()
                .flatMap(row -> row.item().stream())
                .anyMatch(item -> !item.duty().owner().isEmpty());
        return new Part.Items(owners, groups(rows));
    }

    /** What follows an item's first paragraph stays with it, unless a page might not hold both. */
    private static List<Part.Group> groups(List<Part.Row> rows) {
        List<Part.Group> groups = new ArrayList<>();
        List<Part.Row> loose = new ArrayList<>();
        for (Part.Row row : rows) {
            boolean keep = !row.body().isEmpty() && height(row.body()) <= TALLEST_KEPT;
            if (keep && !loose.isEmpty()) {
                groups.add(new Part.Group(false, loose));
                loose.clear();
            }
            if (keep) groups.add(new Part.Group(true, List.of(row)));
            else loose.add(row);
        }
        if (!loose.isEmpty()) groups.add(new Part.Group(false, loose));
        return groups;
    }

    /** In lines, about. */
    private static int height(List<Part> parts) {
        int height = 0;
        for (Part part : parts) {
            if (part instanceof Part.Code code) height += code.lines().size() + 1;
            else if (part instanceof Part.Quote quote) height += height(quote.content());
            else if (part instanceof Part.Listing list)
                for (Part.Entry entry : list.entries()) height += 1 + height(entry.body());
            else if (part instanceof Part.Table table)
                height += 2 * table.lines().size();
            else height += 2;
        }
        return height;
    }

    private void rows(Piece.Listing list, int depth, List<Part.Row> rows) {
        for (Piece.Entry entry : list.entries()) {
            rows.add(new Part.Row(
                    depth, id(entry.item()), judged(entry.item()), entry.ordinal(), entry.lead(), of(entry.body())));
            for (Piece below : entry.below()) {
                if (below instanceof Piece.Listing inner && holdsItems(inner)) rows(inner, depth + 1, rows);
                else rows.add(new Part.Row(depth + 1, "", Optional.empty(), "", SafeHtml.EMPTY, List.of(of(below))));
            }
        }
    }

    private String id(Optional<Integer> item) {
        return item.map(index -> source.itemId().apply(index)).orElse("");
    }

    private Optional<Judged> judged(Optional<Integer> item) {
        return item.map(source.items()::get);
    }

    private Part table(Piece.Table table) {
        List<Integer> widths = ColumnWidths.of(table, table.items() ? ROOM_BESIDE_VERDICT : ALL_ROOM);
        List<Part.Column> columns = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++)
            columns.add(new Part.Column(table.header().get(i), widths.get(i)));
        List<Part.Line> lines = new ArrayList<>();
        for (Piece.Row row : table.rows()) {
            List<Part.Cell> cells = new ArrayList<>();
            for (Piece.Cell cell : row.cells()) cells.add(new Part.Cell(cell.role(), cell.html()));
            lines.add(new Part.Line(id(row.item()), judged(row.item()), cells, row.note()));
        }
        return new Part.Table(table.items(), columns, lines);
    }
}
