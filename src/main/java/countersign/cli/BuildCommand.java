package countersign.cli;

import countersign.Pipeline;
import countersign.publish.Refusal;
import countersign.site.format.Summary;
import countersign.terms.Decision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code build}: the site and the PDF that people read and sign. */
final class BuildCommand implements Subcommand {
    private static final String DEFAULT_OUT = "build/readiness";

    @Override
    public Manual manual() {
        return new Manual(
                "build",
                "Write the site and the PDF.",
                "[OPTIONS] [DIR]",
                Options.words("DIR", "0..1", "The folder to read, or one checklist. Default: the current folder."),
                false,
                List.of(
                        Options.value(Options.OUT, "DIR", "Where the site goes. Default: " + DEFAULT_OUT + "."),
                        Options.until(),
                        Options.flag(Options.NO_PDF, "Write no PDF."),
                        Options.values(Options.REPORT, "FORMAT[=FILE]", Reports.HELP)),
                """
                Example: countersign build --out public --report markdown=summary.md

                The site opens from a file and needs no script. readiness.json stands beside the pages. The old site
                stands until the new one is whole, and for good where an input is in error.

                Exit codes: 0 the site stands, whatever it says; 1 only with --fail-on; 2 wrong usage or
                configuration, or no checklist; 3 an input in error: nothing is published.
                """);
    }

    @Override
    public int run(Asked asked) throws IOException {
        Optional<Decision> failOn = asked.failOn();
        Reports reports = Reports.asked(asked, "");
        Pipeline.Result result = Pipeline.read(asked.order());
        reports.write(result.report());
        if (result.report().decision().isPresent()) publish(asked, result);
        else asked.talk().say(Summary.of(result.report()) + " Nothing is published.");
        return Answer.of(result, failOn).number();
    }

    private static void publish(Asked asked, Pipeline.Result result) throws IOException {
        String named = asked.value(Options.OUT).orElse(DEFAULT_OUT);
        Path out = asked.shell().resolve(named);
        Pipeline.publish(result, new Pipeline.Publication(out, !asked.has(Options.NO_PDF)))
                .ifPresent(refusal -> {
                    throw new UsageException(named + words(refusal), "choose another folder with --out");
                });
        asked.talk().say(Summary.of(result.report()));
        asked.talk().say("The site is in " + named + "/index.html");
    }

    private static String words(Refusal refusal) {
        return switch (refusal) {
            case A_FILE -> " is a file";
            case A_LINK -> " is a symbolic link, and what it leads to may not be ours";
            case NOT_OURS -> " holds something, and no site of ours";
        };
    }
}
