package countersign.cli;

import countersign.Pipeline;
import countersign.site.format.Explanation;
import countersign.site.format.Medium;
import countersign.site.view.Wording;
import countersign.verdict.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code explain}: why an item has its verdict. */
final class ExplainCommand implements Subcommand {
    @Override
    public Manual manual() {
        return new Manual(
                "explain",
                "Tell why an item has its verdict.",
                "[OPTIONS] ID…",
                Options.words("ID", "0..*", "An item's id, the beginning of one, CHECKLIST#ID, or the item's text."),
                false,
                List.of(
                        Options.value(Options.DIR, "DIR", "The folder to read. Default: the current folder."),
                        Options.until()),
                """
                Example: countersign explain unit-tests

                The chain is told in full: claim, rule, records with observed and expected, age, waiver, verdict, next
                step. The ids of items are in readiness.json and at the end of each item's address in the site.

                Exit codes: 0 told; 2 no such item; 3 an input in error, so that nothing is decided.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException {
        if (asked.words().isEmpty()) throw new UsageException("no item is named", "countersign explain ID");
        String format =
                Words.oneOf(List.of("text", "json"), asked.value(Options.FORMAT).orElse("text"), Options.FORMAT);
        Pipeline.Result result =
                Pipeline.read(asked.orderIn(asked.value(Options.DIR).orElse("")));
        Report report = result.report();
        if (report.decision().isEmpty()) {
            asked.talk().complain(report.diagnostics());
            return Answer.of(result, Optional.empty()).number();
        }
        ItemSearch search = new ItemSearch(report);
        Medium medium = new Medium(Wording.of("en"), asked.talk().ink());
        for (ItemSearch.Found found : asked.words().stream()
                .flatMap(word -> search.find(word).stream())
                .toList()) {
            if (format.equals("json"))
                Explanation.writeJson(
                        found.checklist(), found.ruling(), medium, asked.shell().out());
            else Explanation.write(report, found.ruling(), medium, asked.shell().out());
        }
        return ExitCode.READY.number();
    }
}
