package countersign.verdict;

import countersign.binding.BoundBy;
import countersign.binding.BoundItem;
import countersign.binding.Need;
import countersign.binding.NotedWording;
import countersign.binding.Requirement;
import countersign.binding.Validity;
import countersign.checklist.Annotation;
import countersign.checklist.Item;
import countersign.checklist.ItemId;
import countersign.checklist.Kind;
import countersign.checklist.Mentions;
import countersign.checklist.Place;
import countersign.checklist.Traits;
import countersign.measure.MaxAge;
import countersign.source.Location;
import countersign.terms.Claim;
import countersign.terms.Level;
import countersign.terms.Phase;
import countersign.terms.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An item as a test writes it: required, due before the launch, with the id for its text. */
record Draft(String id, Claim claim, Traits traits, OptionalInt parent, List<Need> needs, List<NotedWording> wordings) {
    private static final Traits PLAIN = new Traits(
            Level.REQUIRED, Phase.BEFORE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Draft item(String id, Claim claim) {
        return new Draft(id, claim, PLAIN, OptionalInt.empty(), List.of(), List.of());
    }

    static Draft ticked(String id) {
        return item(id, Claim.DONE);
    }

    static Draft open(String id) {
        return item(id, Claim.TODO);
    }

    static Draft outOfScope(String id) {
        return item(id, Claim.NOT_APPLICABLE);
    }

    static Need need(Requirement requirement) {
        return need(requirement, "");
    }

    /** {@code maxAge} may be empty. */
    static Need need(Requirement requirement, String maxAge) {
        return new Need(
                requirement,
                BoundBy.SIDECAR,
                new Location("a.evidence.yaml", 7, 3),
                new Validity(MaxAge.parse(maxAge), Optional.empty()));
    }

    Draft needs(Requirement requirement) {
        return needs(need(requirement));
    }

    Draft needs(Need need) {
        List<Need> more = new ArrayList<>(needs);
        more.add(need);
        return new Draft(id, claim, traits, parent, more, wordings);
    }

    /** Bound when its text was {@code text}; as it is here it is {@code Text of ID}. */
    Draft boundAs(String text) {
        NotedWording noted = new NotedWording(Wording.of(text), new Location("a.evidence.yaml", 6, 14));
        return new Draft(id, claim, traits, parent, needs, List.of(noted));
    }

    Draft in(int parentIndex) {
        return new Draft(id, claim, traits, OptionalInt.of(parentIndex), needs, wordings);
    }

    Draft level(Level level) {
        return traits(
                new Traits(level, traits.phase(), traits.owner(), traits.due(), traits.condition(), traits.reason()));
    }

    Draft phase(Phase phase) {
        return traits(
                new Traits(traits.level(), phase, traits.owner(), traits.due(), traits.condition(), traits.reason()));
    }

    Draft owner(String owner) {
        return traits(new Traits(
                traits.level(), traits.phase(), Optional.of(owner), traits.due(), traits.condition(), traits.reason()));
    }

    Draft because(String reason) {
        return traits(new Traits(
                traits.level(), traits.phase(), traits.owner(), traits.due(), traits.condition(), Optional.of(reason)));
    }

    private Draft traits(Traits other) {
        return new Draft(id, claim, other, parent, needs, wordings);
    }

    /** Line 10 for the first item of a checklist, 11 for the next. */
    BoundItem bound(String path, int index) {
        Place place = new Place(List.of("Section of " + path), parent.isPresent() ? 1 : 0, parent);
        Item item = new Item(
                new ItemId(id, true),
                Kind.TASK,
                "Text of " + id,
                new Location(path, 10 + index, 3),
                place,
                claim,
                traits,
                Mentions.NONE,
                Annotation.NONE);
        return new BoundItem(item, needs, wordings, Validity.UNSAID);
    }
}
