package countersign.verdict;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.source.Glob;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Weighed.Remark;
import java.util.List;

/** A linked file: what it says as a whole, where it says anything. */
final class LinkedWeighing {
    private LinkedWeighing() {}

    static Weighed weigh(Requirement.Linked asked, Scales scales) {
        Phrase expected = Phrase.of(Say.FILE_LINKED, new CodeText(asked.file()));
        List<Evidence> files = scales.records().matching(Glob.exactly(asked.file()));
        if (files.isEmpty()) return scales.noFile(expected, asked.file());
        return Obstacle.among(files)
                .map(found -> found.weighed(expected, files))
                .orElseGet(() -> judged(expected, files.get(0)));
    }

    private static Weighed judged(Phrase expected, Evidence file) {
        return switch (file.outcome()) {
            case FAIL -> weighed(Support.REFUTED, expected, file, remark(Say.LINKED_FAILS, Say.MEND_WHAT_FAILS, file));
            case PASS, FLAKY ->
                weighed(Support.CONFIRMED, expected, file, remark(Say.LINKED_PASSES, Say.RECORD_AGAIN, file));
            case NONE, INCOMPLETE, NO_EVIDENCE ->
                weighed(Support.ABSENT, expected, file, remark(Say.LINKED_SILENT, Say.ASK_MORE_OF, file));
        };
    }

    private static Weighed weighed(Support support, Phrase expected, Evidence file, Remark remark) {
        return new Weighed(support, expected, remark, List.of(Witness.of(file)));
    }

    private static Remark remark(Say observed, Say next, Evidence file) {
        CodeText name = new CodeText(file.file());
        return new Remark(Phrase.of(observed, name), Phrase.of(next, name));
    }
}
