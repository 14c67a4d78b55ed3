package countersign.evidence.format;

import countersign.evidence.Malformed;
import countersign.evidence.Receipt;
import countersign.evidence.Receipt.Circumstances;
import countersign.evidence.Receipt.Product;
import countersign.evidence.Receipt.Run;
import countersign.evidence.Receipt.Tree;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One pass over a receipt. What is missing has no default: a receipt without an exit code says nothing of a run. */
final class ReceiptReading {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final List<Product> products = new ArrayList<>();
    private final List<String> argv = new ArrayList<>();
    private Optional<String> commit = Optional.empty();
    private Optional<Boolean> dirty = Optional.empty();
    private Optional<Integer> exitCode = Optional.empty();
    private Optional<OffsetDateTime> started = Optional.empty();
    private Optional<OffsetDateTime> finished = Optional.empty();
    private Optional<String> environment = Optional.empty();
    private Optional<String> ci = Optional.empty();
    private Optional<String> item = Optional.empty();
    private String outputTail = "";
    private String outputSha256 = "";

    void statement(JsonStream json) {
        json.eachField(name -> {
            if (name.equals("_type")) expect(json, ReceiptFile.STATEMENT_TYPE);
            if (name.equals("predicateType")) expect(json, ReceiptFile.PREDICATE_TYPE);
            if (name.equals("subject")) json.eachElement(() -> subject(json));
            if (name.equals("predicate")) json.eachField(key -> predicate(json, key));
        });
    }

    private static void expect(JsonStream json, String value) {
        if (!json.text().equals(Optional.of(value))) throw json.flaw("it is no receipt of this version");
    }

    private void subject(JsonStream json) {
        Subject subject = new Subject();
        json.eachField(name -> {
            if (name.equals("name")) subject.name = json.text().orElse("");
            if (name.equals("digest"))
                json.eachField(kind -> subject.digest(kind, json.text().orElse("")));
        });
        if (subject.name.isEmpty()) throw json.flaw("a subject has no name");
        if (Commits.isFull(subject.gitCommit)) {
            commit = Optional.of(subject.gitCommit);
        } else if (SHA256.matcher(subject.sha256).matches()) {
            products.add(new Product(subject.name, subject.sha256));
        } else {
            throw json.flaw("a subject has no digest that is known here");
        }
    }

    private void predicate(JsonStream json, String name) {
        switch (name) {
            case "argv" -> json.eachElement(() -> argv.add(required(json, json.text(), "a word of the command")));
            case "exitCode" -> exitCode = Optional.of(required(json, wholeNumber(json), "the exit code"));
            case "startedOn" -> started = Optional.of(required(json, time(json), "the start, with its zone,"));
            case "finishedOn" -> finished = Optional.of(required(json, time(json), "the end, with its zone,"));
            case "dirty" -> dirty = json.truth();
            case "environment" -> environment = json.text();
            case "ci" -> ci = json.text();
            case "item" -> item = json.text();
            case "output" -> json.eachField(key -> output(json, key));
            default -> {}
        }
    }

    private void output(JsonStream json, String name) {
        if (name.equals("tail")) outputTail = json.text().orElse("");
        if (name.equals("sha256")) outputSha256 = json.text().orElse("");
    }

    Receipt receipt() {
        return new Receipt(
                products,
                commit.map(id -> new Tree(id, dirty.orElse(true))),
                run(),
                started.or(() -> finished).orElseThrow(() -> new Malformed("it does not say when it was made")),
                finished.orElseThrow(() -> new Malformed("it does not say when it was made")),
                new Circumstances(environment, ci, item));
    }

    private Optional<Run> run() {
        if (argv.isEmpty() && exitCode.isEmpty()) return Optional.empty();
        if (argv.isEmpty()) throw new Malformed("it does not say which command it tells of");
        int exit = exitCode.orElseThrow(() -> new Malformed("it does not say how the command ended"));
        return Optional.of(new Run(argv, exit, outputTail, outputSha256));
    }

    private static <T> T required(JsonStream json, Optional<T> value, String what) {
        return value.orElseThrow(() -> json.flaw(what + " is missing or of the wrong kind"));
    }

    private static Optional<Integer> wholeNumber(JsonStream json) {
        return json.number().flatMap(ReceiptReading::exact);
    }

    private static Optional<Integer> exact(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> time(JsonStream json) {
        try {
            return json.text().map(OffsetDateTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A subject while it is read. */
    private static final class Subject {
        private String name = "";
        private String sha256 = "";
        private String gitCommit = "";

        void digest(String kind, String value) {
            if (kind.equals("sha256")) sha256 = value;
            if (kind.equals("gitCommit")) gitCommit = value;
        }
    }
}
