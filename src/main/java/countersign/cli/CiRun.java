package countersign.cli;

import java.util.Optional;
import java.util.stream.Stream;

/** The address of the CI run that a command is part of, as the CI tells it in variables. Nothing else of the environment is written down. */
final class CiRun {
    private CiRun() {}

    static Optional<String> address(Shell shell) {
        return github(shell)
                .or(() -> azure(shell))
                .or(() -> bitbucket(shell))
                .or(() -> Stream.of(
                                "CI_JOB_URL",
                                "CI_PIPELINE_URL",
                                "CIRCLE_BUILD_URL",
                                "BUILDKITE_BUILD_URL",
                                "TRAVIS_JOB_WEB_URL",
                                "DRONE_BUILD_LINK",
                                "BUILD_URL")
                        .flatMap(name -> shell.variable(name).stream())
                        .findFirst());
    }

    private static Optional<String> azure(Shell shell) {
        return shell.variable("BUILD_BUILDID")
                .flatMap(run -> shell.variable("SYSTEM_TEAMPROJECT")
                        .flatMap(project -> shell.variable("SYSTEM_COLLECTIONURI")
                                .map(server ->
                                        server + project.replace(" ", "%20") + "/_build/results?buildId=" + run)));
    }

    private static Optional<String> bitbucket(Shell shell) {
        return shell.variable("BITBUCKET_BUILD_NUMBER")
                .flatMap(run -> shell.variable("BITBUCKET_GIT_HTTP_ORIGIN")
                        .map(repository -> repository + "/pipelines/results/" + run));
    }

    private static Optional<String> github(Shell shell) {
        return shell.variable("GITHUB_RUN_ID")
                .flatMap(run -> shell.variable("GITHUB_REPOSITORY")
                        .map(repository -> shell.variable("GITHUB_SERVER_URL").orElse("https://github.com") + "/"
                                + repository + "/actions/runs/" + run));
    }
}
