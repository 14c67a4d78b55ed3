package countersign.verdict;

import countersign.binding.Requirement;
import countersign.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What will run out by the end of a day, if nothing new is recorded until then.
 *
 * @param until that day, in UTC
 * @param expiries what counts now and will not any more, first things first
 */
public record Forecast(LocalDate until, List<Expiry> expiries) {
    public Forecast {
        expiries = List.copyOf(expiries);
    }

    /** The last second of the day. */
    public Instant end() {
        return endOf(until);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    }

    /** What it is that runs out. */
    public enum Kind {
        EVIDENCE,
        ATTESTATION,
        WAIVER;

        /** As outputs write it. */
        public String word() {
            return Terms.word(this);
        }
    }

    /**
     * One thing that runs out.
     *
     * @param at the last moment at which it counts
     * @param checklist the path of the item's checklist
     * @param ruling on the item, as of now
     * @param proof of the item that will not hold any more; empty where its waiver runs out
     * @param then the item's verdict at the end of the day
     */
    public record Expiry(Instant at, String checklist, Ruling ruling, Optional<Proof> proof, Verdict then) {
        public Kind kind() {
            return proof.map(known -> known.need().requirement() instanceof Requirement.AttestedBy
                            ? Kind.ATTESTATION
                            : Kind.EVIDENCE)
                    .orElse(Kind.WAIVER);
        }
    }
}
