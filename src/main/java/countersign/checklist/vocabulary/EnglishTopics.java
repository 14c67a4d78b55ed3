package countersign.checklist.vocabulary;

import static countersign.checklist.vocabulary.Vocabulary.each;
import static countersign.checklist.vocabulary.Vocabulary.words;

import countersign.terms.Topic;
import java.util.Map;

/** What English items say of things that tools leave evidence of: phrases rather than words, for most words have other uses too. */
final class EnglishTopics {
    static final Map<Topic, String> WORDS = Map.ofEntries(
            words(
                    Topic.TESTS,
                    "tests, test suite, test suites, automated tests, test results, all specs pass, "
                            + each("regression", "test, tests, testing")),
            words(Topic.UNIT_TESTS, each("unit", "test, tests, testing")),
            words(Topic.INTEGRATION_TESTS, each("integration, api, contract", "test, tests, testing")),
            words(
                    Topic.END_TO_END_TESTS,
                    "e2e, " + each("end to end, browser, ui, acceptance", "test, tests, testing")),
            words(Topic.SMOKE_TESTS, each("smoke, sanity", "test, tests, testing, check, checks")),
            words(
                    Topic.LOAD,
                    each("load, stress, performance, soak", "test, tests, testing, tested")
                            + ", under load, under expected load, p90, p95, p99, throughput, requests per second, concurrent users, error rate, error rates, response time, response times, latency"),
            words(Topic.COVERAGE, "coverage, code coverage, test coverage"),
            words(
                    Topic.LINT,
                    "lint, linter, linters, linting, code style, static analysis, type check, type checks, type checking, formatter"),
            words(
                    Topic.SECURITY_SCAN,
                    each("security, vulnerability", "scan, scans, scanning, scanner, audit, audits, testing")
                            + ", security vulnerabilities, vulnerabilities, critical vulnerabilities"),
            words(Topic.CODE_SECURITY, "sast, code scanning, static application security testing, security hotspots"),
            words(
                    Topic.DEPENDENCIES,
                    each(
                                    "dependency, dependencies, package, packages",
                                    "audit, scan, scans, scanning, vulnerabilities, check")
                            + ", vulnerable dependencies, vulnerabilities in dependencies, cve, cves, known vulnerabilities"),
            words(
                    Topic.SECRETS,
                    each(
                                    "no, hardcoded, hard coded, leaked, committed, exposed",
                                    "secrets, secret, credentials, passwords, password, api keys, keys, tokens")
                            + ", " + each("secret, secrets, credential", "scan, scans, scanning, detection")
                            + ", secrets not in code, "
                            + each("secrets in", "code, git, repo, repository, the repo, the repository, source")),
            words(
                    Topic.CONTAINERS,
                    each(
                            "container, image, images, docker, docker image, container image",
                            "scan, scans, scanning, scanned, vulnerabilities")),
            words(
                    Topic.WEB_SECURITY,
                    "penetration test, penetration testing, pentest, pen test, dast, owasp, sql injection, xss, cross site scripting, csrf"),
            words(
                    Topic.SECURITY_HEADERS,
                    "security headers, http headers, response headers, hsts, csp, content security policy, x frame options, x content type options, referrer policy, permissions policy"),
            words(Topic.TLS, "ssl, tls, https, certificate, certificates"),
            words(
                    Topic.WEB_PERFORMANCE,
                    "lcp, fcp, cls, tbt, inp, web vitals, core web vitals, page load, page load time, page speed, performance score, largest contentful paint, cumulative layout shift"),
            words(Topic.BUNDLE_SIZE, "bundle size, bundle sizes, bundle budget"),
            words(Topic.ACCESSIBILITY, "accessibility, wcag, a11y, screen reader, screen readers"),
            words(Topic.BILL_OF_MATERIALS, "sbom, bill of materials"),
            words(Topic.BACKUP, "backup, backups, backed up, restore, restored, restoration, snapshot, snapshots"),
            words(Topic.MIGRATION, "migration, migrations, migrated"),
            words(
                    Topic.HEALTH,
                    "healthy, liveness, readiness probe, readiness probes, "
                            + each("health", "check, checks, endpoint, endpoints, probe, probes")),
            words(
                    Topic.WORKLOADS,
                    "pods, pod, replicas, "
                            + each(
                                    "services, containers, workers, tasks, all services",
                                    "running, are running, healthy, are healthy, ready, are ready")),
            words(Topic.MONITORING, "alert, alerts, alerting, alarm, alarms, monitoring, scrape targets"),
            words(Topic.INFRASTRUCTURE, "infrastructure as code, drift, cluster benchmark, hardening benchmark"),
            words(
                    Topic.BUILD,
                    each(
                            "build, builds, pipeline, ci",
                            "succeeds, succeeded, successful, passes, passed, passing, green, is green")),
            words(
                    Topic.REVIEW,
                    "code review, code reviewed, peer review, peer reviewed, pull request approved, reviewed and approved"),
            words(Topic.DNS, "dns, dns records"),
            words(
                    Topic.PAPERWORK,
                    "documented, documentation, runbook, runbooks, playbook, procedure, procedures, plan, plans, policy, policies, strategy, diagram, diagrams, training, trained, briefed, notified, communicated, schedule, scheduled, contact, contacts, defined, identified, strategies, retention"));

    private EnglishTopics() {}
}
