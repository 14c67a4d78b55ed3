package countersign.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates, views and messages belong together; none is left over. */
final class TemplatePairsTest {
    private static final Path TEMPLATES = Path.of("site-templates");
    private static final Path PROGRAM = Path.of("src/main/java/countersign/site");
    private static final Pattern WORD = Pattern.compile("ui\\[\"([a-z0-9.-]+)\"(]| \\+)");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    @Test
    void every_template_has_the_view_of_its_name_and_every_page_view_its_template() {
        Set<String> templates = files(TEMPLATES)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".ftlh"))
                .map(name -> name.substring(0, name.length() - 5))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> views = files(PROGRAM)
                .filter(file ->
                        file.toString().endsWith("View.java") && text(file).contains("Frame frame"))
                .map(file -> kebab(file.getFileName().toString().replace("View.java", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(views).hasSizeGreaterThan(5).isSubsetOf(templates);
        assertThat(templates)
                .allSatisfy(name ->
                        assertThat(views.contains(name) || hasView(name)).isTrue());
    }

    @Test
    void every_word_that_a_template_asks_for_is_there() {
        Set<String> keys = Messages.of("en").all().keySet();
        for (Path template : tree(TEMPLATES)) {
            WORD.matcher(text(template)).results().forEach(found -> {
                String key = "ui." + found.group(1);
                boolean whole = found.group(2).equals("]");
                assertThat(keys)
                        .as(template.toString())
                        .anyMatch(each -> whole ? each.equals(key) : each.startsWith(key));
            });
        }
    }

    @Test
    void every_word_is_used_somewhere() {
        Set<String> used = new TreeSet<>();
        for (Path source : tree(Path.of("src/main/java"))) find(source, used);
        for (Path template : tree(TEMPLATES)) find(template, used);
        Set<String> unused = new TreeSet<>();
        for (String key : Messages.of("en").all().keySet())
            if (key.startsWith("ui.") && !isUsed(key.substring(3), used)) unused.add(key);
        assertThat(unused).isEmpty();
    }

    private static void find(Path file, Set<String> used) {
        QUOTED.matcher(text(file)).results().forEach(found -> used.add(found.group(1)));
    }

    /** Whole, or by a beginning that code completes. */
    private static boolean isUsed(String key, Set<String> used) {
        if (used.contains(key) || used.contains("ui." + key)) return true;
        for (int i = 1; i < key.length(); i++) {
            boolean joint = key.charAt(i - 1) == '.' || key.charAt(i - 1) == '-';
            if (joint && (used.contains(key.substring(0, i)) || used.contains("ui." + key.substring(0, i))))
                return true;
        }
        return false;
    }

    private static boolean hasView(String template) {
        return tree(PROGRAM).stream()
                .anyMatch(file -> kebab(file.getFileName().toString().replace(".java", ""))
                        .equals(template + "-view"));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<Path> files(Path folder) {
        return tree(folder).stream().filter(file -> file.getParent().equals(folder) || folder.equals(PROGRAM));
    }

    private static Set<Path> tree(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|ftlh)"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
