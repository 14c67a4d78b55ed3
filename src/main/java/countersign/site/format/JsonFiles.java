package countersign.site.format;

import countersign.diagnostic.Ink;
import countersign.site.Site;
import countersign.site.view.Wording;
import countersign.verdict.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What programs read beside the pages: the report, and the schemas of all that Countersign writes and reads. */
public final class JsonFiles {
    /** The report as JSON. */
    public static final String REPORT = "readiness.json";

    private static final List<String> SCHEMAS =
            List.of("readiness.schema.json", "inspect.schema.json", "config.schema.json");

    private JsonFiles() {}

    /** Adds {@code readiness.json} and the folder {@code schemas}. */
    public static void render(Report report, Site site) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonReport().write(report, new Medium(Wording.of("en"), Ink.PLAIN), json);
        site.put(REPORT, json.toByteArray());
        for (String schema : SCHEMAS) site.put("schemas/" + schema, bundled(schema));
    }

    private static byte[] bundled(String schema) {
        try (InputStream in = JsonFiles.class.getResourceAsStream("/countersign/schemas/" + schema)) {
            if (in == null) throw new IllegalStateException("missing " + schema);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
