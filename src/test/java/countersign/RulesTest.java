package countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import countersign.evidence.Receipt;
import countersign.evidence.format.EvidenceFormats;
import countersign.terms.Phase;
import countersign.verdict.Support;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of ready rules: each holds on the files of which it says so, and on no others. */
final class RulesTest {
    private static final Path PAGE = Path.of(".github/RULES.md");
    private static final Path SHARED = Path.of("../shared/evidence");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)(?: ([\\w-]+))?\\n(.*?)\\n```$");
    private static final Pattern FILE = Pattern.compile("in: (evidence/[\\w.-]+)");

    @TempDir
    Path folder;

    record Sample(String rule, String yaml, String text, Support expected) {
        @Override
        public String toString() {
            return rule + ": " + expected;
        }
    }

    static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String section : Files.readString(PAGE).split("(?m)^## ", -1)) {
            String yaml = "";
            for (Matcher fence = FENCE.matcher(section); fence.find(); ) {
                if (fence.group(2) == null) yaml = fence.group(3);
                else
                    samples.add(new Sample(
                            section.lines().findFirst().orElseThrow(), yaml, fence.group(3), support(fence.group(2))));
            }
        }
        return samples;
    }

    private static Support support(String word) {
        return switch (word) {
            case "holds" -> Support.CONFIRMED;
            case "contradicts" -> Support.REFUTED;
            case "proves-nothing" -> Support.ABSENT;
            default -> throw new IllegalStateException(word);
        };
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_rule_does_on_a_file_what_the_page_says(Sample sample) throws IOException {
        assertThat(weighed(sample.yaml(), sample.text())).isEqualTo(sample.expected());
    }

    @Test
    void there_is_a_file_on_which_each_rule_holds_and_one_on_which_it_does_not() throws IOException {
        Map<String, List<Support>> rules = new TreeMap<>();
        for (Sample sample : samples())
            rules.computeIfAbsent(sample.rule(), any -> new ArrayList<>()).add(sample.expected());
        assertThat(rules).hasSizeGreaterThanOrEqualTo(20);
        rules.forEach((rule, expected) ->
                assertThat(expected).as(rule).contains(Support.CONFIRMED).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Targets behind a load balancer are healthy | REFUTED | aws-cli-json/aws__aws-cli-examples__elbv2-describe-target-health-2.json",
                "Backup jobs completed | REFUTED | aws-cli-json/aws__aws-cli-examples__backup-list-backup-jobs-0.json",
                "A cache invalidation completed | CONFIRMED | aws-cli-json/aws__aws-cli-examples__cloudfront-get-invalidation-0.json",
                "Logs are kept for a month | REFUTED | aws-cli-json/aws__aws-cli-examples__logs-describe-log-groups-0.json",
                "Every lifecycle rule of a bucket is enabled | CONFIRMED | aws-cli-json/aws__aws-cli-examples__s3api-get-bucket-lifecycle-configuration-0.json",
                "An environment is green | CONFIRMED | aws-cli-json/aws__aws-cli-examples__elasticbeanstalk-describe-environment-health-0.json",
                "A firewall has rules | CONFIRMED | aws-cli-json/aws__aws-cli-examples__wafv2-get-web-acl-0.json",
                "A health endpoint answers as it should | CONFIRMED | health-json/local__nginx-app__health-healthy.json",
                "A certificate verifies | CONFIRMED | openssl-text/local__openssl-3__openssl-verify-good.txt",
                "A certificate verifies | ABSENT | openssl-text/local__openssl-3__openssl-verify-expired.txt",
                "Strict transport security for a year | ABSENT | http-headers-text/local__curl-nginx-1.22__curl-I-redirect301.txt",
                "The web server takes its configuration | ABSENT | nginx-t-text/local__nginx-1.22__nginx-t-fail.txt",
                "Every Django migration is applied | CONFIRMED | django-text/local__django-3.2.25__django-showmigrations-after.txt",
                "A backup repository is whole | CONFIRMED | restic/local__restic-0.14__restic-check.txt",
                "Terraform takes the configuration | REFUTED | terraform-validate-json/local__terraform-1.11.4__terraform-validate-error.json",
                "The quality gate is passed | REFUTED | sonarqube-quality-gate/SonarSource__sonarqube__project_status-example.json",
                "SSL Labs grades every endpoint A or better | CONFIRMED | ssllabs-json/DefectDojo__django-DefectDojo__ssl_labs_ok_v1.5.0.json",
                "Every test of the Mozilla Observatory passes | REFUTED | mozilla-observatory/DefectDojo__django-DefectDojo__nmap_scanme_2022.json",
                "No control of an account fails | REFUTED | prowler-ocsf/DefectDojo__django-DefectDojo__example_output_aws.ocsf.json",
                "A server's SSH has no known weakness | REFUTED | ssh-audit-json/DefectDojo__django-DefectDojo__ssh_audit_many.json",
            },
            quoteCharacter = '`')
    void a_rule_reads_what_real_tools_write(String rule, Support expected, String file) throws IOException {
        Path path = SHARED.resolve(file);
        assumeTrue(Files.isRegularFile(path), "there is no " + path);
        String yaml = samples().stream()
                .filter(sample -> sample.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .yaml();
        assertThat(weighed(yaml, Files.readString(path))).isEqualTo(expected);
    }

    /** The rule on {@code text}, which a recorded run wrote that ended with 0. It ran for years, so that whatever time the text tells fits. */
    private Support weighed(String yaml, String text) throws IOException {
        Matcher file = FILE.matcher(yaml);
        assertThat(file.find()).as(yaml).isTrue();
        Path checklists =
                Files.createDirectories(folder.resolve("checklists/evidence")).getParent();
        Files.writeString(checklists.resolve("a.md"), "# A\n\n- [x] It holds\n");
        Files.writeString(
                checklists.resolve("a.evidence.yaml"), "items:\n  - item: It holds\n    needs:\n" + yaml.indent(6));
        Files.writeString(checklists.resolve(file.group(1)), text + "\n");
        Files.write(checklists.resolve("evidence/r.receipt.json"), receipt("checklists/" + file.group(1), text + "\n"));
        Instant asOf = Instant.parse("2026-11-22T06:00:00Z");
        Pipeline.Order order = new Pipeline.Order(folder, Optional.empty(), Phase.BEFORE, asOf);
        Pipeline.Result result = Pipeline.read(order);
        assertThat(result.report().decision())
                .as(result.report().diagnostics().toString())
                .isPresent();
        return result.report().checklists().get(0).rulings().get(0).support();
    }

    private static byte[] receipt(String path, String text) {
        OffsetDateTime made = OffsetDateTime.parse("2026-11-22T05:00:00Z");
        return EvidenceFormats.toBytes(new Receipt(
                List.of(new Receipt.Product(path, sha256(text))),
                Optional.empty(),
                Optional.of(new Receipt.Run(List.of("tool"), 0, "", sha256(""))),
                OffsetDateTime.parse("2010-01-01T00:00:00Z"),
                made,
                Receipt.Circumstances.UNKNOWN));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
