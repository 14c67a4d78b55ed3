package countersign.verdict;

import countersign.evidence.Evidence;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import countersign.source.Redaction;
import countersign.terms.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A place in an evidence file that was weighed.
 *
 * @param time when what stands there was made
 * @param wording the words that the item had when it was attested there
 * @param expires when what is attested there runs out
 */
record Witness(
        Evidence evidence, Pointer at, Optional<Timestamp> time, Optional<Wording> wording, Optional<Instant> expires) {
    static Witness of(Evidence evidence, Pointer at) {
        return new Witness(evidence, at, evidence.origin().time(), Optional.empty(), Optional.empty());
    }

    static Witness of(Evidence evidence) {
        return of(evidence, Pointer.WHOLE_FILE);
    }

    static List<Witness> all(List<Evidence> files) {
        return files.stream().map(Witness::of).toList();
    }

    Proof.Source source() {
        return new Proof.Source(
                evidence.file(),
                Redaction.of(at.path()),
                at.line(),
                time.map(Timestamp::instant),
                evidence.origin().commit());
    }

    Phrase.Arg name() {
        return new Phrase.CodeText(evidence.file());
    }
}
