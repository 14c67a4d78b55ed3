package countersign.site.view;

import countersign.checklist.Checklist;
import countersign.checklist.StatedDecision;
import countersign.terms.Claim;
import countersign.terms.Decision;
import countersign.terms.Terms;
import countersign.verdict.SlotState;
import countersign.verdict.Verdict;
import java.util.Optional;

/** The marks of the closed vocabularies, in the words of a language. */
final class Marks {
    private final Wording wording;

    Marks(Wording wording) {
        this.wording = wording;
    }

    Mark of(Verdict verdict) {
        return mark("verdict.", verdict.word());
    }

    /** Also for a report in which nothing was decided. */
    Mark of(Optional<Decision> decision) {
        return mark("decision.", decision.map(Terms::word).orElse("none"));
    }

    Mark of(Claim claim) {
        return mark("claim.", Terms.word(claim));
    }

    Mark of(SlotState state) {
        return mark("slot.", Terms.word(state));
    }

    /** What the document itself says was decided, in words, or empty. */
    String stated(Checklist checklist) {
        return checklist
                .statedDecision()
                .map(StatedDecision::value)
                .map(value -> wording.ui("checklist.stated." + Terms.word(value)))
                .orElse("");
    }

    private Mark mark(String vocabulary, String kind) {
        return new Mark(kind, wording.ui(vocabulary + kind));
    }
}
