package countersign.site.format;

import countersign.verdict.Proof;

/** The arithmetic of what makes evidence count; durations as ISO 8601 writes them. */
final class JsonAxes {
    private JsonAxes() {}

    /** Whether any axis matters. */
    static boolean isAsked(Proof.Axes axes) {
        return !axes.equals(Proof.Axes.NONE);
    }

    static void write(Json json, Proof.Axes axes) {
        json.object("age", axes.age(), JsonAxes::age).object("wording", axes.wording(), JsonAxes::wording);
    }

    private static void age(Json json, Proof.Age age) {
        json.text("made", age.made().toString())
                .flag("zoned", age.zoned())
                .text("age", age.age().toString())
                .text("allowed", age.allowed().toString())
                .flag("holds", !age.isOver());
    }

    private static void wording(Json json, Proof.Words words) {
        json.text("noted", words.noted().toString())
                .text("now", words.now().toString())
                .flag("holds", !words.isChanged());
    }
}
