package countersign.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What several subcommands take. A name says here, once, how the option is written. */
final class Options {
    static final String AS_OF = "--as-of";
    static final String UNTIL = "--until";
    static final String ALLOW_PAST = "--allow-past";
    static final String PHASE = "--phase";
    static final String CONFIG = "--config";
    static final String FORMAT = "--format";
    static final String REPORT = "--report";
    static final String FAIL_ON = "--fail-on";
    static final String QUIET = "--quiet";
    static final String NO_COLOR = "--no-color";
    static final String DEBUG = "--debug";
    static final String HELP = "--help";
    static final String DIR = "--dir";
    static final String OUT = "--out";
    static final String NO_PDF = "--no-pdf";
    static final String ITEM = "--item";
    static final String OUTPUT = "--output";
    static final String FORCE = "--force";
    static final String TO = "--to";
    static final String ENVIRONMENT = "--environment";

    /** For subcommands that look ahead. */
    static OptionSpec until() {
        return value(
                UNTIL,
                "DATE",
                "Also tell what runs out by the end of this day, in UTC. Default: the launch, if configured.");
    }

    /** Every subcommand takes these; a supplier each, for a specification belongs to one command. */
    static final List<Supplier<OptionSpec>> EVERYWHERE = List.of(
            () -> value(
                    AS_OF,
                    "TIME",
                    "Weigh ages as of this moment: RFC 3339, or a date in UTC. Default: SOURCE_DATE_EPOCH,"
                            + " else the clock."),
            () -> flag(ALLOW_PAST, "Let --as-of lie in the past: what has grown old since counts as it did then."),
            () -> value(PHASE, "PHASE", "Decide for before (the default), during or after."),
            () -> value(CONFIG, "FILE", "Read this configuration instead of DIR/countersign.yaml."),
            () -> value(
                    FORMAT, "FORMAT", "What standard output holds: text or json; for check also markdown or github."),
            () -> value(FAIL_ON, "DECISION", "End with 1 on no-go, or on conditional too."),
            () -> flag(QUIET, "-q", "Say errors only."),
            () -> flag(NO_COLOR, "No colour; NO_COLOR does the same."),
            () -> flag(DEBUG, "Show the stack of a defect."),
            () -> OptionSpec.builder(HELP, "-h")
                    .usageHelp(true)
                    .description("Show this text.")
                    .build());

    private Options() {}

    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    static OptionSpec values(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(description)
                .build();
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    private static OptionSpec flag(String name, String shorter, String description) {
        return OptionSpec.builder(name, shorter).description(description).build();
    }

    /** Positional arguments, {@code arity} as picocli writes it. */
    static PositionalParamSpec words(String label, String arity, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .hideParamSyntax(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity(arity)
                .description(description)
                .build();
    }
}
