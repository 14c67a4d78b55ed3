package countersign.measure;

import java.util.Optional;

/** How a number is held against another. */
public enum Comparator {
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    EQUAL("=="),
    NOT_EQUAL("!=");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** Reads a symbol, also {@code =}, {@code ≤}, {@code ≥} and {@code ≠}; empty for anything else. */
    public static Optional<Comparator> parse(String written) {
        return switch (written) {
            case "<" -> Optional.of(LESS);
            case "<=", "≤" -> Optional.of(AT_MOST);
            case ">" -> Optional.of(GREATER);
            case ">=", "≥" -> Optional.of(AT_LEAST);
            case "=", "==" -> Optional.of(EQUAL);
            case "!=", "≠" -> Optional.of(NOT_EQUAL);
            default -> Optional.empty();
        };
    }

    /** Whether {@code comparison}, the sign of observed minus expected, satisfies this. */
    public boolean admits(int comparison) {
        return switch (this) {
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case GREATER -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
        };
    }
}
