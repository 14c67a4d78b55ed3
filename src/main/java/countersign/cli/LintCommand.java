package countersign.cli;

import countersign.Linting;
import countersign.Pipeline;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Severity;
import countersign.rewriting.Revised;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code lint}: everything that could be better in checklists, and the mending of what is only misspelt. */
final class LintCommand implements Subcommand {
    private static final String FIX = "--fix";

    @Override
    public Manual manual() {
        return new Manual(
                "lint",
                "Tell what could be better in checklists, and mend what is only misspelt.",
                "[OPTIONS] [FILE…|DIR]",
                Options.words("FILE", "0..*", "Checklists, or folders of them. Default: the current folder."),
                false,
                List.of(Options.flag(FIX, "Mend boxes that are only misspelt, and show what was changed.")),
                """
                Examples:
                  countersign lint
                  countersign lint --fix checklists/release.md
                  countersign lint --format github

                Everything that check complains of, and beside it: items that say the same in one place
                (CS701), ticks above open items (CS702), dates that have passed (CS703), attestations for
                no item (CS704), renamed items that are called by their old name elsewhere (CS705), fields
                that are not filled in (CS211). CS705 compares with the last commit.

                --fix writes - [], -[ ] a, - [ x ] a, - [x]a, - ☐ a and invisible characters in a box as
                GitHub reads them. No tick and no other byte changes, and what would not be read as
                meant afterwards is left alone. The formats are text, json and github.

                Exit codes: 0 nothing found, or notes only; 1 a warning; 2 wrong usage or configuration, or
                no checklist; 3 an input in error, or a file that may not be written.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException {
        Findings findings = new Findings(asked);
        Set<Diagnostic> found = new TreeSet<>();
        ExitCode worst = ExitCode.READY;
        for (String start : asked.words().isEmpty() ? List.of("") : asked.words()) {
            Pipeline.Order order = asked.orderIn(start);
            Pipeline.Result result = Pipeline.read(order);
            if (asked.has(FIX) && fix(result, findings, asked)) worst = worse(worst, ExitCode.INPUT);
            if (asked.has(FIX)) result = Pipeline.read(order);
            List<Diagnostic> all = Linting.findings(result);
            found.addAll(all);
            worst = worse(worst, answer(result, all));
        }
        findings.write(new ArrayList<>(found));
        return worst.number();
    }

    /** Whether a file was refused. */
    private static boolean fix(Pipeline.Result result, Findings findings, Asked asked) throws IOException {
        Writing writing = new Writing(asked, result);
        for (Revised revised : Linting.mended(result)) if (writing.write(revised)) findings.fixed(revised);
        return writing.isRefused();
    }

    private static ExitCode answer(Pipeline.Result result, List<Diagnostic> found) {
        if (result.fault() == Pipeline.Fault.USAGE) return ExitCode.USAGE;
        if (found.stream().anyMatch(each -> each.severity() == Severity.ERROR)) return ExitCode.INPUT;
        boolean warned = found.stream().anyMatch(each -> each.severity() == Severity.WARNING);
        return warned ? ExitCode.NOT_READY : ExitCode.READY;
    }

    private static ExitCode worse(ExitCode one, ExitCode other) {
        return one.number() >= other.number() ? one : other;
    }
}
