package countersign.evidence.format;

import static countersign.evidence.CleanForm.Shape.EMPTY;
import static countersign.evidence.CleanForm.Shape.EMPTY_LIST;
import static countersign.evidence.CleanForm.Shape.NULL;

import countersign.evidence.CleanForm;
import java.util.Map;

/**
 * The tools that write a file which names nothing where they find nothing, by the id of their format. ESLint is none of them: it lists every file
 * that it looked at, so that its empty list is of a run that looked at none.
 */
final class CleanForms {
    static final Map<String, CleanForm> BY_FORMAT = Map.of(
            "gitleaks-json", CleanForm.of("gitleaks", NULL, EMPTY_LIST),
            "hadolint-json", CleanForm.of("hadolint", EMPTY_LIST),
            "osv-scanner", CleanForm.of("osv-scanner", EMPTY),
            "trufflehog-json", CleanForm.of("trufflehog", EMPTY),
            "yarn-audit", CleanForm.of("yarn audit", EMPTY));

    private CleanForms() {}
}
