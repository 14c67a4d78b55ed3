package countersign.verdict;

import countersign.binding.Waiver;
import java.util.Optional;

/**
 * What is to be thought of an item, before its own waiver.
 *
 * @param waiver that of the nested item which the verdict comes from
 */
record Opinion(Verdict verdict, Verdict underneath, Phrase reason, Optional<Phrase> next, Optional<Waiver> waiver) {
    static Opinion of(Verdict verdict, Phrase reason, Optional<Phrase> next) {
        return new Opinion(verdict, verdict, reason, next, Optional.empty());
    }
}
