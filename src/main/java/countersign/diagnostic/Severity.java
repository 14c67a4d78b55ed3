package countersign.diagnostic;

/** How bad it is, worst first. An error stops publication; a note asks for nothing. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
