package countersign.site.format;

import countersign.binding.Expectation;
import countersign.binding.Need;
import countersign.binding.Requirement;
import countersign.measure.Bound;
import countersign.measure.MaxAge;
import countersign.measure.Unit;
import countersign.terms.Terms;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A requirement in the words of a sidecar. */
final class RequirementText implements Requirement.Cases<String> {
    private static final RequirementText WORDS = new RequirementText();

    private RequirementText() {}

    static String of(Requirement requirement) {
        return requirement.match(WORDS);
    }

    /** As {@code max-age} takes it. */
    static String age(MaxAge age) {
        return switch (age.unit()) {
            case HOURS -> age.amount() + "h";
            case DAYS -> age.amount() + "d";
            case WEEKS -> age.amount() + "w";
            default -> age.amount() + " " + age.unit().toString().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public String tests(Requirement.Tests tests) {
        return "tests: " + tests.files().pattern()
                + tests.named().map(name -> ", named: " + name.pattern()).orElse("")
                + (tests.atLeast() == 1 ? "" : ", at-least: " + tests.atLeast());
    }

    @Override
    public String findings(Requirement.Findings findings) {
        return "findings: " + findings.files().pattern()
                + findings.tool().map(tool -> ", tool: " + tool).orElse("")
                + ", level: " + Terms.word(findings.level())
                + ", at-most: " + findings.atMost()
                + findings.format().map(format -> ", format: " + format).orElse("");
    }

    @Override
    public String metric(Requirement.Metric metric) {
        return "metric: " + metric.name()
                + metric.in().map(in -> ", in: " + in.pattern()).orElse("")
                + ", is: " + bound(metric.is());
    }

    @Override
    public String command(Requirement.Command command) {
        return "command: " + command.line()
                + (command.exit() == 0 ? "" : ", exit: " + command.exit())
                + command.output().map(output -> ", output: " + output).orElse("");
    }

    @Override
    public String value(Requirement.Value value) {
        return "value: " + value.path() + ", in: " + value.in().pattern() + ", " + Terms.word(value.quantifier()) + ": "
                + expected(value.expected())
                + value.population().map(path -> ", population: " + path).orElse("")
                + (value.unit() == Unit.NONE ? "" : ", unit: " + unit(value.unit()));
    }

    @Override
    public String lines(Requirement.Lines lines) {
        return "text: " + lines.pattern() + ", in: " + lines.in().pattern()
                + lines.is().map(is -> ", is: " + expected(is)).orElse("")
                + (lines.exit() == 0 ? "" : ", exit: " + lines.exit());
    }

    @Override
    public String passes(Requirement.Passes passes) {
        return "passes: " + passes.files().pattern()
                + passes.format().map(format -> ", format: " + format).orElse("");
    }

    @Override
    public String attestedBy(Requirement.AttestedBy attestedBy) {
        return "attested-by: " + attestedBy.who();
    }

    @Override
    public String linked(Requirement.Linked linked) {
        return "link: " + linked.file();
    }

    @Override
    public String anyOf(Requirement.AnyOf anyOf) {
        return "any-of: " + list(anyOf.needs());
    }

    @Override
    public String allOf(Requirement.AllOf allOf) {
        return "all-of: " + list(allOf.needs());
    }

    private static String list(List<Need> needs) {
        return needs.stream()
                .map(need -> "{" + of(need.requirement()) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String expected(Expectation expected) {
        return expected instanceof Expectation.Within within
                ? bound(within.bound())
                : ((Expectation.Text) expected).text();
    }

    private static String unit(Unit unit) {
        return unit == Unit.RATIO ? "ratio" : unit.symbol();
    }

    private static String bound(Bound bound) {
        String unit = bound.limit().unit().symbol();
        return bound.comparator().symbol() + " " + bound.limit().value().toPlainString()
                + (unit.isEmpty() ? "" : " " + unit);
    }
}
