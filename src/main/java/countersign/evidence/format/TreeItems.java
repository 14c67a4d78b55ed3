package countersign.evidence.format;

import java.util.Collection;
import java.util.List;

/** A list. */
record TreeItems(List<Tree> list) implements Tree {
    TreeItems {
        list = List.copyOf(list);
    }

    @Override
    public Collection<Tree> children() {
        return list;
    }
}
