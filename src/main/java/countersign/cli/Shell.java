package countersign.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a command is started from: the only way to the streams, the environment, the current folder and the clock of the process.
 *
 * @param out data
 * @param err talk
 * @param folder the current folder, absolute; relative paths on the command line start there
 * @param terminal whether a person is looking
 */
public record Shell(
        PrintStream out, PrintStream err, Path folder, Map<String, String> environment, Clock clock, boolean terminal) {
    public Shell {
        environment = Collections.unmodifiableMap(new TreeMap<>(environment));
    }

    /** The process itself; both streams write UTF-8, whatever the locale. The launcher knows whether they are a terminal. */
    public static Shell ofThisProcess() {
        return new Shell(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Clock.systemUTC(),
                Boolean.getBoolean("countersign.terminal"));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The value of a variable; empty where it is not set, or set to nothing. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** A path of the command line. */
    Path resolve(String path) {
        return folder.resolve(path).normalize();
    }
}
