package countersign.site.view;

import countersign.site.SafeHtml;
import countersign.site.document.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide the columns of a table are set: each as wide as its longest word asks for, and what is left by how much there is to say in each. Below what an item says, its verdict's reason needs room too.
 * Widths that are known beforehand also spare the renderer from setting each table twice.
 */
final class ColumnWidths {
    private static final int WHOLE = 100;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 16;
    private static final int LONGEST_TEXT = 120;

    private ColumnWidths() {}

    /** In percent, {@code room} in all. */
    static List<Integer> of(Piece.Table table, int room) {
        int columns = table.header().size();
        int[] words = new int[columns];
        int[] texts = new int[columns];
        for (int i = 0; i < columns; i++) measure(table.header().get(i), i, words, texts);
        for (Piece.Row row : table.rows())
            for (int i = 0; i < Math.min(columns, row.cells().size()); i++) {
                Piece.Cell cell = row.cells().get(i);
                measure(cell.html(), i, words, texts);
                if (cell.role().equals("claim")) texts[i] = Math.max(texts[i], LONGEST_TEXT);
            }
        return shares(words, texts, room);
    }

    private static void measure(SafeHtml html, int column, int[] words, int[] texts) {
        String text = html.text();
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            word = " \n/-".indexOf(text.charAt(i)) >= 0 ? 0 : word + 1;
            words[column] = Math.max(words[column], Math.min(word, LONGEST_WORD));
        }
        texts[column] = Math.max(texts[column], Math.min(text.length(), LONGEST_TEXT));
    }

    private static List<Integer> shares(int[] words, int[] texts, int room) {
        int least = 0;
        int wish = 0;
        for (int i = 0; i < words.length; i++) {
            words[i] = Math.max(words[i], SHORTEST_WORD) * 4 / 3 + 2;
            least += words[i];
            wish += Math.max(texts[i] - words[i], 1);
        }
        int given = Math.min(WHOLE, Math.max(least, 1));
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            int own = words[i] * given / least;
            int more = Math.max(texts[i] - words[i], 1) * (WHOLE - given) / wish;
            shares.add((own + more) * room / WHOLE);
        }
        return shares;
    }
}
