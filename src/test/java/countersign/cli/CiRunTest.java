package countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CiRunTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GITHUB_RUN_ID=7 GITHUB_REPOSITORY=team/app | https://github.com/team/app/actions/runs/7",
                "GITHUB_RUN_ID=7 GITHUB_REPOSITORY=a/b GITHUB_SERVER_URL=https://g.example | https://g.example/a/b/actions/runs/7",
                "GITHUB_RUN_ID=7 |",
                "CI_JOB_URL=https://ci.example/job/7 CI_PIPELINE_URL=https://ci.example/2 | https://ci.example/job/7",
                "CIRCLE_BUILD_URL=https://ci.example/7 | https://ci.example/7",
                "BUILDKITE_BUILD_URL=https://ci.example/7 | https://ci.example/7",
                "BUILD_URL=https://ci.example/job/a/7/ | https://ci.example/job/a/7/",
                "BUILD_BUILDID=7 SYSTEM_TEAMPROJECT=A SYSTEM_COLLECTIONURI=https://dev.example/t/ | https://dev.example/t/A/_build/results?buildId=7",
                "BITBUCKET_BUILD_NUMBER=7 BITBUCKET_GIT_HTTP_ORIGIN=https://b.example/t/a | https://b.example/t/a/pipelines/results/7",
                "BUILD_BUILDID=7 |",
            })
    void the_address_of_the_run_is_what_the_ci_tells(String variables, String address) {
        Map<String, String> environment = new TreeMap<>();
        for (String variable : variables.split(" +", -1))
            environment.put(
                    variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1));
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Stage.NOON, ZoneOffset.UTC);
        Shell shell = new Shell(nowhere, nowhere, Path.of(""), environment, clock, false);
        assertThat(CiRun.address(shell)).isEqualTo(Optional.ofNullable(address));
    }
}
