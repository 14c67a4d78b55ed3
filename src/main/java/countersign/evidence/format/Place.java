package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Legible;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in JSON that is held in memory. Whatever is not there, or of another kind than asked for, is empty; nothing is assumed.
 *
 * @param name the key or the index under which it stands
 * @param tree what stands there, if anything
 */
record Place(String name, Optional<Tree> tree, Pointer pointer) {
    private static final int LONGEST_TEXT = 500;

    /**
     * The one value of a file.
     *
     * @throws Malformed where it is not JSON, exceeds a limit or goes on after the value
     */
    static Place whole(EvidenceInput input) {
        List<Place> read = new ArrayList<>();
        JsonStream.read(input, json -> read.add(here(json)));
        if (read.isEmpty()) throw new Malformed("it is empty");
        return read.get(0);
    }

    /** The value that {@code json} stands on. */
    static Place here(JsonStream json) {
        Pointer pointer = json.pointer();
        String path = pointer.path();
        return new Place(path.substring(path.lastIndexOf('/') + 1), Optional.of(Trees.here(json)), pointer);
    }

    /** The value under {@code keys}, one within the other. */
    Place at(String... keys) {
        Place place = this;
        for (String key : keys) {
            Optional<Tree> inner = place.tree.flatMap(tree -> tree instanceof TreeFields fields
                    ? Optional.ofNullable(fields.byName().get(key))
                    : Optional.empty());
            place = place.inner(key, inner);
        }
        return place;
    }

    /** The elements of a list; none where this is no list. */
    List<Place> each() {
        List<Place> places = new ArrayList<>();
        if (tree.orElse(null) instanceof TreeItems items) {
            for (Tree item : items.list()) places.add(inner(String.valueOf(places.size()), Optional.of(item)));
        }
        return places;
    }

    /** The values of an object under their names; none where this is no object. */
    List<Place> fields() {
        List<Place> places = new ArrayList<>();
        if (tree.orElse(null) instanceof TreeFields fields) {
            fields.byName().forEach((key, value) -> places.add(inner(key, Optional.of(value))));
        }
        return places;
    }

    boolean isList() {
        return tree.filter(TreeItems.class::isInstance).isPresent();
    }

    boolean isObject() {
        return tree.filter(TreeFields.class::isInstance).isPresent();
    }

    /** Whether anything but null stands here. */
    boolean isThere() {
        return tree.isPresent()
                && !scalar().filter(scalar -> !scalar.string() && scalar.text().equals("null"))
                        .isPresent();
    }

    /** The string, number or truth value here, fit to be shown; empty where there is none. */
    String text() {
        return isThere()
                ? scalar().map(scalar -> Legible.of(scalar.text(), LONGEST_TEXT))
                        .orElse("")
                : "";
    }

    /** The string here with its lines and as long as it is: not to be shown. */
    String raw() {
        return isThere() ? scalar().map(TreeScalar::text).orElse("") : "";
    }

    /** The number here, exactly; a string that is written as a JSON number is one too. */
    Optional<BigDecimal> number() {
        return scalar().flatMap(scalar -> new TreeScalar(scalar.text(), false).number());
    }

    /** The whole number here, if it is one. */
    Optional<Integer> count() {
        try {
            return number().map(BigDecimal::intValueExact);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    Optional<Boolean> truth() {
        return scalar().filter(scalar -> !scalar.string())
                .map(TreeScalar::text)
                .filter(text -> text.equals("true") || text.equals("false"))
                .map(Boolean::valueOf);
    }

    private Optional<TreeScalar> scalar() {
        return tree.flatMap(value -> value instanceof TreeScalar scalar ? Optional.of(scalar) : Optional.empty());
    }

    private Place inner(String key, Optional<Tree> value) {
        String step = key.replace("~", "~0").replace("/", "~1");
        return new Place(key, value, new Pointer(pointer.path() + "/" + step, 0));
    }
}
