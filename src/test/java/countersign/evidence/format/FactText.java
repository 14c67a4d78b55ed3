package countersign.evidence.format;

import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evidence as lines that a person can check against the file. */
final class FactText {
    private FactText() {}

    static String of(Evidence evidence) {
        Evidence.Origin origin = evidence.origin();
        List<String> head = List.of(
                "format " + evidence.format(),
                "state " + word(evidence.state()) + (evidence.message().isEmpty() ? "" : ": " + evidence.message()),
                "outcome " + word(evidence.outcome()),
                "time "
                        + origin.time()
                                .map(time -> time.instant() + (time.zoned() ? "" : " without a zone"))
                                .orElse("-"),
                "commit " + origin.commit().orElse("-"),
                "tool "
                        + origin.tool()
                                .map(tool -> (tool.name() + " " + tool.version()).strip())
                                .orElse("-"),
                "silent on " + String.join(", ", evidence.silences()));
        return Stream.concat(head.stream(), evidence.facts().stream().map(FactText::line))
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Fact fact) {
        if (fact instanceof Fact.TestCase test) return word(test.outcome()) + " " + test.name() + at(test.at());
        if (fact instanceof Fact.Metric metric) {
            return "metric " + metric.name() + " = " + metric.quantity().value() + " "
                    + metric.quantity().unit() + at(metric.at());
        }
        if (fact instanceof Fact.Finding finding) {
            return "finding " + word(finding.level()) + " " + finding.rule() + ": " + finding.message()
                    + at(finding.at());
        }
        if (fact instanceof Fact.State state) return "state " + state.name() + " = " + state.value() + at(state.at());
        if (fact instanceof Fact.Scan scan) {
            return (scan.complete() ? "scan" : "incomplete scan") + " by " + scan.tool() + " " + scan.version() + " "
                    + scan.detail();
        }
        if (fact instanceof Fact.TestsDeclared declared) {
            return "declared " + declared.declared() + ", listed " + declared.listed() + ", failures not listed "
                    + declared.failures();
        }
        if (fact instanceof Fact.Reruns reruns) return "attempts replaced by later ones " + reruns.attempts();
        if (fact instanceof Fact.Command command)
            return "command " + command.line() + " exit " + command.exit() + item(command.item());
        if (fact instanceof Fact.Attestation word) {
            return "attested " + word.item() + " by " + word.by().name() + " on " + word.on()
                    + word.expires().map(end -> " until " + end).orElse("") + " line "
                    + word.place().line();
        }
        return fact.toString();
    }

    private static String item(Optional<String> item) {
        return item.map(id -> " for " + id).orElse("");
    }

    private static String at(Pointer at) {
        String path = at.path().isEmpty() ? "" : " " + at.path();
        return at.line() < 1 ? path : path + " line " + at.line();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
