package countersign.checklist;

/** What shape an item has in the document. */
public enum Kind {
    /** A list item that GitHub renders with a checkbox. */
    TASK,
    /** A table row with a status cell. */
    ROW
}
