package countersign.binding;

import countersign.binding.Requirement.AllOf;
import countersign.binding.Requirement.AnyOf;
import countersign.binding.Requirement.AttestedBy;
import countersign.binding.Requirement.Command;
import countersign.binding.Requirement.Findings;
import countersign.binding.Requirement.Metric;
import countersign.binding.Requirement.Passes;
import countersign.binding.Requirement.Tests;
import countersign.diagnostic.Code;
import countersign.diagnostic.Nearest;
import countersign.evidence.Fact.FindingLevel;
import countersign.measure.Bound;
import countersign.measure.MaxAge;
import countersign.source.Glob;
import countersign.subject.SubjectReader;
import countersign.yaml.Complaints;
import countersign.yaml.Fields;
import countersign.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what a sidecar or a comment says that an item needs. What is malformed is reported where it stands, and left out. */
final class RequirementReader {
    private static final String LEVELS =
            "one of critical, error (or high), warning (or medium), note (or low), none (or info)";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    static final String AGE = "an age such as 24h, 7d, 2w or 3months";

    private final String folder;
    private final BoundBy by;
    private final Complaints complaints;

    /** For patterns that are meant from {@code folder}. */
    RequirementReader(String folder, BoundBy by, Complaints complaints) {
        this.folder = folder;
        this.by = by;
        this.complaints = complaints;
    }

    /** The one requirement or the list of them at {@code node}; {@code outer} holds for what each does not say itself. */
    List<Need> needs(Node node, Validity outer) {
        List<Node> nodes = node instanceof Node.Sequence sequence ? sequence.entries() : List.of(node);
        if (nodes.isEmpty())
            complaints.report(Code.REQUIREMENT_INVALID, node.at(), "an empty list asks for nothing", "");
        return nodes.stream().flatMap(one -> need(one, outer).stream()).toList();
    }

    private Optional<Need> need(Node node, Validity outer) {
        return kind(node)
                .flatMap(kind -> Fields.of(node, kind.form(), complaints).flatMap(fields -> {
                    Validity validity = validity(fields, complaints, folder).or(outer);
                    Optional<Requirement> requirement = requirement(kind, fields, validity);
                    return requirement
                            .filter(sound -> fields.sound())
                            .map(sound -> new Need(sound, by, node.at(), validity));
                }));
    }

    /** When evidence counts, as {@code fields} say, with patterns meant from {@code folder}. */
    static Validity validity(Fields fields, Complaints complaints, String folder) {
        SubjectReader subjects = new SubjectReader(complaints, Code.REQUIREMENT_INVALID, folder);
        return new Validity(
                fields.read("max-age", AGE, MaxAge::parse),
                fields.node("subject").flatMap(subjects::read));
    }

    /** Which kind a mapping is of: exactly one of its keys names one. */
    private Optional<RequirementKind> kind(Node node) {
        List<String> keys = node instanceof Node.Mapping mapping
                ? mapping.entries().stream().map(entry -> entry.key().value()).toList()
                : List.of();
        List<RequirementKind> kinds = RequirementKind.ALL.stream()
                .filter(kind -> keys.contains(kind.key()))
                .toList();
        if (kinds.size() == 1) return Optional.of(kinds.get(0));
        List<String> names =
                RequirementKind.ALL.stream().map(RequirementKind::key).toList();
        String message = kinds.isEmpty()
                ? "a requirement needs one of the keys " + String.join(", ", names)
                : "one requirement cannot ask for " + kinds.get(0).key() + " and "
                        + kinds.get(1).key();
        String help = kinds.isEmpty()
                ? keys.stream()
                        .flatMap(key -> Nearest.to(key, names).stream())
                        .findFirst()
                        .map(RequirementReader::meant)
                        .orElse("")
                : "make it a list of two";
        complaints.report(Code.REQUIREMENT_INVALID, node.at(), message, help);
        return Optional.empty();
    }

    private static String meant(String key) {
        return "did you mean \"" + key + "\"?";
    }

    private Optional<Requirement> requirement(RequirementKind kind, Fields fields, Validity outer) {
        return switch (kind) {
            case TESTS -> tests(fields);
            case FINDINGS -> findings(fields);
            case METRIC -> metric(fields);
            case COMMAND -> command(fields);
            case VALUE -> ValueReader.value(fields, folder);
            case TEXT -> LinesReader.lines(fields, folder);
            case PASSES -> passes(fields);
            case ATTESTED_BY -> fields.text(kind.key()).map(who -> new AttestedBy(Spaced.of(who.value())));
            case ANY_OF -> group(kind, fields, outer, AnyOf::new);
            case ALL_OF -> group(kind, fields, outer, AllOf::new);
        };
    }

    private Optional<Requirement> tests(Fields fields) {
        Optional<Glob> named = fields.text("named").map(text -> new Glob(text.value()));
        int atLeast = fields.read("at-least", "a whole number of 1 or more", number(1))
                .orElse(1);
        return fields.glob("tests", folder).map(files -> new Tests(files, named, atLeast));
    }

    private Optional<Requirement> findings(Fields fields) {
        Optional<String> tool = fields.text("tool").map(Node.Text::value);
        FindingLevel level =
                fields.read("level", LEVELS, RequirementReader::level).orElse(FindingLevel.WARNING);
        int atMost = fields.read("at-most", "a whole number", number(0)).orElse(0);
        Optional<String> format = fields.text("format").map(Node.Text::value);
        return fields.glob("findings", folder).map(files -> new Findings(files, tool, level, atMost, format));
    }

    private Optional<Requirement> passes(Fields fields) {
        Optional<String> format = fields.text("format").map(Node.Text::value);
        return fields.glob("passes", folder).map(files -> new Passes(files, format));
    }

    private Optional<Requirement> metric(Fields fields) {
        Optional<Glob> in = fields.glob("in", folder);
        fields.need("is");
        Optional<Bound> is = fields.read("is", "a bound such as \"< 2.5 s\"", Bound::parse);
        return fields.text("metric").flatMap(name -> is.map(bound -> new Metric(Spaced.of(name.value()), in, bound)));
    }

    private static Optional<Requirement> command(Fields fields) {
        int exit = fields.read("exit", "a whole number", number(0)).orElse(0);
        Optional<String> output = fields.text("output").map(Node.Text::value);
        return fields.text("command").map(line -> new Command(Spaced.of(line.value()), exit, output));
    }

    private Optional<Requirement> group(
            RequirementKind kind, Fields fields, Validity outer, Function<List<Need>, Requirement> group) {
        List<Node> nodes = fields.nodes(kind.key());
        List<Need> needs = new ArrayList<>();
        for (Node node : nodes) need(node, outer).ifPresent(needs::add);
        if (nodes.isEmpty()) fields.invalid(fields.at(), "\"" + kind.key() + "\" has to list at least one requirement");
        return needs.size() == nodes.size() ? Optional.of(group.apply(needs)) : Optional.empty();
    }

    private static Optional<FindingLevel> level(String word) {
        return Optional.of(FindingLevel.of(word)).filter(level -> level != FindingLevel.UNKNOWN);
    }

    static Function<String, Optional<Integer>> number(int least) {
        return text -> NUMBER.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text)).filter(number -> number >= least)
                : Optional.empty();
    }
}
