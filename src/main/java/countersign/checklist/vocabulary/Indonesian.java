package countersign.checklist.vocabulary;

import static countersign.checklist.vocabulary.Vocabulary.each;
import static countersign.checklist.vocabulary.Vocabulary.words;

import countersign.terms.Topic;
import java.util.Map;

final class Indonesian {
    /** Frequent words, by which the language is known. */
    static final String COMMON =
            "dan, di, yang, sudah, untuk, dari, dengan, jika, bukan, hanya, tidak, pada, oleh, saat, atau, ini, itu, ke, dalam, bisa, akan, harus, sebelum, setelah, semua, tetap, belum, adalah, penanggung, jawab, tenggat, uji, pemulihan, cadangan, peluncuran, selesai, keputusan, tanggal, nama, peran, bukti, wajib, jenis, diuji, dibuat, berjalan, perubahan, pilih, centang, alasan, layanan, basis";

    private static final String LAUNCH = "deploy, deployment, launch, launching, peluncuran, rilis, release, go live, "
            + "produksi, production, migrasi, switch, cutover, tayang";

    static final Vocabulary WORDS = new Vocabulary(
            "id",
            Map.ofEntries(
                    words(Sense.BEFORE, each("sebelum, pra, pre", LAUNCH) + ", praluncur, pra peluncuran"),
                    words(
                            Sense.DURING,
                            each("saat, selama, ketika, hari, hari h, jendela", LAUNCH)
                                    + ", hari h, pelaksanaan deploy"),
                    words(
                            Sense.DURING_ALONE,
                            "peluncuran, "
                                    + each(
                                            "langkah, prosedur, tahap, pelaksanaan",
                                            "deploy, deployment, launch, peluncuran, rilis")),
                    words(
                            Sense.AFTER,
                            each("setelah, sesudah, pasca, paska, usai", LAUNCH)
                                    + ", 24 jam pertama, minggu pertama, hari pertama"),
                    words(
                            Sense.CONTINGENCY,
                            "rollback, pengembalian, insiden, darurat, kontingensi, pemulihan insiden"),
                    words(Sense.BLOCKER, "wajib, kritis, kritikal, penghambat"),
                    words(Sense.OPTIONAL, "opsional, tidak wajib"),
                    words(Sense.GATE_HEADER, "gerbang"),
                    words(
                            Sense.DONE,
                            "selesai, lulus, sudah, ya, siap, disetujui, terverifikasi, beres, tuntas, berhasil, sukses, terpenuhi"),
                    words(
                            Sense.TODO,
                            "belum, gagal, tidak, menunggu, tertunda, belum selesai, belum mulai, belum dimulai, terblokir, "
                                    + "ditolak, belum siap, terbuka"),
                    words(
                            Sense.PARTIAL,
                            "sebagian, sedang berjalan, berjalan, proses, dalam proses, sedang dikerjakan"),
                    words(Sense.NOT_APPLICABLE, "tidak berlaku, tidak perlu, tidak diperlukan, tidak relevan"),
                    words(Sense.STATUS_HEADER, "hasil, selesai, cek, lulus, keadaan, terpenuhi, centang, sudah"),
                    words(Sense.SHARE_HEADER, "kemajuan, progres, status, selesai, penyelesaian"),
                    words(
                            Sense.SUBJECT_HEADER,
                            "item, butir, tugas, pemeriksaan, uji, pengujian, deskripsi, uraian, kriteria, kegiatan, "
                                    + "langkah, persyaratan, gerbang, pekerjaan"),
                    words(Sense.NUMBER_HEADER, "nomor, no urut, kode"),
                    words(Sense.ROLE_HEADER, "peran, jabatan, posisi, tim, penyetuju, pihak, bagian, fungsi"),
                    words(Sense.NAME_HEADER, "nama, nama lengkap"),
                    words(Sense.DATE_HEADER, "tanggal, tgl, waktu, tanggal persetujuan, tanggal tanda tangan"),
                    words(Sense.LABEL_HEADER, "isian, kolom, parameter, informasi, keterangan, data"),
                    words(Sense.VALUE_HEADER, "nilai, isi, jawaban"),
                    words(Sense.STATUS, "status"),
                    words(Sense.EVIDENCE, "bukti, perintah"),
                    words(Sense.OWNER, "penanggung jawab, pic, pemilik, pelaksana, petugas, diverifikasi oleh"),
                    words(Sense.DUE, "tenggat, batas waktu, jatuh tempo, target selesai"),
                    words(Sense.PRIORITY, "prioritas, tingkat"),
                    words(Sense.NOTES, "catatan, keterangan, komentar"),
                    words(Sense.SIGNATURE, "tanda tangan, ttd, paraf"),
                    words(
                            Sense.OWNER_LABEL,
                            "penanggung jawab, pic, pemilik, pelaksana, petugas, ditugaskan kepada, ditugaskan ke"),
                    words(Sense.DUE_LABEL, "tenggat, tenggat waktu, batas waktu, jatuh tempo, target selesai"),
                    words(
                            Sense.LAUNCH_LABEL,
                            "peluncuran, tanggal peluncuran, hari peluncuran, target peluncuran, tanggal rilis, tanggal go live"),
                    words(Sense.REASON_LABEL, "alasan, karena, sebab, tidak berlaku"),
                    words(
                            Sense.DECISION_LABEL,
                            "keputusan, keputusan akhir, keputusan launch, keputusan rilis, rekomendasi"),
                    words(Sense.STATUS_LABEL, "status akhir, status launch, status rilis, status keseluruhan"),
                    words(
                            Sense.SIGN_OFF,
                            "persetujuan, disetujui oleh, tanda tangan, disahkan oleh, mengetahui, menyetujui, pengesahan"),
                    words(
                            Sense.ROLE,
                            "manajer, pimpinan, ketua, kepala, direktur, pengembang, penguji, pemilik, koordinator, "
                                    + "penanggung jawab, pemeriksa, penyetuju, auditor, operasional, keamanan"),
                    words(Sense.SIGN_DATE, "tanggal, tgl, waktu, tanda tangan, ttd, paraf"),
                    words(Sense.SIGN_TITLE, "jabatan, posisi, peran"),
                    words(Sense.GO, "lanjut, layak, layak rilis"),
                    words(Sense.CONDITIONAL, "go bersyarat, lanjut bersyarat, layak bersyarat, bersyarat"),
                    words(Sense.NO_GO, "tunda, ditunda, batal, tidak layak, tidak lanjut"),
                    words(Sense.UNDECIDED, "menunggu, belum diputuskan, belum ditentukan, belum ada"),
                    words(Sense.APPROVE, "setuju, disetujui, terima, diterima"),
                    words(Sense.FAIL, "gagal, tidak lulus, tidak lolos, tidak terpenuhi"),
                    words(Sense.REJECT, "tolak, ditolak, tidak setuju"),
                    words(Sense.GRADE, "tidak ada, sangat rendah, rendah, sedang, tinggi, sangat tinggi, kritis"),
                    words(Sense.CHOICE_LABEL, "jenis perubahan, tipe perubahan, jenis rilis, tipe rilis"),
                    words(Sense.ONE_OF, "pilih satu, pilih salah satu, centang satu, centang salah satu"),
                    words(Sense.ONE_OF_REST, "saja, opsi, pilihan, dari, berikut, di, bawah, ini, yang, sesuai"),
                    words(Sense.MANY_OF, "semua yang sesuai, boleh lebih dari satu, pilih semua, centang semua"),
                    words(
                            Sense.NO_GO_IF,
                            "no go jika, no go bila, no go apabila, no go kalau, tunda jika, jangan deploy jika, jangan"
                                    + " launch jika, jangan rilis jika, kriteria no go, syarat no go"),
                    words(
                            Sense.NO_GO_IF_REST,
                            "ada, salah, satu, dari, berikut, ini, hal, kondisi, terjadi, terpenuhi"),
                    words(Sense.LEGEND, "legenda, keterangan simbol, keterangan status, arti simbol, simbol"),
                    words(Sense.LEGEND_WORD, "ditunda, dibatalkan, penting, mendesak, perlu ditinjau"),
                    words(Sense.MEANING_HEADER, "arti, makna, artinya"),
                    words(Sense.YES, "ya, sudah, ada"),
                    words(Sense.NO, "tidak, belum, tidak ada, tidak berlaku"),
                    words(Sense.TOTAL_LABEL, "total, jumlah, total butir, jumlah butir, skor"),
                    words(Sense.PROGRESS_LABEL, "kemajuan, progres, penyelesaian, selesai"),
                    words(Sense.COUNTED, "butir, item, tugas, pemeriksaan"),
                    words(Sense.FINISHED, "selesai, lulus, dicentang"),
                    words(
                            Sense.ALL_DONE,
                            "selesai, semua selesai, lulus, semua lulus, siap, siap produksi, siap rilis, siap launch"),
                    words(Sense.LEAD_IN, "berikut, berikut ini"),
                    words(Sense.IF_FREE, "jika, bila, kalau, apabila, kecuali"),
                    words(Sense.ONLY, "saja"),
                    words(Sense.ONLY_FOR, "hanya untuk, hanya jika, hanya di, hanya pada, khusus"),
                    words(Sense.FOR, "untuk, di, pada"),
                    words(Sense.IF, "jika, bila, kalau, apabila, bilamana"),
                    words(Sense.PLACEHOLDER, "belum diisi, diisi, isi di sini, nama anda, akan ditentukan, isi")),
            Map.ofEntries(
                    words(
                            Topic.TESTS,
                            "pengujian otomatis, semua uji, semua tes, uji otomatis, tes otomatis, uji regresi, regression test"),
                    words(Topic.UNIT_TESTS, each("uji, tes, pengujian", "unit")),
                    words(Topic.INTEGRATION_TESTS, each("uji, tes, pengujian", "integrasi")),
                    words(Topic.END_TO_END_TESTS, each("uji, tes, pengujian", "end to end, ujung ke ujung, antarmuka")),
                    words(Topic.SMOKE_TESTS, each("uji, tes", "asap, smoke")),
                    words(
                            Topic.LOAD,
                            each("uji, tes, pengujian", "beban, stres, performa, kinerja")
                                    + ", waktu respons, latensi, tingkat error, tingkat kesalahan"),
                    words(Topic.COVERAGE, "cakupan kode, cakupan uji, cakupan tes"),
                    words(Topic.LINT, "gaya kode, analisis statis"),
                    words(
                            Topic.SECURITY_SCAN,
                            each("pemindaian, pindai, audit", "keamanan, kerentanan") + ", kerentanan"),
                    words(Topic.DEPENDENCIES, "kerentanan dependensi, audit dependensi, dependensi rentan"),
                    words(
                            Topic.SECRETS,
                            each("tidak ada, tanpa", "rahasia, kredensial, secret, password, kata sandi")
                                    + ", kebocoran rahasia"),
                    words(Topic.WEB_SECURITY, "uji penetrasi, injeksi sql"),
                    words(Topic.SECURITY_HEADERS, "header keamanan"),
                    words(Topic.TLS, "sertifikat"),
                    words(Topic.WEB_PERFORMANCE, "kecepatan halaman, waktu muat halaman"),
                    words(Topic.ACCESSIBILITY, "aksesibilitas"),
                    words(Topic.BACKUP, "cadangan, pencadangan, pemulihan data, restore drill"),
                    words(Topic.MIGRATION, "migrasi database, migrasi skema, migrasi basis data"),
                    words(Topic.HEALTH, "pemeriksaan kesehatan, layanan sehat"),
                    words(Topic.WORKLOADS, "layanan berjalan, kontainer berjalan, pod"),
                    words(Topic.MONITORING, "peringatan, pemantauan, pantau"),
                    words(
                            Topic.PAPERWORK,
                            "dokumentasi, didokumentasikan, prosedur, rencana, kebijakan, pelatihan, diberitahu, jadwal, kontak")));

    private Indonesian() {}
}
