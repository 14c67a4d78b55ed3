package countersign.site.view;

import countersign.terms.Claim;
import countersign.terms.Decision;
import countersign.verdict.SlotState;
import countersign.verdict.Verdict;
import java.util.Locale;
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
        return mark("decision.", decision.map(Marks::kind).orElse("none"));
    }

    Mark of(Claim claim) {
        return mark("claim.", kind(claim));
    }

    Mark of(SlotState state) {
        return mark("slot.", kind(state));
    }

    private Mark mark(String vocabulary, String kind) {
        return new Mark(kind, wording.ui(vocabulary + kind));
    }

    /** The constant's name in lower case with hyphens. */
    static String kind(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
