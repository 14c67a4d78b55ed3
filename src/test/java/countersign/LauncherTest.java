package countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the distribution, on a stand-in for the JVM. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for a POSIX shell")
final class LauncherTest {
    private static final Path SCRIPTS = Path.of("src/main/dist/bin");
    private static final String ECHO = "printf '%s\\n' \"$@\"";

    @TempDir
    private Path temp;

    private Path home;
    private Path archive;
    private Path java;

    @BeforeEach
    void install() throws IOException {
        Path root = temp.toRealPath();
        home = Files.createDirectories(root.resolve("a folder"));
        archive = Files.createDirectories(home.resolve("lib")).resolve("countersign.jsa");
        java = Files.createDirectories(root.resolve("jvm/bin")).resolve("java");
        Files.createDirectories(home.resolve("bin"));
        for (String script : List.of("countersign", "countersign-archive"))
            Files.copy(SCRIPTS.resolve(script), script(script), StandardCopyOption.COPY_ATTRIBUTES);
        pretend(ECHO);
    }

    @Test
    void arguments_reach_the_program_as_they_were_typed() throws Exception {
        assertThat(run(Map.of(), "countersign", "check", "a b", "*", "").lines())
                .endsWith("-cp", home + "/lib/countersign.jar", "countersign.Main", "check", "a b", "*", "");
    }

    @Test
    void a_link_to_a_link_finds_the_program() throws Exception {
        Path first = Files.createSymbolicLink(temp.resolve("first"), script("countersign"));
        Path second = Files.createSymbolicLink(home.resolve("second"), Path.of("../" + first.getFileName()));
        assertThat(run(Map.of(), second).lines()).contains(home + "/lib/countersign.jar");
    }

    @Test
    void options_of_the_user_come_after_ours_and_before_the_program() throws Exception {
        assertThat(run(Map.of("COUNTERSIGN_JAVA_OPTS", "-Xss8m -Dx=y"), "countersign")
                        .lines())
                .containsSubsequence("-Xss4m", "-Xss8m", "-Dx=y", "countersign.Main");
    }

    @Test
    void the_second_compiler_is_for_much_evidence_only() throws Exception {
        Path tree = Files.createDirectories(temp.resolve("a tree/reports"));
        String first = "-XX:TieredStopAtLevel=1";
        assertThat(run(Map.of(), "countersign", "check", tree.getParent().toString())
                        .lines())
                .contains(first);
        for (int i = 0; i < 9; i++) Files.write(tree.resolve("part " + i + ".xml"), new byte[1 << 20]);
        assertThat(run(Map.of(), "countersign", "check", tree.getParent().toString())
                        .lines())
                .doesNotContain(first);
        assertThat(run(Map.of(), "countersign", "inspect", tree + "/part 1.xml").lines())
                .contains(first);
    }

    @Test
    void an_archive_is_named_only_where_there_is_one() throws Exception {
        assertThat(run(Map.of(), "countersign").out()).doesNotContain("SharedArchiveFile");
        Files.writeString(archive, "");
        assertThat(run(Map.of(), "countersign").lines()).contains("-XX:SharedArchiveFile=" + archive, "-Xlog:disable");
    }

    @Test
    void where_there_is_no_java_it_says_what_to_do() throws Exception {
        Ran ran = run(Map.of("JAVA_HOME", "/nowhere"), "countersign");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("version 17", "JAVA_HOME");
    }

    @Test
    void file_names_are_utf_8_in_a_bare_locale_too() throws Exception {
        pretend("echo \"$LC_ALL\"");
        assertThat(run(Map.of("LC_ALL", "C"), "countersign").lines()).containsExactly("C.UTF-8");
    }

    @Test
    void the_exit_code_of_the_program_is_that_of_the_launcher() throws Exception {
        pretend("exit 3");
        assertThat(run(Map.of(), "countersign").exit()).isEqualTo(3);
    }

    @Test
    void an_archive_is_made_from_the_classes_that_a_build_loads() throws Exception {
        pretend("""
                for arg; do
                    case $arg in
                        -XX:DumpLoadedClassList=*) echo seen >"${arg#*=}" ;;
                        -XX:SharedClassListFile=*) classes=${arg#*=} ;;
                        -XX:SharedArchiveFile=*) cp "$classes" "${arg#*=}" ;;
                    esac
                done""");
        assertThat(run(Map.of(), "countersign-archive", ".").exit()).isZero();
        assertThat(archive).hasContent("seen");
    }

    @Test
    void no_archive_is_left_where_the_training_build_fails() throws Exception {
        Files.writeString(archive, "of another build");
        pretend("echo 'no checklist' >&2; exit 2");
        Ran ran = run(Map.of(), "countersign-archive", "sample");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("sample ended with 2: no checklist", "without an archive");
        assertThat(archive).doesNotExist();
    }

    private Path script(String name) {
        return home.resolve("bin").resolve(name);
    }

    private void pretend(String body) throws IOException {
        Files.writeString(java, "#!/bin/sh\n" + body + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private Ran run(Map<String, String> environment, String script, String... arguments) throws Exception {
        return run(environment, script(script), arguments);
    }

    private Ran run(Map<String, String> environment, Path command, String... arguments) throws Exception {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder process = new ProcessBuilder(Stream.concat(Stream.of(command.toString()), Stream.of(arguments))
                .toList());
        process.environment().put("JAVA_HOME", java.getParent().getParent().toString());
        process.environment().remove("COUNTERSIGN_JAVA_OPTS");
        process.environment().putAll(environment);
        int exit = process.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ran(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /** A process that has ended. */
    private record Ran(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }
}
