package countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How large things may grow, in lines of code. */
final class SizeBudgetTest {
    private static final List<JavaSource> PROGRAM = JavaSource.under(Path.of("src/main/java"));
    private static final List<JavaSource> ALL = Stream.concat(
                    PROGRAM.stream(), JavaSource.under(Path.of("src/test/java")).stream())
            .toList();

    @Test
    void half_of_the_files_fit_on_a_screen_and_nine_in_ten_on_two() {
        List<Integer> sizes = PROGRAM.stream()
                .filter(source -> !source.isPackageInfo())
                .map(JavaSource::lines)
                .sorted()
                .toList();
        assertThat(sizes).hasSizeGreaterThan(50);
        assertThat(share(sizes, 50)).as("median of lines in a file").isLessThanOrEqualTo(60);
        assertThat(share(sizes, 90)).as("lines in nine files of ten").isLessThanOrEqualTo(150);
    }

    @Test
    void no_file_is_long() {
        assertThat(ALL).filteredOn(source -> source.lines() > 300).isEmpty();
    }

    @Test
    void nine_methods_in_ten_are_short() {
        List<Integer> sizes = PROGRAM.stream()
                .flatMap(source -> source.methods().stream())
                .map(JavaSource.Method::lines)
                .sorted()
                .toList();
        assertThat(sizes).hasSizeGreaterThan(50);
        assertThat(share(sizes, 90)).as("lines in nine methods of ten").isLessThanOrEqualTo(15);
    }

    @Test
    void no_method_is_long() {
        assertThat(methods()).filteredOn(method -> method.lines() > 40).isEmpty();
    }

    @Test
    void what_takes_more_than_four_values_takes_a_record() {
        assertThat(methods()).filteredOn(method -> method.parameters() > 4).isEmpty();
    }

    @Test
    void every_public_type_says_what_its_caller_gets() {
        assertThat(PROGRAM.stream().flatMap(source -> source.undocumented().stream()))
                .isEmpty();
    }

    @Test
    void test_names_are_sentences() {
        assertThat(methods().filter(JavaSource.Method::test))
                .hasSizeGreaterThan(20)
                .allSatisfy(test -> assertThat(test.name()).matches("[a-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+"));
    }

    private static Stream<JavaSource.Method> methods() {
        return ALL.stream().flatMap(source -> source.methods().stream());
    }

    private static int share(List<Integer> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / 100);
    }
}
