package countersign.cli;

import java.util.Optional;
import java.util.stream.Stream;

/** The address of the CI run that a command is part of, as the CI tells it in variables. Nothing else of the environment is written down. */
final class CiRun {
    private CiRun() {}

    static Optional<String> address(Shell shell) {
        return github(shell)
                .or(() -> Stream.of("CI_JOB_URL", "CI_PIPELINE_URL", "CIRCLE_BUILD_URL", "BUILD_URL")
                        .flatMap(name -> shell.variable(name).stream())
                        .findFirst());
    }

    private static Optional<String> github(Shell shell) {
        return shell.variable("GITHUB_RUN_ID")
                .flatMap(run -> shell.variable("GITHUB_REPOSITORY")
                        .map(repository -> shell.variable("GITHUB_SERVER_URL").orElse("https://github.com") + "/"
                                + repository + "/actions/runs/" + run));
    }
}
