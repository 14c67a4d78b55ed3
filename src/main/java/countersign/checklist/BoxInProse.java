package countersign.checklist;

import java.util.Optional;

/** A box inside a sentence, or behind marks that should stand behind it. */
final class BoxInProse implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        String gap = suspect.gap();
        boolean marked = !suspect.bullet().isEmpty() && Folded.words(gap).isEmpty();
        String help = marked
                ? suspect.bullet() + " " + suspect.mendedBox() + " " + gap.stripLeading()
                        + suspect.rest().stripLeading()
                : "begin a list item with it, or write it as code: `" + suspect.box() + "`";
        return Finding.miss("it does not begin a list item", help);
    }
}
