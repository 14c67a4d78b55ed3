package countersign.cli;

import countersign.diagnostic.Nearest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. The first word chooses a subcommand, and only that one is built. What goes wrong beyond it is caught here, once,
 * and becomes an exit code.
 */
public final class CountersignCommand {
    /** In the order in which a newcomer meets them. */
    private static final Map<String, Supplier<Subcommand>> SUBCOMMANDS = subcommands();

    private CountersignCommand() {}

    private static Map<String, Supplier<Subcommand>> subcommands() {
        Map<String, Supplier<Subcommand>> all = new LinkedHashMap<>();
        all.put("build", BuildCommand::new);
        all.put("check", CheckCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("inspect", InspectCommand::new);
        all.put("lint", LintCommand::new);
        all.put("suggest", SuggestCommand::new);
        all.put("tick", TickCommand::new);
        all.put("run", RunCommand::new);
        all.put("record", RecordCommand::new);
        all.put("attest", AttestCommand::new);
        all.put("import", ImportCommand::new);
        return all;
    }

    /**
     * Runs one command.
     *
     * @return the exit code of the process
     */
    public static int run(Shell shell, String... args) {
        boolean debug = Arrays.asList(args).contains(Options.DEBUG);
        Talk talk = new Talk(shell, false, false);
        try {
            return answer(shell, List.of(args));
        } catch (UsageException e) {
            talk.complain(String.valueOf(e.getMessage()), e.help());
            return ExitCode.USAGE.number();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED.number();
        } catch (IOException | RuntimeException | Error e) {
            talk.complain(message(e), debug ? "" : "--debug shows where");
            if (debug) e.printStackTrace(shell.err());
            return ExitCode.BUG.number();
        } finally {
            shell.out().flush();
            shell.err().flush();
        }
    }

    private static int answer(Shell shell, List<String> args) throws IOException, InterruptedException {
        if (args.isEmpty()) throw new UsageException("no command is given", "countersign --help lists them");
        String first = args.get(0);
        if (first.equals("--version") || first.equals("-V")) return print(shell, Front.version());
        boolean help = first.equals("help") || first.equals("--help") || first.equals("-h");
        if (help && args.size() == 1) return print(shell, Front.help(manuals()));
        Subcommand chosen = subcommand(help ? args.get(1) : first);
        return help ? print(shell, usage(chosen)) : run(shell, chosen, args.subList(1, args.size()));
    }

    private static List<Manual> manuals() {
        return SUBCOMMANDS.values().stream().map(made -> made.get().manual()).toList();
    }

    private static Subcommand subcommand(String name) {
        return Optional.ofNullable(SUBCOMMANDS.get(name))
                .orElseThrow(() -> new UsageException("there is no command \"" + name + "\"", nearest(name)))
                .get();
    }

    private static String nearest(String name) {
        return Nearest.to(name, SUBCOMMANDS.keySet())
                .map(near -> "did you mean " + near + "?")
                .orElse("countersign --help lists the commands");
    }

    private static int run(Shell shell, Subcommand chosen, List<String> args) throws IOException, InterruptedException {
        CommandLine line = commandLine(chosen);
        Asked asked = new Asked(shell, parse(line, args));
        return asked.parsed().isUsageHelpRequested() ? print(shell, usage(chosen)) : chosen.run(asked);
    }

    private static CommandLine commandLine(Subcommand chosen) {
        return new CommandLine(chosen.manual().spec()).setExpandAtFiles(false);
    }

    private static CommandLine.ParseResult parse(CommandLine line, List<String> args) {
        try {
            return line.parseArgs(args.toArray(String[]::new));
        } catch (UnmatchedArgumentException e) {
            throw new UsageException("there is no option \"" + e.getUnmatched().get(0) + "\"", meant(line, e));
        } catch (ParameterException e) {
            throw new UsageException(String.valueOf(e.getMessage()), seeHelp(line));
        }
    }

    private static String meant(CommandLine line, UnmatchedArgumentException e) {
        return Nearest.to(
                        e.getUnmatched().get(0),
                        line.getCommandSpec().optionsMap().keySet())
                .map(near -> "did you mean " + near + "?")
                .orElse(seeHelp(line));
    }

    private static String seeHelp(CommandLine line) {
        return line.getCommandName() + " --help lists what it takes";
    }

    private static String usage(Subcommand chosen) {
        return commandLine(chosen).getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private static String message(Throwable problem) {
        String what = problem.getClass().getSimpleName();
        return problem.getMessage() == null ? what : what + ": " + problem.getMessage();
    }

    private static int print(Shell shell, String text) {
        shell.out().print(text);
        return ExitCode.READY.number();
    }
}
