package countersign.site.view;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.terms.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows diagnostics. One that stands in a checklist that could be read has its place on that checklist's page. */
final class Remarks {
    private final Edition edition;
    private final Map<Diagnostic, String> ids = new TreeMap<>();

    Remarks(Edition edition) {
        this.edition = edition;
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (Diagnostic each : edition.report().diagnostics()) {
            if (!edition.names().hasChecklist(each.at().path())) continue;
            String line = "_" + each.at().line();
            int use = uses.merge(each.at().path() + line, 1, Integer::sum);
            ids.put(each, use == 1 ? line : line + "-" + use);
        }
    }

    /** All of them, the gravest first. */
    List<RemarkView> all() {
        return edition.report().diagnostics().stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .map(this::of)
                .toList();
    }

    /** What was said of the checklist at {@code path}, by line: all but what the document shows in its own place already. */
    List<Diagnostic> on(String path) {
        List<Diagnostic> found = new ArrayList<>();
        for (Diagnostic each : edition.report().diagnostics())
            if (each.at().path().equals(path) && each.code() != Code.FIELD_UNFILLED) found.add(each);
        return found;
    }

    RemarkView of(Diagnostic diagnostic) {
        String kind = Terms.word(diagnostic.severity());
        String id = ids.getOrDefault(diagnostic, "");
        String page =
                id.isEmpty() ? "" : edition.names().checklist(diagnostic.at().path()) + "#" + id;
        return new RemarkView(
                id,
                kind,
                edition.wording().ui("severity." + kind),
                diagnostic.code().number(),
                edition.place(diagnostic.at()),
                page,
                diagnostic.message(),
                diagnostic.excerpt().strip(),
                diagnostic.help(),
                isLine(diagnostic.code()));
    }

    private static boolean isLine(Code code) {
        return code == Code.NEAR_MISS || code == Code.ODD_BOX || code == Code.SWALLOWED_BOX;
    }
}
