package countersign.verdict;

import countersign.evidence.Evidence;
import countersign.evidence.EvidenceSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest of what a signature would sign: SHA-256 over one line for each checklist with the digest of its text, each item with its
 * verdict and each evidence file with its digest, by path. The parts of a line end in NUL, which no path holds, and the line in a line feed.
 */
final class StateDigest {
    private final MessageDigest digest = sha256();

    private StateDigest() {}

    /** {@code sha256:} and 64 hexadecimal digits. */
    static String of(List<ChecklistReport> checklists, EvidenceSet evidence) {
        StateDigest state = new StateDigest();
        state.line("countersign-state", "1");
        checklists.stream()
                .sorted(Comparator.comparing(report -> report.checklist().path()))
                .forEach(state::add);
        evidence.files().stream()
                .sorted(Comparator.comparing(Evidence::file))
                .forEach(file -> state.line("evidence", file.file(), file.sha256()));
        return "sha256:" + HexFormat.of().formatHex(state.digest.digest());
    }

    private void add(ChecklistReport report) {
        String text = report.checklist().source().text();
        byte[] content = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        line("checklist", report.checklist().path(), HexFormat.of().formatHex(content));
        for (Ruling ruling : report.rulings())
            line("item", ruling.item().id().value(), ruling.verdict().word());
    }

    private void line(String... parts) {
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
