package countersign.checklist;

/**
 * An item's name within its checklist.
 *
 * @param value letters, digits and hyphens
 * @param explicit whether an author wrote it, rather than it being derived from section path and text
 */
public record ItemId(String value, boolean explicit) {
    @Override
    public String toString() {
        return value;
    }
}
