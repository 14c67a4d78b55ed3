package countersign.checklist;

import java.util.Optional;

/** {@code - []}, {@code - [ x ]}, and a box of other characters than it seems. */
final class MisshapenBox implements NearMiss {
    @Override
    public Optional<Finding> explain(Suspect suspect) {
        String message = message(suspect);
        return message.isEmpty() ? Optional.empty() : Finding.miss(message, help(suspect));
    }

    private static String help(Suspect suspect) {
        return suspect.leads() ? suspect.mended() : BoxInProse.help(suspect);
    }

    private static String message(Suspect suspect) {
        return switch (suspect.shape().look()) {
            case LOOSE ->
                suspect.shape().end() - suspect.shape().start() == 2
                        ? "there is no blank between the brackets"
                        : "there are blanks around the mark";
            case UNSEEN -> "what stands between the brackets is no plain blank";
            case ALIKE -> "what stands between the brackets is no plain x";
            case BRACKETS -> "these are no square brackets";
            case ROUND -> "the brackets are not square";
            case BROKEN -> "a bracket is missing";
            case PLAIN, MARKED, ESCAPED, BALLOT, SYMBOL, SIGN, WORD, INPUT -> "";
        };
    }
}
