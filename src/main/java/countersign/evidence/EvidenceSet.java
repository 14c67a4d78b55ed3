package countersign.evidence;

import java.util.List;

/** All evidence of one run, by path. */
public record EvidenceSet(List<Evidence> files) {
    public EvidenceSet {
        files = List.copyOf(files);
    }
}
