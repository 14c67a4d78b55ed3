package countersign.evidence.format;

import java.util.Collection;

/** A piece of JSON or YAML, held in memory. Numbers stay as they are written. */
sealed interface Tree permits TreeFields, TreeItems, TreeScalar {
    /** What is directly within, in the order of the file. */
    Collection<Tree> children();
}
