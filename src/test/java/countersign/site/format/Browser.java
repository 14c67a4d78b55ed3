package countersign.site.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real browser without a window. */
record Browser(String program, Path profile) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** The first that the search path holds. */
    static Optional<String> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** What the page became once its script ran, and what it said to the console. */
    record Visit(Document page, List<String> console) {}

    Visit open(Path page, String hash) {
        List<String> command = new ArrayList<>(List.of(program, "--headless", "--no-sandbox", "--disable-gpu"));
        command.addAll(List.of("--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run"));
        command.addAll(List.of("--user-data-dir=" + profile, "--enable-logging=stderr", "--virtual-time-budget=3000"));
        command.addAll(List.of("--dump-dom", page.toUri() + hash));
        try {
            Path said = Files.createTempFile(profile, "said", ".txt");
            Process process =
                    new ProcessBuilder(command).redirectError(said.toFile()).start();
            String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
            List<String> console = Files.readAllLines(said, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.contains("CONSOLE"))
                    .toList();
            return new Visit(Jsoup.parse(dom), console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
