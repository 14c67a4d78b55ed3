package countersign.evidence.format;

import java.util.Collection;
import java.util.Map;

/** Fields by name, in the order of the file. */
record TreeFields(Map<String, Tree> byName) implements Tree {
    @Override
    public Collection<Tree> children() {
        return byName.values();
    }
}
