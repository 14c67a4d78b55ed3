package countersign.evidence;

import countersign.measure.MaxAge;
import countersign.terms.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A person's word that is still to be written down.
 *
 * @param item how the item is to be named: its id or its text
 * @param note what a person may want to read beside the name, or empty
 * @param checklist the path from the root
 * @param on the day on which it was seen
 * @param wording of the item's text as it is now
 * @param method how it was seen, or empty
 * @param statement what was seen, or empty
 */
public record Testimony(
        String item,
        String note,
        String checklist,
        Fact.Person by,
        LocalDate on,
        End end,
        Wording wording,
        String method,
        String statement) {

    /** When it runs out, as the file says it: a key and its value. */
    public record End(String key, String value, Instant at) {
        /** So long after the beginning of the day {@code on}, in UTC. */
        public static End after(MaxAge span, LocalDate on) {
            return new End("valid-for", span.toString().replace(" ", ""), span.lastFreshInstant(start(on)));
        }

        /** At the beginning of {@code day}, in UTC. */
        public static End on(LocalDate day) {
            return new End("expires", day.toString(), start(day));
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
