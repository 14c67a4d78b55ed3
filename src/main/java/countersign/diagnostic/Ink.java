package countersign.diagnostic;

/** How a terminal sets words apart. The words are the same with and without colour, and so is what they mean. */
public enum Ink {
    PLAIN,
    COLOUR;

    /** ECMA-48 renditions that a light and a dark terminal both show well. */
    public enum Tone {
        BOLD("1"),
        SOFT("2"),
        RED("31"),
        GREEN("32"),
        YELLOW("33"),
        BLUE("34"),
        MAGENTA("35"),
        CYAN("36");

        private final String rendition;

        Tone(String rendition) {
            this.rendition = rendition;
        }
    }

    /** {@code text} in that tone; {@code text} itself has no escape sequences. */
    public String paint(Tone tone, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001B[" + tone.rendition + "m" + text + "\u001B[0m";
    }
}
