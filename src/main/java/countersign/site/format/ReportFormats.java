package countersign.site.format;

import java.util.List;
import java.util.Optional;

/** Every format that a report can be asked for in. */
public final class ReportFormats {
    public static final List<ReportFormat> ALL =
            List.of(new TextReport(), new JsonReport(), new MarkdownReport(), new GithubReport());

    private ReportFormats() {}

    public static Optional<ReportFormat> named(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return ALL.stream().map(ReportFormat::id).toList();
    }
}
