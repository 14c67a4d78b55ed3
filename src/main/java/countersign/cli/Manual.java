package countersign.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a subcommand takes, and what its help says.
 *
 * @param purpose one line, for the list of commands
 * @param synopsis what follows the command's name
 * @param words what its positional arguments are, label and description
 * @param startsCommand whether the first word starts a command line, of which no option is ours
 * @param notes the end of its help: examples, and what the exit codes mean
 */
record Manual(
        String name,
        String purpose,
        String synopsis,
        PositionalParamSpec words,
        boolean startsCommand,
        List<OptionSpec> options,
        String notes) {
    private static final int WIDTH = 100;

    Manual {
        options = List.copyOf(options);
    }

    /** As picocli wants it. */
    CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("countersign " + name).addPositional(words);
        options.forEach(spec::addOption);
        Options.EVERYWHERE.forEach(option -> spec.addOption(option.get()));
        spec.parser().stopAtPositional(startsCommand);
        spec.usageMessage()
                .width(WIDTH)
                .sortOptions(false)
                .customSynopsis("countersign " + name + " " + synopsis)
                .header(purpose)
                .headerHeading("")
                .synopsisHeading("%nUsage: ")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .footer(notes.lines().toArray(String[]::new))
                .footerHeading("%n");
        return spec;
    }
}
