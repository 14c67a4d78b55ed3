package countersign.suggestion;

import static java.util.Map.entry;

import countersign.checklist.Topics;
import countersign.terms.Topic;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What tools and formats are about, by words of their names: these are the same in every language. */
final class ToolTopics {
    /** Words by topic; a tool may stand under several. */
    private static final Map<Topic, String> NAMES = Map.ofEntries(
            entry(
                    Topic.TESTS,
                    "junit, nunit, xunit, trx, tap, jest, vitest, pytest, mocha, rspec, go test, ctest, ctrf, phpunit,"
                            + " surefire, cargo test, mvn test, npm test, manage py test, unittest"),
            entry(Topic.END_TO_END_TESTS, "playwright, cypress, selenium, cucumber, newman"),
            entry(Topic.LOAD, "k6, jmeter, gatling, locust, vegeta, autocannon, artillery, taurus"),
            entry(Topic.COVERAGE, "jacoco, cobertura, lcov, clover, istanbul, opencover, codecov, coverage"),
            entry(
                    Topic.LINT,
                    "eslint, checkstyle, pylint, ruff, flake8, hadolint, stylelint, rubocop, golangci, pmd, shellcheck,"
                            + " ktlint, detekt, mypy, tsc, lint, prettier"),
            entry(
                    Topic.SECURITY_SCAN,
                    "codeql, semgrep, bandit, gosec, spotbugs, sonarqube, snyk, trivy, grype, osv, npm audit, pip audit,"
                            + " yarn audit, pnpm audit, cargo audit, govulncheck, dependency check, zap, nuclei, nikto"),
            entry(Topic.CODE_SECURITY, "codeql, semgrep, bandit, gosec, spotbugs, sonarqube"),
            entry(
                    Topic.DEPENDENCIES,
                    "trivy, grype, osv, npm audit, pip audit, yarn audit, pnpm audit, cargo audit, govulncheck, snyk,"
                            + " dependency check, dependabot, dependency track"),
            entry(Topic.CONTAINERS, "trivy, grype, dockle"),
            entry(Topic.SECRETS, "gitleaks, trufflehog, detect secrets"),
            entry(Topic.WEB_SECURITY, "zap, nuclei, nikto"),
            entry(Topic.SECURITY_HEADERS, "observatory, http headers, drheader, humble"),
            entry(Topic.TLS, "testssl, sslyze, ssllabs, ssl labs, openssl"),
            entry(Topic.WEB_PERFORMANCE, "lighthouse, lhci"),
            entry(Topic.BUNDLE_SIZE, "size limit, bundlewatch, bundlesize"),
            entry(Topic.ACCESSIBILITY, "axe, pa11y"),
            entry(Topic.BILL_OF_MATERIALS, "cyclonedx, spdx, syft, sbom"),
            entry(Topic.BACKUP, "restic, pgbackrest, pg restore, pg dump, velero, borg"),
            entry(Topic.MIGRATION, "alembic, flyway, liquibase, showmigrations, migrate, prisma"),
            entry(Topic.HEALTH, "actuator, health, docker inspect, compose ps"),
            entry(Topic.WORKLOADS, "kubectl, docker inspect, compose ps"),
            entry(Topic.MONITORING, "prometheus, alertmanager, nagios, grafana"),
            entry(Topic.INFRASTRUCTURE, "terraform, checkov, kube bench, kubescape, prowler, inspec, xccdf, conftest"),
            entry(Topic.BUILD, "workflow run, check run, statuses"),
            entry(Topic.REVIEW, "pr review"),
            entry(Topic.DNS, "dig"));

    /** Words that say more of the topic than of the tool. */
    private static final Set<String> PLAIN = Set.of(
            "coverage", "lint", "health", "migrate", "sbom", "statuses", "check run", "workflow run", "dig", "tap");

    private static final Map<String, Set<Topic>> BY_NAME = byName();

    private ToolTopics() {}

    private static Map<String, Set<Topic>> byName() {
        Map<String, Set<Topic>> byName = new TreeMap<>();
        NAMES.forEach((topic, names) -> {
            for (String name : List.of(names.split(", ", -1)))
                byName.computeIfAbsent(name, any -> EnumSet.noneOf(Topic.class)).add(topic);
        });
        return byName;
    }

    /** What tools that are named in {@code text} are about. */
    static Set<Topic> topics(String text) {
        return topics(names(text));
    }

    /** What is named in {@code names}, of formats and tools. */
    static Set<Topic> topicsOf(String names) {
        return topics(all(names));
    }

    private static Set<Topic> topics(Set<String> names) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (String name : names) topics.addAll(BY_NAME.getOrDefault(name, Set.of()));
        return topics;
    }

    /** The names of tools in {@code text}. */
    static Set<String> names(String text) {
        Set<String> names = all(text);
        names.removeAll(PLAIN);
        return names;
    }

    private static Set<String> all(String text) {
        String words = " " + Topics.words(text) + " ";
        Set<String> found = new LinkedHashSet<>();
        for (String name : BY_NAME.keySet()) if (words.contains(" " + name + " ")) found.add(name);
        return found;
    }
}
