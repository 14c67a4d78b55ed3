package countersign.verdict;

import static countersign.verdict.Draft.item;
import static countersign.verdict.Draft.need;
import static countersign.verdict.Draft.open;
import static countersign.verdict.Draft.outOfScope;
import static countersign.verdict.Draft.ticked;
import static countersign.verdict.Papers.failed;
import static countersign.verdict.Papers.file;
import static countersign.verdict.Papers.made;
import static countersign.verdict.Papers.metric;
import static countersign.verdict.Papers.passed;
import static countersign.verdict.Papers.tests;
import static org.assertj.core.api.Assertions.assertThat;

import countersign.binding.Requirement;
import countersign.binding.Waiver;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Outcome;
import countersign.measure.Bound;
import countersign.measure.Comparator;
import countersign.measure.Quantity;
import countersign.measure.Unit;
import countersign.site.view.Wording;
import countersign.source.Glob;
import countersign.source.Location;
import countersign.terms.Claim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reader is told, as it stands on the page: first what was observed against what was asked for, then what to do. */
final class VerdictWordingTest {
    private static final Wording ENGLISH = Wording.of("en");
    private static final Wording INDONESIAN = Wording.of("id");
    private static final Requirement TESTS = new Requirement.Tests(new Glob("junit/*.xml"), Optional.empty(), 2);
    private static final Evidence TWO = tests("junit/a.xml", passed("t"), passed("u"));

    @Test
    void a_tick_that_holds() {
        assertSaid(
                ticked("a").needs(TESTS),
                "2 passed, 0 failed; asked for at least 2 passed, 0 failed.",
                "2 lulus, 0 gagal; diminta paling sedikit 2 lulus, 0 gagal.",
                TWO);
    }

    @Test
    void a_tick_that_is_only_a_claim() {
        assertSaid(
                ticked("a"),
                "Ticked; nothing is bound to it. Name what proves it in `a.evidence.yaml`.",
                "Dicentang; belum ada bukti yang diikat. Sebutkan buktinya di `a.evidence.yaml`.");
    }

    @Test
    void a_tick_against_the_evidence() {
        assertSaid(
                ticked("a").needs(TESTS),
                "Ticked, but 1 passed, 1 failed: `api.get`; asked for at least 2 passed, 0 failed."
                        + " Fix what failed, then run the tests again, or untick line 10.",
                "Dicentang, tetapi 1 lulus, 1 gagal: `api.get`; diminta paling sedikit 2 lulus, 0 gagal."
                        + " Perbaiki yang gagal, lalu jalankan pengujian lagi, atau hapus centang di baris 10.",
                tests("junit/a.xml", passed("t"), failed("api.get")));
    }

    @Test
    void a_tick_that_nothing_supports() {
        assertSaid(
                ticked("a").needs(TESTS),
                "Asked for at least 2 passed, 0 failed; no file matches `junit/*.xml`."
                        + " Have the build write `junit/*.xml`, or correct what `a.evidence.yaml:7` asks for.",
                "Diminta paling sedikit 2 lulus, 0 gagal; tidak ada berkas yang cocok dengan `junit/*.xml`."
                        + " Tulis `junit/*.xml` saat build, atau perbaiki permintaan di `a.evidence.yaml:7`.");
    }

    @Test
    void a_tick_whose_evidence_is_too_old() {
        assertSaid(
                ticked("a").needs(need(TESTS, "7d")),
                "2 passed, 0 failed, but 15\u00A0d 8\u00A0h old; the limit is 7\u00A0d." + " Run the tests again.",
                "2 lulus, 0 gagal, tetapi umurnya 15\u00A0hari 8\u00A0jam; batasnya 7\u00A0hari."
                        + " Jalankan pengujian lagi.",
                made("2026-11-06T22:00:00Z", TWO));
    }

    @Test
    void a_tick_whose_evidence_says_no_time() {
        assertSaid(
                ticked("a").needs(need(TESTS, "7d")),
                "Asked for at least 2 passed, 0 failed; 2 passed, 0 failed, but `junit/a.xml` says no time, and no receipt does."
                        + " Run what writes `junit/a.xml` under `countersign run`.",
                "Diminta paling sedikit 2 lulus, 0 gagal; 2 lulus, 0 gagal, tetapi `junit/a.xml` tidak menyebut waktu,"
                        + " dan tidak ada tanda terima yang menyebutnya."
                        + " Jalankan penulis `junit/a.xml` dengan `countersign run`.",
                TWO);
    }

    @Test
    void a_tick_by_a_persons_word() {
        assertSaid(
                ticked("a").needs(new Requirement.AttestedBy("product owner")),
                "Lina Prasetya (product owner) saw it on 18\u00A0November 2026; asked for the word of product owner.",
                "Lina Prasetya (product owner) melihatnya pada 18\u00A0November 2026; diminta pernyataan product owner.",
                file(
                        "words",
                        Outcome.NONE,
                        Papers.word(
                                "a", new Fact.Person("Lina Prasetya", "product owner"), "2026-11-18T00:00:00Z", "")));
    }

    @Test
    void an_open_box_that_evidence_would_tick_or_does_not() {
        Requirement p95 = new Requirement.Metric(
                "p95",
                Optional.empty(),
                new Bound(Comparator.LESS, new Quantity(new BigDecimal("500"), Unit.MILLISECOND)));
        assertSaid(
                open("a").needs(p95),
                "`p95` is 612\u00A0ms in `k6.json`; asked for under 500\u00A0ms."
                        + " Bring `p95` to under 500\u00A0ms, then measure again.",
                "`p95` bernilai 612\u00A0ms di `k6.json`; diminta di bawah 500\u00A0ms."
                        + " Bawa `p95` ke di bawah 500\u00A0ms, lalu ukur lagi.",
                file("k6.json", Outcome.PASS, metric("p95", "612", Unit.MILLISECOND)));
        assertSaid(
                open("a").needs(p95),
                "`p95` is 88\u00A0ms in `k6.json`; asked for under 500\u00A0ms. Tick line 10.",
                "`p95` bernilai 88\u00A0ms di `k6.json`; diminta di bawah 500\u00A0ms. Centang baris 10.",
                file("k6.json", Outcome.PASS, metric("p95", "88", Unit.MILLISECOND)));
    }

    @Test
    void an_open_box_with_and_without_an_owner() {
        assertSaid(
                open("a"),
                "Not ticked; nobody owns it. Name an owner: `owner=@…` on line 10.",
                "Belum dicentang; belum ada penanggung jawab. Tunjuk penanggung jawab: `owner=@…` di baris 10.");
        assertSaid(
                item("a", Claim.PARTIAL).owner("@bram"),
                "Begun, not done; @bram owns it. Do it, then tick line 10.",
                "Sudah dimulai, belum selesai; penanggung jawabnya @bram. Kerjakan, lalu centang baris 10.");
    }

    @Test
    void what_is_out_of_scope() {
        assertSaid(
                outOfScope("a").because("no database"),
                "Marked not applicable by its author: no database.",
                "Ditandai tidak berlaku oleh penulisnya: no database.");
        assertSaid(
                outOfScope("a"),
                "Marked not applicable, and nothing says why. Say why on line 10, or mark it open.",
                "Ditandai tidak berlaku, tanpa alasan. Tulis alasannya di baris 10, atau tandai sebagai belum.");
    }

    @Test
    void what_is_waived() {
        Waiver waiver = new Waiver(
                "a",
                Optional.empty(),
                "the gateway allows 60.",
                "Rina",
                Optional.empty(),
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2026-12-15"),
                "T-1",
                Location.startOf("waivers.yaml"));
        Ruling ruling = Given.items(open("a")).waivers(waiver).ruling(0);
        assertThat(said(ENGLISH, ruling))
                .isEqualTo("Underneath: open. Waived until 15\u00A0December 2026 by Rina: the gateway allows 60."
                        + " Close it or renew the waiver before 15\u00A0December 2026.");
        assertThat(said(INDONESIAN, ruling))
                .startsWith("Di bawahnya: belum. Dikecualikan sampai 15\u00A0Desember 2026 oleh Rina:");
    }

    @Test
    void an_open_box_whose_evidence_is_not_there() {
        assertSaid(
                open("a").needs(new Requirement.Command("make", 0, Optional.empty())),
                "Not ticked. Asked for exit 0; no recording of `make`. Run it once: `countersign run -- make`.",
                "Belum dicentang. Diminta exit 0; tidak ada rekaman `make`."
                        + " Jalankan sekali: `countersign run -- make`.");
    }

    @Test
    void a_persons_word_meets_a_requirement_too() {
        Evidence word = file(
                "words", Outcome.NONE, Papers.word("a", new Fact.Person("Lina", "dba"), "2026-11-18T00:00:00Z", ""));
        Draft both = ticked("a").needs(new Requirement.AttestedBy("dba")).needs(TESTS);
        assertThat(said(ENGLISH, Given.items(both).evidence(word, TWO).ruling(0)))
                .isEqualTo("2 passed, 0 failed; asked for at least 2 passed, 0 failed. 2 of 2 met.");
    }

    @Test
    void several_requirements_are_counted() {
        assertThat(said(
                        ENGLISH,
                        Given.items(ticked("a").needs(TESTS).needs(new Requirement.AttestedBy("dba")))
                                .evidence(TWO)
                                .ruling(0)))
                .isEqualTo("Asked for the word of dba; nobody by the name or role dba says so. 1 of 2 met."
                        + " Ask dba to look and to attest it.");
    }

    private static void assertSaid(Draft draft, String english, String indonesian, Evidence... files) {
        Ruling ruling = Given.items(draft).evidence(files).ruling(0);
        assertThat(said(ENGLISH, ruling)).isEqualTo(english);
        assertThat(said(INDONESIAN, ruling)).isEqualTo(indonesian);
    }

    private static String said(Wording wording, Ruling ruling) {
        String next = ruling.next().map(step -> " " + wording.text(step)).orElse("");
        return wording.text(ruling.reason()) + next;
    }
}
