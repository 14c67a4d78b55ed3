package countersign.checklist;

import countersign.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * One Markdown document, read.
 *
 * @param language ISO 639-1, as the front matter says or as the words suggest; {@code en} where nothing does
 * @param items in document order; an item's index here is what {@link Block} and {@link Place} refer to
 * @param unread what looks like a box and was not read as one
 */
public record Checklist(
        SourceFile source,
        String title,
        String language,
        List<Metadata> metadata,
        List<Item> items,
        List<Field> fields,
        List<Choice> choices,
        List<SignOffSlot> signOffs,
        List<Aside> asides,
        List<Refusal> refusals,
        Optional<StatedDecision> statedDecision,
        List<Block> body,
        Unread unread) {
    public Checklist {
        metadata = List.copyOf(metadata);
        items = List.copyOf(items);
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
        signOffs = List.copyOf(signOffs);
        asides = List.copyOf(asides);
        refusals = List.copyOf(refusals);
        body = List.copyOf(body);
    }

    public String path() {
        return source.path();
    }

    /** The same document with other items, in the same order: what a sidecar adds to them. */
    public Checklist withItems(List<Item> others) {
        return new Checklist(
                source,
                title,
                language,
                metadata,
                others,
                fields,
                choices,
                signOffs,
                asides,
                refusals,
                statedDecision,
                body,
                unread);
    }
}
