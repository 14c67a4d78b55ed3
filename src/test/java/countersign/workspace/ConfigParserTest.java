package countersign.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import countersign.measure.MaxAge;
import countersign.source.Glob;
import countersign.source.SourceFile;
import countersign.subject.SubjectRule;
import countersign.terms.Claim;
import countersign.terms.Decision;
import countersign.terms.Level;
import countersign.terms.Phase;
import countersign.terms.Shortfall;
import countersign.yaml.Complaints;
import countersign.yaml.YamlReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigParserTest {
    private static final Defaults DEFAULTS = new Defaults(
            List.of(new Glob("default/*.md")),
            List.of(Config.EvidenceSource.of(new Glob("default/evidence/**"))),
            Optional.of("default/waivers.yaml"),
            "default/ratchet.yaml");

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Config> parsed(String yaml) {
        Complaints complaints = new Complaints(SourceFile.of("countersign.yaml", yaml), diagnostics);
        return new YamlReader(complaints)
                .read()
                .flatMap(root -> ConfigParser.parse(root, complaints, DEFAULTS, "gaps.yaml"::equals));
    }

    private Config parse(String yaml) {
        return parsed(yaml).orElseThrow();
    }

    @Test
    void evidence_may_be_declared_to_be_of_a_format() {
        assertThat(parse("evidence:\n  - files: scans/*.json\n    format: gitleaks-json\n")
                        .evidence())
                .extracting(Config.EvidenceSource::format)
                .containsExactly(Optional.of("gitleaks-json"));
    }

    @Test
    void the_inputs_are_read() {
        Config config = parse("""
                checklists: [docs/**/*.md, "!docs/old/**"]
                evidence:
                  - ci/*.xml
                  - { files: [scans/*.sarif, more/*.sarif], max-age: 7d, subject: commit }
                waivers: gaps.yaml
                """);

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(config.checklists()).containsExactly(new Glob("docs/**/*.md"));
        assertThat(config.excluded()).containsExactly(new Glob("docs/old/**"));
        assertThat(config.evidence())
                .containsExactly(
                        Config.EvidenceSource.of(new Glob("ci/*.xml")), scan("scans/*.sarif"), scan("more/*.sarif"));
        assertThat(config.waivers().file()).contains("gaps.yaml");
    }

    @Test
    void what_words_mean_is_read() {
        Config config = parse("""
                phases: { Cutover weekend: during }
                levels: { Gate: blocker, "[R]": required }
                marks: { "!": todo, "~": partial, r: not-applicable }
                """);

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(config.reading())
                .isEqualTo(new Config.Reading(
                        Map.of("Cutover weekend", Phase.DURING),
                        Map.of("Gate", Level.BLOCKER, "[R]", Level.REQUIRED),
                        Map.of("!", Claim.TODO, "~", Claim.PARTIAL, "r", Claim.NOT_APPLICABLE)));
    }

    @Test
    void the_decision_and_its_site_are_read() {
        Config config = parse("""
                title: Tambat 3.1
                launch: 2026-12-08
                policy: [{ level: blocker, claimed: conditional }, { section: Security, claimed: no-go }]
                signoff: { roles: [QA lead, Product owner], allowed_signers: keys/signers }
                site: { source: "https://git.example/x/", language: id, templates: look, logo: look/logo.svg }
                """);

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(config.title()).isEqualTo("Tambat 3.1");
        assertThat(config.launch()).contains(LocalDate.of(2026, 12, 8));
        assertThat(config.policy())
                .containsExactly(
                        new Config.PolicyRule(
                                Optional.of(Level.BLOCKER),
                                Optional.empty(),
                                Map.of(Shortfall.CLAIMED, Decision.CONDITIONAL)),
                        new Config.PolicyRule(
                                Optional.empty(), Optional.of("Security"), Map.of(Shortfall.CLAIMED, Decision.NO_GO)));
        assertThat(config.signOff())
                .isEqualTo(new Config.SignOffRules(List.of("QA lead", "Product owner"), Optional.of("keys/signers")));
        assertThat(config.site())
                .isEqualTo(new Config.SiteSettings(
                        "https://git.example/x/", "id", Optional.of("look"), Optional.of("look/logo.svg")));
    }

    @Test
    void what_is_asked_beyond_the_usual_is_read() {
        Config config = parse("""
                policy:
                  - { level: blocker, attested: no-go, waived: no-go }
                  - { level: optional, section: Docs, gap: conditional }
                waivers: { file: gaps.yaml, at-most: 5, longest: 90d }
                """);

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(config.policy())
                .containsExactly(
                        new Config.PolicyRule(
                                Optional.of(Level.BLOCKER),
                                Optional.empty(),
                                Map.of(Shortfall.ATTESTED, Decision.NO_GO, Shortfall.WAIVED, Decision.NO_GO)),
                        new Config.PolicyRule(
                                Optional.of(Level.OPTIONAL),
                                Optional.of("Docs"),
                                Map.of(Shortfall.GAP, Decision.CONDITIONAL)));
        assertThat(config.waivers())
                .isEqualTo(new Config.WaiverRules(Optional.of("gaps.yaml"), Optional.of(5), MaxAge.parse("90d")));
        assertThat(parse("waivers: { at-most: 0 }").waivers().file()).isEqualTo(DEFAULTS.waivers());
    }

    private static Config.EvidenceSource scan(String pattern) {
        return new Config.EvidenceSource(new Glob(pattern), MaxAge.parse("7d"), Optional.of(SubjectRule.EXACT));
    }

    @Test
    void what_is_not_said_is_left_at_its_default() {
        assertThat(parse("")).isEqualTo(DEFAULTS.config());
        assertThat(parse("title: T").checklists()).isEqualTo(DEFAULTS.checklists());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "checklist: a.md                      | CS106 1:1  | did you mean \"checklists\"?",
                "title: [a]                           | CS101 1:8  |",
                "launch: 8 December                   | CS101 1:9  |",
                "launch: 2026-02-30                   | CS101 1:9  |",
                "checklists: ../x.md                  | CS107 1:13 |",
                "checklists: [a.md, \"!/x.md\"]       | CS107 1:20 |",
                "evidence: {files: /etc/passwd}       | CS107 1:19 |",
                "evidence: [{max-age: 7d}]            | CS101 1:12 |",
                "evidence: [{files: a, max-age: 5m}]  | CS101 1:32 |",
                "evidence: [{files: a, maxage: 5d}]   | CS106 1:23 | did you mean \"max-age\"?",
                "evidence: [{files: a, subject: tag}] | CS101 1:32 |",
                "phases: {Cutover: soon}              | CS101 1:19 |",
                "phases: [a]                          | CS101 1:9  |",
                "levels: {R: must}                    | CS101 1:13 |",
                "marks: {r: NA}                       | CS101 1:12 |",
                "policy: [{level: blocker}]           | CS101 1:10 |",
                "policy: [{claimed: yes}]             | CS101 1:20 |",
                "policy: [{stale: go}]                | CS101 1:18 |",
                "policy: [{claims: go}]               | CS106 1:11 | did you mean \"claimed\"?",
                "policy: [{attested: conditional}]    | CS101 1:21 |",
                "policy: [{waived: go}]               | CS101 1:19 |",
                "policy: [{gap: conditional}]         | CS101 1:16 |",
                "policy: {level: optional, gap: no-go}     | CS101 1:32 |",
                "policy: {level: optional, claimed: no-go} | CS101 1:36 |",
                "waivers: {file: none.yaml}           | CS101 1:17 |",
                "waivers: {at-most: few}              | CS101 1:20 |",
                "waivers: {longest: 5m}               | CS101 1:20 |",
                "signoff: QA                          | CS101 1:10 |",
                "signoff: {role: [a]}                 | CS106 1:11 | did you mean \"roles\"?",
                "waivers: none.yaml                   | CS101 1:10 |",
                "waivers: ../w.yaml                   | CS107 1:10 |",
                "site: {source: \"javascript:x\"}     | CS101 1:16 |",
                "site: {language: de}                 | CS101 1:18 |",
                "- a                                  | CS101 1:1  |",
            })
    void what_is_wrong_is_reported_at_its_place(String yaml, String place, String help) {
        assertThat(parsed(yaml)).isNotNull();

        assertThat(diagnostics.sorted()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.code().number() + " " + diagnostic.at())
                    .isEqualTo(place.replace(" ", " countersign.yaml:").strip());
            if (help != null) assertThat(diagnostic.help()).isEqualTo(help);
        });
    }
}
