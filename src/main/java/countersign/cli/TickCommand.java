package countersign.cli;

import countersign.Pipeline;
import countersign.Revising;
import countersign.ticking.Ticks;
import countersign.ticking.Wish;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code tick}: the boxes that evidence has earned, as a patch; and, when asked, in the file. */
final class TickCommand implements Subcommand {
    private static final String APPLY = "--apply";
    private static final String ATTESTED = "--attested";
    private static final String UNTICK = "--untick";

    @Override
    public Manual manual() {
        return new Manual(
                "tick",
                "Show, or write, the ticks that evidence has earned.",
                "[OPTIONS] [DIR]",
                Options.words("DIR", "0..1", "The folder to read, or one checklist. Default: the current folder."),
                false,
                List.of(
                        Options.flag(APPLY, "Write what is shown."),
                        Options.flag(ATTESTED, "Tick also what only a person's attestation speaks for."),
                        Options.flag(UNTICK, "Take away contradicted ticks instead.")),
                """
                Examples:
                  countersign tick                  show, as a unified diff
                  countersign tick --apply          write it
                  countersign tick --untick         show the ticks that evidence contradicts

                Of a ready item one character changes: the one between its brackets, in a list or a cell,
                or its ballot. Every other byte stays, in whatever encoding and with whatever line ends. A
                parent is ticked only when nothing nested in it stays open. A file that is a symbolic link,
                or that changed since it was read, is refused.

                Exit codes: 0 shown or written, also where there is nothing to do; 2 wrong usage or
                configuration, or no checklist; 3 an input in error, or a file that is refused: it is left
                as it is.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException {
        Words.oneOf(List.of("text"), asked.value(Options.FORMAT).orElse("text"), Options.FORMAT);
        Wish wish = wish(asked);
        Pipeline.Result result = Pipeline.read(asked.order());
        if (result.report().decision().isEmpty()) {
            asked.talk().complain(result.report().diagnostics());
            return Answer.of(result, Optional.empty()).number();
        }
        List<Ticks> all = Revising.ticks(result, wish);
        Patch patch = new Patch(asked.shell());
        for (Ticks ticks : all) patch.print(ticks.revised(), asked.shell().out());
        Writing writing = new Writing(asked, result);
        if (asked.has(APPLY)) for (Ticks ticks : all) writing.write(ticks.revised());
        TickWords words = new TickWords(asked.talk(), wish);
        all.forEach(words::left);
        words.sum(asked.has(APPLY) ? writing.written(all) : all, asked.has(APPLY));
        return (writing.isRefused() ? ExitCode.INPUT : ExitCode.READY).number();
    }

    private static Wish wish(Asked asked) {
        if (asked.has(UNTICK) && asked.has(ATTESTED))
            throw new UsageException(ATTESTED + " and " + UNTICK + " do not go together", "");
        if (asked.has(UNTICK)) return Wish.UNTICK;
        return asked.has(ATTESTED) ? Wish.TICK_ATTESTED : Wish.TICK;
    }
}
