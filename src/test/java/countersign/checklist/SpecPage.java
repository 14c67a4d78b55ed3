package countersign.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page of examples: a heading, what an author writes between tildes, and between tildes what is read from it. */
final class SpecPage {
    private static final Path FOLDER = Path.of("src/test/spec");

    private SpecPage() {}

    /** An example, and where it stands. */
    record Example(String page, int line, String name, String input, String expected) {
        @Override
        public String toString() {
            return page + ":" + line + " " + name;
        }
    }

    static List<Example> all() {
        return in(FOLDER);
    }

    static List<Example> in(Path folder) {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.sorted()
                    .filter(page -> page.toString().endsWith(".md"))
                    .flatMap(page -> of(page).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> of(Path page) {
        List<Example> examples = new ArrayList<>();
        List<String> lines = lines(page);
        String name = "";
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).startsWith("## ")) name = lines.get(at).substring(3);
            if (!lines.get(at).equals("~~~~ written")) {
                at++;
                continue;
            }
            int written = close(lines, at);
            int read = written + 1;
            if (!lines.get(read).equals("~~~~ read")) throw new IllegalStateException(page + ":" + (read + 1));
            int end = close(lines, read);
            examples.add(new Example(
                    page.getFileName().toString(),
                    at + 1,
                    name,
                    String.join("\n", lines.subList(at + 1, written)),
                    String.join("\n", lines.subList(read + 1, end))));
            at = end + 1;
        }
        return examples;
    }

    private static int close(List<String> lines, int open) {
        int at = open + 1;
        while (!lines.get(at).equals("~~~~")) at++;
        return at;
    }

    private static List<String> lines(Path page) {
        try {
            return List.of(new String(Files.readAllBytes(page), StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
