package countersign.site.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces that the PDF embeds. They hold no glyph-substitution tables: with those, setting a table of 500 rows takes 15 times as
 * long. A character that none of them has would vanish from the page without a word, so {@link #has} is asked for each first.
 */
final class Fonts {
    private static final String FOLDER = "/countersign/templates/fonts/";
    private static final List<Face> FACES = List.of(
            new Face("NotoSans-Regular.ttf", "Noto Sans", 400, FontStyle.NORMAL),
            new Face("NotoSans-Bold.ttf", "Noto Sans", 700, FontStyle.NORMAL),
            new Face("NotoSans-Italic.ttf", "Noto Sans", 400, FontStyle.ITALIC),
            new Face("DejaVuSansMono.ttf", "DejaVu Sans Mono", 400, FontStyle.NORMAL),
            new Face("DejaVuSans-Symbols.ttf", "DejaVu Sans", 400, FontStyle.NORMAL),
            new Face("NotoEmoji.ttf", "Noto Emoji", 400, FontStyle.NORMAL));

    private final List<byte[]> files = new ArrayList<>();
    private final List<CmapLookup> glyphs = new ArrayList<>();

    Fonts() {
        try {
            for (Face face : FACES) {
                byte[] bytes = read(face.file());
                files.add(bytes);
                try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes))) {
                    glyphs.add(font.getUnicodeCmapLookup());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether some face has a glyph for the character. */
    boolean has(int character) {
        return glyphs.stream().anyMatch(face -> face.getGlyphId(character) != 0);
    }

    void register(PdfRendererBuilder builder) {
        for (int i = 0; i < FACES.size(); i++) {
            Face face = FACES.get(i);
            byte[] bytes = files.get(i);
            builder.useFont(() -> new ByteArrayInputStream(bytes), face.family(), face.weight(), face.style(), true);
        }
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) throw new IOException("not in the program: " + file);
            return in.readAllBytes();
        }
    }

    private record Face(String file, String family, int weight, FontStyle style) {}
}
