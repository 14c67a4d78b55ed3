package countersign.binding;

import countersign.measure.Bound;

/** What a selected value has to be. */
public sealed interface Expectation {
    /** This text exactly; numbers and booleans as JSON writes them. */
    record Text(String text) implements Expectation {}

    /** A number within a bound. */
    record Within(Bound bound) implements Expectation {}
}
