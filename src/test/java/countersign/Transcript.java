package countersign;

import countersign.cli.CountersignCommand;
import countersign.cli.Shell;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file that shows what commands print. Lines that begin with {@code -- } below an empty one are comments, {@code tree: NAME} says which tree the commands
 * are run in. Below {@code $ [NAME=VALUE…] countersign WORDS…} stand standard output, standard error with {@code ! } before each line, and
 * {@code = } with the exit code. The variable TERMINAL=yes lets a person look on. An escape character is written {@code \e}.
 */
final class Transcript {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    private final Path folder;
    private final StringBuilder text = new StringBuilder();

    private Transcript(Path folder) {
        this.folder = folder;
    }

    /** The name in the line {@code tree: NAME}. */
    static String tree(String transcript) {
        return transcript
                .lines()
                .filter(line -> line.startsWith("tree: "))
                .map(line -> line.substring("tree: ".length()))
                .findFirst()
                .orElseThrow();
    }

    /** The transcript as it is when its commands are run in {@code folder} now. */
    static String replay(String transcript, Path folder) {
        Transcript replay = new Transcript(folder);
        String above = "";
        for (String line : transcript.lines().toList()) {
            if (line.startsWith("$ ")) replay.run(line);
            else if (line.startsWith("-- ") && above.isEmpty())
                replay.text.append('\n').append(line).append('\n');
            else if (line.startsWith("tree: ")) replay.text.append(line).append('\n');
            above = line;
        }
        return replay.text.toString();
    }

    private void run(String line) {
        List<String> words = words(line.substring(2));
        int name = words.indexOf("countersign");
        Map<String, String> environment = new TreeMap<>();
        for (String setting : words.subList(0, name))
            environment.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        boolean terminal = environment.remove("TERMINAL") != null;
        Shell shell = new Shell(stream(out), stream(err), folder, environment, NOON, terminal);
        int exit = CountersignCommand.run(
                shell, words.subList(name + 1, words.size()).toArray(String[]::new));
        text.append('\n').append(line).append('\n').append(shown(out));
        shown(err).lines().forEach(said -> text.append("! ").append(said).append('\n'));
        text.append("= ").append(exit).append('\n');
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        return words;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    private String shown(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\u001B", "\\e").replace(folder.toString(), "/tree");
    }
}
