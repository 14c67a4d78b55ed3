package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.LinkedHashSet;
import java.util.Set;

/** Gitleaks' JSON report, of version 8 and of those before. A report of a clean scan is a list of nothing. */
final class GitleaksJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("gitleaks-json", FormatCard.Group.FINDINGS, "Gitleaks JSON")
            .says(
                    "Each leak by its rule, file and line; Gitleaks grades none, so that every one counts.",
                    "Names neither the time nor the commit that was scanned nor whether the history was; the secrets, the lines around them, authors and commit messages are not read.",
                    "A report with leaks never passes, and a clean one names nothing.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("RuleID", "File")
                || head.isListOf("offender", "rule")
                || head.isObjectWith("leaks", "errors");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ScanReport report = new ScanReport("gitleaks", sink);
        Tallies rules = new Tallies("rules");
        Set<String> commits = new LinkedHashSet<>();
        new Places()
                .at("/errors[]", error -> report.incomplete("it had errors"))
                .at("/leaks[]", leak -> leak(leak, report))
                .at("[]", leak -> {
                    leak(leak, report);
                    rules.add(of(leak, "RuleID", "rule"));
                    String commit = of(leak, "Commit", "commit");
                    if (!commit.isEmpty()) commits.add(commit);
                })
                .read(input);
        if (report.findings() > 0) sink.say("findings", report.findings(), Pointer.WHOLE_FILE);
        rules.tell(sink);
        if (!commits.isEmpty()) sink.say("commits", commits.size(), Pointer.WHOLE_FILE);
        sink.silent("scope");
        report.finish();
    }

    private static void leak(Place leak, ScanReport report) {
        String place = of(leak, "File", "file") + ":" + of(leak, "StartLine", "lineNumber");
        report.found(of(leak, "RuleID", "rule"), "", place, leak.pointer());
    }

    /** Version 8 writes its names with capitals, those before with small letters. */
    private static String of(Place leak, String name, String older) {
        return leak.at(leak.at(name).isThere() ? name : older).text();
    }
}
