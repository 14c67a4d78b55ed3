package countersign.evidence;

import countersign.diagnostic.Diagnostic;

/** Takes what a format reads, while it reads. */
public interface FactSink {
    /**
     * Takes a fact.
     *
     * @throws Malformed where the file states more facts than {@link Limits} allow
     */
    void add(Fact fact);

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
