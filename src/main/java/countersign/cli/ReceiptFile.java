package countersign.cli;

import countersign.evidence.Receipt;
import countersign.evidence.format.EvidenceFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Where a receipt goes, and under which name: the same recording of the same thing takes the place of the last one. */
final class ReceiptFile {
    static final String TO_HELP =
            "Where the receipt goes. Default: checklists/evidence/receipts, or evidence/receipts where there is no checklists/.";

    private static final int SLUG = 48;
    private static final int DIGITS = 8;

    private final Asked asked;

    ReceiptFile(Asked asked) {
        this.asked = asked;
    }

    /** Writes it whole or not at all. */
    Path write(Receipt receipt, String command) throws IOException {
        Path file = folder().resolve(name(command));
        WholeFile.write(file, out -> out.write(EvidenceFormats.toBytes(receipt)));
        return file;
    }

    private Path folder() {
        Shell shell = asked.shell();
        boolean checklists = Files.isDirectory(shell.folder().resolve("checklists"));
        return shell.resolve(
                asked.value(Options.TO).orElse(checklists ? "checklists/evidence/receipts" : "evidence/receipts"));
    }

    private String name(String command) {
        String circumstances = String.join(
                "\0",
                List.of(
                        command,
                        asked.value(Options.ITEM).orElse(""),
                        asked.value(Options.ENVIRONMENT).orElse("")));
        byte[] digest = Tail.sha256().digest(circumstances.getBytes(StandardCharsets.UTF_8));
        String mark = HexFormat.of().formatHex(digest).substring(0, DIGITS);
        return slug(command) + "-" + mark + ".receipt.json";
    }

    private static String slug(String command) {
        StringBuilder slug = new StringBuilder();
        for (char c : command.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean plain = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(c) >= 0;
            if (plain) slug.append(c);
            else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') slug.append('-');
            if (slug.length() == SLUG) break;
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') end--;
        return end == 0 ? "command" : slug.substring(0, end);
    }
}
