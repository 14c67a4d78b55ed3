package countersign.checklist;

import java.util.Optional;

/** {@code - []}, {@code - [  ]}, {@code - [ x ]}, and a box with something invisible in it. */
final class MisshapenBox implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        if (suspect.isWellFormed() || suspect.mendedBox().equals(suspect.box())) return Optional.empty();
        return Finding.miss(message(suspect.box()), suspect.mended());
    }

    private static String message(String box) {
        if (box.equals("[]")) return "there is no blank between the brackets";
        boolean invisible = box.codePoints().anyMatch(point -> point > 0x7F);
        return invisible ? "what stands between the brackets is no plain blank" : "there are blanks around the mark";
    }
}
