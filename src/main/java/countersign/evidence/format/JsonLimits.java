package countersign.evidence.format;

import countersign.evidence.Limits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** How strictly JSON is read. */
final class JsonLimits {
    private static final int LONGEST_NAME = 10_000;
    /** In digits: the modulus of an RSA key of 16384 bits, as reports on certificates write them, has fewer. */
    private static final int LONGEST_NUMBER = 5_000;

    private JsonLimits() {}

    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.text())
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }
}
