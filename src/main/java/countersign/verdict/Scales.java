package countersign.verdict;

import countersign.checklist.Item;
import countersign.evidence.Fact;
import countersign.source.Location;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Weighed.Remark;
import java.util.List;

/**
 * What one requirement is weighed with.
 *
 * @param at where the requirement is written down
 * @param attestations those that name the item
 */
record Scales(
        Records records,
        Freshness freshness,
        Item item,
        List<Records.Found<Fact.Attestation>> attestations,
        Location at) {
    Scales {
        attestations = List.copyOf(attestations);
    }

    /** The answer where no file matches. */
    Weighed noFile(Phrase expected, String files) {
        CodeText pattern = new CodeText(files);
        Phrase next = Phrase.of(Say.WRITE_OR_CORRECT, pattern, place());
        return new Weighed(Support.ABSENT, expected, new Remark(Phrase.of(Say.NO_FILE, pattern), next), List.of());
    }

    /** The place of the requirement, to be shown. */
    CodeText place() {
        return new CodeText(at.path() + ":" + at.line());
    }
}
