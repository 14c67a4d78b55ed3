package countersign.checklist;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A second opinion on what is a task item: another parser of GitHub Flavored Markdown, in another language. It is installed below
 * {@code target} when it is first asked. Where it cannot be had, tests are skipped, but in CI they fail.
 */
final class Remark {
    private static final Path SOURCE = Path.of("src/test/remark");
    private static final Path HOME = Path.of("target/remark");
    private static final JsonMapper JSON = new JsonMapper();

    private Remark() {}

    /** A task item: the 1-based line on which its box stands, and whether it is ticked. */
    record Task(int line, boolean ticked) {}

    /** The tasks of each document, in document order. */
    static List<List<Task>> tasks(List<String> documents) {
        install();
        String answer = run(JSON.writeValueAsString(documents), "node", "tasks.js");
        List<List<Task>> all = new ArrayList<>();
        for (JsonNode document : JSON.readTree(answer)) {
            List<Task> tasks = new ArrayList<>();
            for (JsonNode task : document)
                tasks.add(new Task(task.get("line").asInt(), task.get("ticked").asBoolean()));
            all.add(tasks);
        }
        return all;
    }

    private static synchronized void install() {
        try {
            Files.createDirectories(HOME);
            for (String name : List.of("package.json", "tasks.js"))
                Files.write(HOME.resolve(name), Files.readAllBytes(SOURCE.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.isDirectory(HOME.resolve("node_modules/remark-gfm")))
            run("", "npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--silent");
    }

    private static String run(String input, String... command) {
        try {
            Path in = Files.writeString(HOME.resolve("in.json"), input);
            Path out = HOME.resolve("out.json");
            Process process = new ProcessBuilder(command)
                    .directory(HOME.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(120, TimeUnit.SECONDS);
            if (!ended) process.destroyForcibly();
            if (ended && process.exitValue() == 0) return Files.readString(out, StandardCharsets.UTF_8);
            return missing(String.join(" ", command) + " does not succeed");
        } catch (IOException e) {
            return missing(command[0] + " is not on this machine");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String missing(String why) {
        String reason = "there is no second opinion: " + why;
        return "true".equals(System.getenv("CI")) ? fail(reason) : abort(reason);
    }
}
