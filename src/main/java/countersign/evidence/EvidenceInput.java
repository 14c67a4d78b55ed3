package countersign.evidence;

import java.io.InputStream;

/**
 * An evidence file to be read.
 *
 * @param path from the root, for places in complaints
 * @param stream from the first byte; closed by whoever opened it
 */
public record EvidenceInput(String path, InputStream stream, Limits limits) {}
