package countersign.verdict;

import countersign.evidence.Evidence;
import countersign.evidence.Evidence.Origin;
import countersign.evidence.Evidence.State;
import countersign.evidence.Fact;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.TestOutcome;
import countersign.evidence.Outcome;
import countersign.evidence.Pointer;
import countersign.evidence.Timestamp;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.source.Location;
import countersign.terms.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Evidence files as a test writes them. */
final class Papers {
    private static final Pointer AT = new Pointer("/here", 4);

    private Papers() {}

    static Evidence file(String path, Outcome outcome, Fact... facts) {
        return new Evidence(
                path, "format", "ab".repeat(32), State.READ, "", Origin.UNKNOWN, outcome, List.of(facts), List.of());
    }

    /** A file that is not read. */
    static Evidence unread(String path, State state) {
        return new Evidence(
                path, "", "", state, "it ends too soon", Origin.UNKNOWN, Outcome.NONE, List.of(), List.of());
    }

    static Evidence made(String time, Evidence file) {
        return dated(new Timestamp(Instant.parse(time), true), file);
    }

    static Evidence madeWithoutZone(String time, Evidence file) {
        return dated(new Timestamp(Instant.parse(time), false), file);
    }

    static Evidence silentAbout(String what, Evidence file) {
        return new Evidence(
                file.file(),
                file.format(),
                file.sha256(),
                file.state(),
                file.message(),
                file.origin(),
                file.outcome(),
                file.facts(),
                List.of(what));
    }

    static Evidence tests(String path, Fact... facts) {
        boolean failed = List.of(facts).stream()
                .anyMatch(fact -> fact instanceof Fact.TestCase test && test.outcome() == TestOutcome.FAILED);
        return file(path, failed ? Outcome.FAIL : Outcome.PASS, facts);
    }

    static Fact test(String name, TestOutcome outcome) {
        return new Fact.TestCase(name, name + "@", outcome, AT);
    }

    static Fact passed(String name) {
        return test(name, TestOutcome.PASSED);
    }

    static Fact failed(String name) {
        return test(name, TestOutcome.FAILED);
    }

    static Fact scan(String tool) {
        return new Fact.Scan(tool, "1", true, "", AT);
    }

    static Fact brokenScan(String tool) {
        return new Fact.Scan(tool, "1", false, "it crashed", AT);
    }

    static Fact finding(String tool, FindingLevel level) {
        return new Fact.Finding(tool, "rule", level, "message", AT);
    }

    static Fact metric(String name, String value, Unit unit) {
        return new Fact.Metric(name, new Quantity(new BigDecimal(value), unit), AT);
    }

    static Fact command(String line, int exit, String output) {
        return new Fact.Command(List.of(line.split(" ")), line, exit, output, Optional.empty(), AT);
    }

    static Fact selection(String query, String... values) {
        return new Fact.Selection(query, List.of(values), AT);
    }

    /** {@code expires} may be empty. */
    static Fact word(String item, Fact.Person by, String on, String expires) {
        return new Fact.Attestation(
                item,
                Optional.empty(),
                by,
                Instant.parse(on),
                expires.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(expires)),
                "looked",
                "it holds",
                Optional.empty(),
                new Location("words.attestation.yaml", 2, 3));
    }

    /** The same file, which the receipt at {@code receipt} names with its digest. */
    static Evidence vouchedFor(String receipt, Evidence file) {
        Origin own = file.origin();
        return from(new Origin(own.time(), own.commit(), own.tool(), Optional.of(receipt)), file);
    }

    /** The same file, made for {@code commit} and in {@code environment}, each of which may be empty. */
    static Evidence standing(String commit, boolean dirty, String environment, Evidence file) {
        Evidence.Setting setting =
                new Evidence.Setting(dirty, Optional.of(environment).filter(name -> !name.isEmpty()));
        Origin own = file.origin();
        Optional<String> id = Optional.of(commit).filter(name -> !name.isEmpty());
        return from(new Origin(own.time(), id, own.tool(), own.receipt(), setting), file);
    }

    /** {@code word}, given when the item's text was {@code text}. */
    static Fact worded(String text, Fact.Attestation word) {
        return new Fact.Attestation(
                word.item(),
                word.checklist(),
                word.by(),
                word.on(),
                word.expires(),
                word.method(),
                word.statement(),
                Optional.of(Wording.of(text)),
                word.place());
    }

    private static Evidence dated(Timestamp time, Evidence file) {
        Origin own = file.origin();
        return from(new Origin(Optional.of(time), own.commit(), own.tool(), own.receipt(), own.setting()), file);
    }

    private static Evidence from(Origin origin, Evidence file) {
        return new Evidence(
                file.file(),
                file.format(),
                file.sha256(),
                file.state(),
                file.message(),
                origin,
                file.outcome(),
                file.facts(),
                file.silences());
    }
}
