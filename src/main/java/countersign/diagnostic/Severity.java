package countersign.diagnostic;

import java.util.Locale;

/** How bad it is, worst first. An error stops publication; a note asks for nothing. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** As outputs write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
