package countersign.evidence;

import countersign.diagnostic.Diagnostic;

/** Takes what a format reads, while it reads. */
public interface FactSink {
    /** In UTF-16 units, of a name or a value that is shown. */
    int LONGEST_STATE = 300;

    /**
     * Takes a fact.
     *
     * @throws Malformed where the file states more facts than {@link Limits} allow
     */
    void add(Fact fact);

    /** A state by name, its value made fit to be shown; a blank value says nothing. */
    default void say(String name, String value, Pointer at) {
        String shown = Legible.of(value, LONGEST_STATE);
        if (!shown.isEmpty()) add(new Fact.State(Legible.of(name, LONGEST_STATE), shown, at));
    }

    /** A count by name. */
    default void say(String name, long count, Pointer at) {
        add(new Fact.State(name, Long.toString(count), at));
    }

    /** How many tests and findings are kept in full; of those beyond only the number is. */
    int kept();

    /** When what the file tells of took place; of several times the earliest counts. */
    void time(Timestamp time);

    /** The id of the commit that the file is about; two that differ leave it unknown. */
    void commit(String id);

    /** What wrote the file; the first one counts. */
    void tool(Evidence.Tool tool);

    /** What the file says as a whole; of several judgements the worst counts. */
    void judge(Outcome outcome);

    /** Something that such a file could have said and this one does not, beside time and commit. */
    void silent(String about);

    /** That the file is a receipt. */
    void receipt(Receipt receipt);

    /** A flaw of a part of the file that leaves the rest usable. */
    void complain(Diagnostic diagnostic);
}
