package countersign.binding;

import countersign.measure.MaxAge;
import countersign.subject.SubjectRule;
import java.util.Optional;

/**
 * When what meets a requirement counts, beyond that it meets it. What is empty is left to whoever speaks next: the comment, the sidecar's
 * defaults, the configuration.
 *
 * @param maxAge how old it may be; where nobody says, age does not matter
 * @param subject what it has to be made for; where nobody says, whatever
 */
public record Validity(Optional<MaxAge> maxAge, Optional<SubjectRule> subject) {
    /** Where nothing is said. */
    public static final Validity UNSAID = new Validity(Optional.empty(), Optional.empty());

    /** This, completed by what {@code outer} says. */
    public Validity or(Validity outer) {
        return new Validity(maxAge.or(outer::maxAge), subject.or(outer::subject));
    }
}
