package countersign.evidence;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.source.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one file said, as it comes in. */
final class Gathered implements FactSink {
    private static final int LONGEST_ID = 200;

    private final int mostFacts;
    private final Abridged beyond;
    private final Diagnostics diagnostics;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> silences = new ArrayList<>();
    private Optional<Timestamp> time = Optional.empty();
    private Optional<String> commit = Optional.empty();
    private boolean commitsDiffer;
    private Optional<Evidence.Tool> tool = Optional.empty();
    private Optional<Receipt> receipt = Optional.empty();
    private Outcome outcome = Outcome.NONE;

    Gathered(int mostFacts, Abridged beyond, Diagnostics diagnostics) {
        this.mostFacts = mostFacts;
        this.beyond = beyond;
        this.diagnostics = diagnostics;
    }

    @Override
    public void add(Fact fact) {
        if (beyond.takes(fact)) return;
        if (facts.size() == mostFacts) throw new Malformed("it states more than " + mostFacts + " facts");
        facts.add(Redacted.of(fact));
    }

    @Override
    public int kept() {
        return beyond.most();
    }

    @Override
    public void time(Timestamp other) {
        if (time.isEmpty() || other.instant().isBefore(time.get().instant())) time = Optional.of(other);
    }

    @Override
    public void commit(String written) {
        String id = Redaction.of(Legible.of(written, LONGEST_ID));
        commitsDiffer |= commit.isPresent() && !commit.get().equals(id);
        commit = Optional.of(id);
    }

    @Override
    public void tool(Evidence.Tool other) {
        if (tool.isEmpty()) tool = Optional.of(Redacted.of(other));
    }

    @Override
    public void judge(Outcome other) {
        if (other.compareTo(outcome) < 0) outcome = other;
    }

    @Override
    public void silent(String about) {
        if (!silences.contains(about)) silences.add(about);
    }

    @Override
    public void receipt(Receipt read) {
        receipt = Optional.of(read);
    }

    @Override
    public void complain(Diagnostic diagnostic) {
        diagnostics.report(Redacted.of(diagnostic));
    }

    /** Notes whether time and commit are known of this file; attestations have their own times, and are about no commit. */
    void addSilences(Evidence.Origin known) {
        boolean words = !facts.isEmpty() && facts.stream().allMatch(Fact.Attestation.class::isInstance);
        if (known.time().isEmpty() && !words) silent("time");
        if (known.commit().isEmpty() && !words) silent("commit");
    }

    List<Fact> facts() {
        List<Fact> all = new ArrayList<>(facts);
        beyond.facts().forEach(fact -> all.add(Redacted.of(fact)));
        return all;
    }

    List<String> silences() {
        return silences;
    }

    Outcome outcome() {
        return outcome;
    }

    Optional<Receipt> receipt() {
        return receipt;
    }

    Evidence.Origin origin() {
        return new Evidence.Origin(
                time,
                commitsDiffer ? Optional.empty() : commit,
                tool,
                Optional.empty(),
                receipt.map(Receipt::setting).orElse(Evidence.Setting.UNKNOWN));
    }
}
