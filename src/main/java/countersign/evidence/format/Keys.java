package countersign.evidence.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of one object, to find one that is there twice. Most objects have few. */
final class Keys {
    static final int MOST = 200_000;
    private static final int FEW = 12;

    private final List<String> first = new ArrayList<>(FEW);
    private final Set<String> others = new LinkedHashSet<>();

    boolean isFull() {
        return others.size() == MOST;
    }

    /** Whether {@code key} is new. */
    boolean add(String key) {
        if (first.contains(key)) return false;
        if (first.size() == FEW) return others.add(key);
        return first.add(key);
    }
}
