package countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A work tree made by git itself, whatever the configuration of the machine; tests are skipped where there is no git. */
public record RealGit(Path folder) {
    /** A new one without a commit. */
    public static RealGit init(Path folder) {
        RealGit git = new RealGit(folder);
        git.run("init", "--quiet", "--initial-branch=main");
        return git;
    }

    /** Writes {@code path} and commits all there is; the id of the commit. */
    public String commit(String path, String text) {
        write(path, text);
        return commit();
    }

    /** Commits all there is; the id of the commit. */
    public String commit() {
        run("add", "--all");
        run("commit", "--quiet", "--allow-empty", "--message=x");
        return run("rev-parse", "HEAD").strip();
    }

    public void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What git prints. */
    public String run(String... words) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@b.c"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null"));
        try {
            Process git = start(builder);
            String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(git.waitFor()).as(out).isZero();
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process start(ProcessBuilder git) {
        try {
            return git.start();
        } catch (IOException e) {
            assumeTrue(false, "git is not on this machine");
            throw new UncheckedIOException(e);
        }
    }
}
