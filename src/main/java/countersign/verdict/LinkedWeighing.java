package countersign.verdict;

import countersign.binding.Requirement;
import countersign.evidence.Evidence;
import countersign.evidence.Outcome;
import countersign.source.Glob;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Weighed.Remark;
import java.util.List;

/** A linked file: what it says as a whole, where it says anything. */
final class LinkedWeighing {
    private LinkedWeighing() {}

    static Weighed weigh(Requirement.Linked asked, Scales scales) {
        Phrase expected = Phrase.of(Say.FILE_LINKED, new CodeText(asked.file()));
        Glob file = Glob.exactly(asked.file());
        List<Evidence> files = scales.records().matching(file);
        if (files.isEmpty()) return scales.noFile(expected, file);
        return Obstacle.among(files)
                .map(found -> found.weighed(expected, files))
                .orElseGet(() -> judged(expected, files.get(0)));
    }

    private static Weighed judged(Phrase expected, Evidence file) {
        CodeText name = new CodeText(file.file());
        List<Witness> witnesses = List.of(Witness.of(file));
        Outcome outcome = file.outcome();
        if (outcome == Outcome.FAIL) {
            Remark remark = new Remark(Phrase.of(Say.LINKED_FAILS, name), Phrase.of(Say.MEND_WHAT_FAILS, name));
            return new Weighed(Support.REFUTED, expected, remark, witnesses);
        }
        Phrase more = Phrase.of(Say.ASK_MORE_OF, name);
        if (outcome == Outcome.PASS || outcome == Outcome.FLAKY)
            return new Weighed(
                    Support.CONFIRMED, expected, new Remark(Phrase.of(Say.LINKED_PASSES, name), more), witnesses);
        return new Weighed(Support.ABSENT, expected, new Remark(Phrase.of(Say.LINKED_SILENT, name), more), witnesses);
    }
}
