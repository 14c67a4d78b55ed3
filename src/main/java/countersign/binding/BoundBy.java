package countersign.binding;

/** Who tied a requirement to an item, strongest first. */
public enum BoundBy {
    COMMENT,
    SIDECAR,
    COMMAND,
    LINK,
    BOUND
}
