package countersign.site.format;

import countersign.site.view.Wording;
import countersign.verdict.Proof;

/** The arithmetic of what makes evidence count; durations as ISO 8601 writes them. */
record JsonAxes(Wording wording) {
    private static final int FILES_SHOWN = 20;

    /** Whether any axis matters. */
    static boolean isAsked(Proof.Axes axes) {
        return !axes.equals(Proof.Axes.NONE);
    }

    void write(Json json, Proof.Axes axes) {
        json.object("age", axes.age(), JsonAxes::age)
                .object("subject", axes.subject(), this::subject)
                .object("wording", axes.wording(), JsonAxes::wording)
                .text("until", axes.until());
    }

    private static void age(Json json, Proof.Age age) {
        json.text("made", age.made().toString())
                .flag("zoned", age.zoned())
                .text("age", age.age().toString())
                .text("allowed", age.allowed().toString())
                .flag("holds", !age.isOver());
    }

    private void subject(Json json, Proof.Made made) {
        json.text("asked", made.asked().text()).text("told", wording.text(made.told()));
        if (made.behind().isPresent()) json.number("behind", made.behind().get());
        else json.nothing("behind");
        json.texts("changed", made.changed().stream().limit(FILES_SHOWN).toList())
                .number("changedFiles", made.changed().size())
                .flag("holds", made.holds());
    }

    private static void wording(Json json, Proof.Words words) {
        json.text("noted", words.noted().toString())
                .text("now", words.now().toString())
                .flag("holds", !words.isChanged());
    }
}
