package countersign.evidence.format;

import countersign.diagnostic.Diagnostics;
import countersign.evidence.EvidenceCollector;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.FormatCard;
import countersign.evidence.Limits;
import countersign.evidence.Readers;
import countersign.evidence.Receipt;
import countersign.evidence.Testimony;
import countersign.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every evidence format there is. To add one: its file, its line here, and its folder in the test corpus. */
public final class EvidenceFormats {
    static final List<EvidenceFormat> ALL = List.of(
            // Test results
            new AllureResult(),
            new CTestXml(),
            new CppUnitXml(),
            new CtrfJson(),
            new CucumberJson(),
            new CucumberMessages(),
            new DartJson(),
            new DjangoText(),
            new GoTestJson(),
            new JUnitXml(),
            new JestJson(),
            new MavenText(),
            new MochaJson(),
            new NUnitXml(),
            new NewmanJson(),
            new PlaywrightJson(),
            new PytestText(),
            new QTestXml(),
            new RspecJson(),
            new Tap(),
            new Trx(),
            new XUnitXml(),
            // Coverage
            new CloverXml(),
            new CoberturaXml(),
            new CoveragePyJson(),
            new CoverageText(),
            new GoCover(),
            new IstanbulSummary(),
            new JacocoXml(),
            new Lcov(),
            new OpenCoverXml(),
            new PitXml(),
            // Findings
            new AxeJson(),
            new CargoAudit(),
            new CheckovJson(),
            new CheckstyleXml(),
            new ConftestJson(),
            new DependencyCheckJson(),
            new DependencyCheckXml(),
            new DrHeader(),
            new Govulncheck(),
            new GrypeJson(),
            new Humble(),
            new MozillaObservatory(),
            new DependencyTrackFpf(),
            new DetectSecrets(),
            new EslintJson(),
            new GitleaksJson(),
            new HadolintJson(),
            new KubeBenchJson(),
            new NpmAuditV6(),
            new NpmAuditV7(),
            new Nuclei(),
            new OsvScanner(),
            new PipAudit(),
            new PmdXml(),
            new PnpmAudit(),
            new Sarif(),
            new SshAudit(),
            new Sslyze(),
            new TestSslCsv(),
            new TestSslJson(),
            new TestSslPretty(),
            new SemgrepJson(),
            new SnykJson(),
            new SonarQualityGate(),
            new SpotbugsXml(),
            new TrivyJson(),
            new TrufflehogJson(),
            new YarnAudit(),
            new ZapJson(),
            new ZapXml(),
            // Measures
            new Autocannon(),
            new GatlingStats(),
            new HeyCsv(),
            new JMeterCsv(),
            new JMeterXml(),
            new K6Summary(),
            new Lighthouse(),
            new LighthouseAssertions(),
            new LighthouseFlow(),
            new LocustCsv(),
            new SizeLimit(),
            new TaurusXml(),
            new Vegeta(),
            new WrkText(),
            // States
            new ActuatorHealth(),
            new AlembicText(),
            new AlertmanagerAlerts(),
            new ComposePs(),
            new CurlJson(),
            new DigText(),
            new DockerInspect(),
            new Exposition(),
            new HealthJson(),
            new HttpHeaders(),
            new KubectlPods(),
            new SslLabs(),
            new NagiosText(),
            new NginxText(),
            new NmapXml(),
            new OpensslText(),
            new Pgbackrest(),
            new PostgresText(),
            new PrometheusAlerts(),
            new PrometheusQuery(),
            new PrometheusRules(),
            new PrometheusTargets(),
            new PromtoolText(),
            new Restic(),
            new TerraformPlan(),
            new TerraformState(),
            new TerraformText(),
            new TerraformUi(),
            new TerraformValidate(),
            // Reviews
            new GitHubBranchProtection(),
            new GitHubCheckRun(),
            new GitHubCodeScanning(),
            new GitHubDependabot(),
            new GitHubDeployment(),
            new GitHubError(),
            new GitHubReview(),
            new GitHubSecretScanning(),
            new GitHubStatuses(),
            new GitHubWorkflowRun(),
            // Compliance
            new Asff(),
            new CycloneDxJson(),
            new CycloneDxXml(),
            new Dsse(),
            new Hdf(),
            new InTotoFile(),
            new OpenVex(),
            new OscalResults(),
            new ProwlerOcsf(),
            new ScoutSuite(),
            new SpdxJson(),
            new XccdfArf(),
            new XccdfResults(),
            // Records
            new AttestationFile(),
            new ReceiptFile());

    private EvidenceFormats() {}

    /** Stage 3 with all formats. */
    public static EvidenceCollector collector(Limits limits) {
        return new EvidenceCollector(new Readers(Heads::read, ALL, Queries::open, CleanForms.BY_FORMAT), limits);
    }

    /** What people are told of each format, by group and then by id. */
    public static List<FormatCard> cards() {
        return ALL.stream()
                .map(EvidenceFormat::card)
                .sorted(Comparator.comparing(FormatCard::group).thenComparing(FormatCard::id))
                .toList();
    }

    /** A receipt as the bytes of its file: an in-toto Statement (v1) in UTF-8, the same bytes for the same receipt. */
    public static byte[] toBytes(Receipt receipt) {
        return ReceiptWriting.bytes(receipt);
    }

    /**
     * What is to be put behind the text of {@code file}, a file of attestations or nothing yet, to write {@code word} into it. Empty where it
     * takes none: that is reported, and nothing may be written.
     */
    public static Optional<String> addition(Testimony word, SourceFile file, Diagnostics diagnostics) {
        return AttestationWriting.addition(word, file, diagnostics);
    }
}
