package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** What {@code semgrep --json} prints. Files that it could not parse stand among its errors. */
final class SemgrepJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("semgrep-json", FormatCard.Group.FINDINGS, "Semgrep JSON")
            .says(
                    "Each result with the severity of its rule, how many errors the scan had, and how many files were scanned.",
                    "Names neither the time nor the commit nor the rules that were used. Results that a comment in the code sets aside are left out, and lines of code are not read.",
                    "It lists a scanned file, the scan had no errors, and there is no result of severity WARNING, MEDIUM or above.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean bare = head.names().stream()
                .allMatch(name -> name.startsWith("results") || name.startsWith("errors") || name.equals("version"));
        boolean semgrep = head.names().contains("results[].check_id")
                || head.names().contains("paths.scanned")
                || head.names().contains("interfile_languages_used");
        return head.isObjectWith("results", "errors") && (bare || semgrep);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ScanReport report = new ScanReport("semgrep", sink);
        Tallies severities = new Tallies("bySev");
        Tallies seen = new Tallies("seen");
        new Places()
                .at("/version", report::version)
                .at("/results[]", result -> {
                    seen.add("result");
                    severities.add(result.at("extra", "severity").text());
                    if (result.at("extra", "is_ignored").truth().orElse(false)) seen.add("ignored");
                    else result(result, report);
                })
                .at("/errors[]", error -> {
                    seen.add("error");
                    report.incomplete("the scan had errors");
                })
                .at("/paths/scanned[]", path -> {
                    seen.add("path");
                    report.examined();
                })
                .read(input);
        sink.say("results", seen.of("result"), Pointer.WHOLE_FILE);
        severities.tell(sink);
        sink.say("ignored", seen.of("ignored"), Pointer.WHOLE_FILE);
        sink.say("errors", seen.of("error"), Pointer.WHOLE_FILE);
        sink.say("scanned", seen.of("path"), Pointer.WHOLE_FILE);
        report.finish();
    }

    private static void result(Place result, ScanReport report) {
        String severity = result.at("extra", "severity").text();
        String place =
                result.at("path").text() + ":" + result.at("start", "line").text();
        String what = result.at("extra", "message").text() + " (" + place + ")";
        report.found(result.at("check_id").text(), severity, what, result.pointer());
    }
}
