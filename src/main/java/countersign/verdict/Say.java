package countersign.verdict;

/** Every sentence that a verdict can say; each is a key of the message bundles, in lower case with dots and hyphens. */
public enum Say {
    NOTHING_BOUND
}
