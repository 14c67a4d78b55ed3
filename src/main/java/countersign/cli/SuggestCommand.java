package countersign.cli;

import countersign.Pipeline;
import countersign.site.format.SuggestionJson;
import countersign.site.format.SuggestionText;
import countersign.suggestion.Suggester;
import countersign.suggestion.Suggestions;
import countersign.verdict.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code suggest}: what unbound items could need of the evidence that is there, for a person to accept. */
final class SuggestCommand implements Subcommand {
    @Override
    public Manual manual() {
        return new Manual(
                "suggest",
                "Propose what unbound items could need of the evidence that is there.",
                "[OPTIONS] [DIR|FILE]",
                Options.words("DIR", "0..1", "The folder to read, or one checklist. Default: the current folder."),
                false,
                List.of(),
                """
                Examples:
                  countersign suggest
                  countersign suggest checklists/launch.md > checklists/launch.evidence.yaml

                The text of a sidecar for each checklist with items that nothing is bound to, to be read, mended
                and pasted; nothing is bound by it. Each entry says how sure it is and why. Strong: the item
                names the command, the tool, the file or the metric. Likely: the item is about what the
                evidence is about. What is only possible stands in comments, and so does evidence that no item
                asks for, with the items that could mean it. With --format json, all of it with points.

                Exit codes: 0 told, also where there is nothing to propose; 2 wrong usage or configuration, or
                no checklist; 3 an input in error.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException {
        boolean json = Words.oneOf(
                        List.of("text", "json"), asked.value(Options.FORMAT).orElse("text"), Options.FORMAT)
                .equals("json");
        Pipeline.Result result = Pipeline.read(asked.order());
        Report report = result.report();
        if (report.decision().isEmpty()) {
            asked.talk().complain(report.diagnostics());
            return Answer.of(result, Optional.empty()).number();
        }
        Suggestions suggestions = Suggester.of(report);
        if (json) SuggestionJson.write(suggestions, asked.shell().out());
        else SuggestionText.write(suggestions, asked.shell().out());
        if (suggestions.checklists().isEmpty())
            asked.talk().say("there is nothing to propose: no evidence is like an item that nothing is bound to");
        return ExitCode.READY.number();
    }
}
