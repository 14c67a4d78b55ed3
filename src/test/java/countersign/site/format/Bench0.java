package countersign.site.format;

import countersign.site.*;
import java.nio.file.*;
import java.util.*;

public final class Bench0 {
    public static void main(String[] args) throws Exception {
        Map<String, String> docs = new TreeMap<>();
        for (String dir : new String[] {"../shared/documents", "checklists"})
            try (var s = Files.list(Path.of(dir))) {
                for (Path p : s.filter(p -> p.toString().endsWith(".md")).toList())
                    docs.put("checklists/" + p.getFileName(), Files.readString(p));
            }
        Site site = new Site();
        HtmlSite.render(
                Readings.of(docs, "Lumbung 2.4"),
                new SiteOptions("https://git.example/lumbung/blob/main/", args[0], List.of("readiness.json")),
                site);
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        for (var e : site.files().entrySet()) Files.write(out.resolve(e.getKey()), e.getValue());
        Files.writeString(out.resolve("readiness.json"), "{}");
    }
}
