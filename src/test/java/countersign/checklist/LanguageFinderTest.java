package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.diagnostic.Diagnostics;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageFinderTest {
    /**
     * As a reader of each file would say. Two are more English than anything else by their words: a German mapping of controls that are
     * quoted in English, and a translation to Persian of which half is done.
     */
    private static final String CORPUS = """
            en DefectDojo__django-DefectDojo__.github__pull_request_template.md
            en Lissy93__personal-security-checklist__CHECKLIST.md
            en OWASP__wstg__checklists__checklist.md
            en PKief__vscode-markdown-checkbox__README.md
            pt VyraTech-sup__leo_plataforma__CHECKLIST_QA_HOMOLOGACAO.md
            en coreinfrastructure__best-practices-badge__docs__baseline_details.md
            en filecoin-project__lotus__documentation__misc__actors_version_checklist.md
            en ikanisa__prisma__.github__PULL_REQUEST_TEMPLATE.md
            en ikanisa__prisma__DESKTOP_APP_PRODUCTION_CHECKLIST.md
            en ikanisa__prisma__docs__RELEASE_CHECKLIST_TEMPLATE.md
            en jwasham__coding-interview-university__README~59b251fb.md
            hi jwasham__coding-interview-university__translations__README-hi.md
            en kubernetes__enhancements__keps__provider-aws__423-network-load-balancer__README.md
            en kubernetes__enhancements__keps__sig-instrumentation__3466-kubernetes-component-health-slis__README.md
            en kubernetes__enhancements__keps__sig-node__3960-pod-lifecycle-sleep-action__README.md
            en kubernetes__enhancements__keps__sig-scheduling__4671-gang-scheduling__README.md
            en kubernetes__enhancements__keps__sig-storage__2261-staging-mount-library__README.md
            en kubernetes__enhancements__keps__sig-windows__20201981-windows-privileged-container-support~e9892c2b.md
            en kubernetes__enhancements__node__sysctl~84dc8158.md
            en mercari__production-readiness-checklist__docs__references__pre-production-checklist.md
            en mercari__production-readiness-checklist__docs__references__production-readiness-checklist.md
            en microsoft__code-with-engineering-playbook__pull-requests__code-reviews__readme~16bdfb01.md
            en oscal-compass__compliance-trestle__tests__data__author__governed_folders__utf16test_bad__sample.md
            ar shieldfy__API-Security-Checklist__README-ar.md
            ja shieldfy__API-Security-Checklist__README-ja.md
            mk shieldfy__API-Security-Checklist__README-mk~b302e1e7.md
            fa shieldfy__API-Security-Checklist__README.fa~53c30e1f.md
            en shieldfy__API-Security-Checklist__README~33493d1f.md
            en surreal70__Handbook-Generator__.kiro__specs__template-system-extension__tasks.md
            de surreal70__Handbook-Generator__templates__de__gdpr__0610_Breach_Notification_Template_Aufsichtsbehoerde.md
            de surreal70__Handbook-Generator__templates__de__isms__0710_Anhang_AnnexA_Mapping_Template.md
            de surreal70__Handbook-Generator__templates__de__it-operation__0080_Betriebsuebergabe_und_GoLive_Checkliste.md
            en thedaviddias__Front-End-Checklist__README~efd8c700.md
            en trimstray__linux-hardening-checklist__README.md
            en virtengine__virtengine__.gsd__templates__user-setup~94fface4.md
            en virtengine__virtengine___docs__operations__mainnet-go-no-go-decision.md
            en virtengine__virtengine___docs__operations__mainnet-launch-readiness-checklist.md
            """;

    @TestFactory
    Stream<DynamicTest> each_file_of_the_corpus_is_in_the_language_that_its_reader_would_say() {
        return CORPUS.lines().map(row -> {
            String file = row.substring(3);
            return DynamicTest.dynamicTest(
                    file,
                    () -> assertThat(Shared.read(Shared.at("corpus/" + file), new Diagnostics())
                                    .language())
                            .isEqualTo(row.substring(0, 2)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "de, Sicherung erstellt, Tests bestanden",
        "fr, Sauvegarde faite, Recette des écrans",
        "es, Copia de seguridad hecha, Pruebas",
        "pt, Backup feito, Homologação",
        "id, Cadangan sudah dibuat, Uji pemulihan",
        "ja, Terraform apply, Kubernetes rollout を確認",
        "zh, Docker build, 镜像扫描",
        "ko, DB backup, Kubernetes 배포 확인",
        "ru, Бэкап базы, Smoke-тесты",
        "uk, Резервну копію перевірено, Міграцію виконано",
        "ar, نسخ احتياطي Docker, اختبار",
        "fa, پشتیبان گرفته شده, تست",
        "he, גיבוי, בדיקות",
        "it, Il backup è stato verificato, Tutti i test",
        "en, Deploy to prod, Tests pass",
        "en, Back up the database, All of the tests are green",
        "en, Rotate keys, Bump version"
    })
    void two_short_lines_are_enough(String language, String first, String second) {
        assertThat(Reading.of("# Release", "- [ ] " + first, "- [x] " + second).language())
                .isEqualTo(language);
    }

    @Test
    void code_comments_addresses_and_names_with_signs_are_no_prose() {
        Checklist read = Reading.of(
                "# Release",
                "```",
                "Das ist nicht der Text und die Sicherung ist für alle",
                "```",
                "<!-- und das ist auch nicht für alle",
                "oder für keine -->",
                "- [ ] Check https://example.de/der/die/das/und/nicht",
                "- [ ] `ist nicht für` run der_die_das.sh",
                "~~~",
                "確認して完了する",
                "~~~");
        assertThat(read.language()).isEqualTo("en");
    }

    @Test
    void front_matter_says_the_language_whatever_the_words_are() {
        assertThat(Reading.of("---", "lang: de", "---", "- [ ] All of the tests are green")
                        .language())
                .isEqualTo("de");
        assertThat(Reading.of("---", "language: pt-BR", "---", "- [ ] All of the tests are green")
                        .language())
                .isEqualTo("pt");
        assertThat(Reading.of("---", "lang: fa", "---", "- [ ] All of the tests are green")
                        .language())
                .isEqualTo("fa");
        assertThat(Reading.of("---", "language: python", "---", "- [ ] All of the tests are green")
                        .language())
                .isEqualTo("en");
    }

    @Test
    void words_of_one_language_mean_nothing_in_a_document_of_another() {
        Checklist english = Reading.of(
                "# Release of the service",
                "",
                "| Task | Status |",
                "|---|---|",
                "| The export is fait | fait |",
                "| The Gate is open to all | Erledigt |",
                "| The backup is done | done |");
        assertThat(english.items()).hasSize(1);
        Checklist french = Reading.of(
                "# Mise en production du service",
                "",
                "| Tâche | Statut |",
                "|---|---|",
                "| L’export est fait pour tous | fait |",
                "| La sauvegarde est vérifiée | done |");
        assertThat(french.items()).hasSize(2);
    }
}
