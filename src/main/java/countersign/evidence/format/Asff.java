package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Outcome;
import countersign.evidence.format.ControlTally.Control;
import countersign.evidence.format.ControlTally.Meaning;

/** Findings in the Security Finding Format of AWS (ASFF), of Security Hub and of tools that feed it. */
final class Asff implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "asff-json",
                    FormatCard.Group.COMPLIANCE,
                    "AWS Security Finding Format (Security Hub, Prowler and others)")
            .says(
                    "The compliance status of each finding, failed ones by their severity, and when they were updated.",
                    "Names no commit. Resources and accounts are passed over; archived and suppressed findings are left out.",
                    "All findings are there, at least one control passed, and none failed, warned or was not available; a finding without a compliance status counts as failed unless it only informs.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("Findings[].ProductArn", "Findings[].SchemaVersion")
                || head.isListOf("ProductArn", "SchemaVersion", "GeneratorId")
                || head.isRecordsWith("ProductArn", "SchemaVersion", "GeneratorId");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ControlTally tally = new ControlTally(sink, new Tool("ASFF", ""));
        JsonStream.readEach(input, json -> {
            json.eachElement(() -> finding(Place.here(json), tally, sink));
            if (json.isObject()) read(Place.here(json), tally, sink);
        });
        tally.finish();
    }

    /** A page of findings, or one of them. */
    private static void read(Place object, ControlTally tally, FactSink sink) {
        if (object.at("ProductArn").isThere()) finding(object, tally, sink);
        for (Place finding : object.at("Findings").each()) finding(finding, tally, sink);
        if (object.at("NextToken").isThere()) sink.judge(Outcome.INCOMPLETE);
    }

    private static void finding(Place finding, ControlTally tally, FactSink sink) {
        Times.parse(finding.at("UpdatedAt").text()).ifPresent(sink::time);
        String severity = finding.at("Severity", "Label").text();
        String status = finding.at("Compliance", "Status").text();
        String word = status.isEmpty() ? severity : status;
        tally.add(new Control(
                finding.at("GeneratorId").text(),
                finding.at("Title").text(),
                isClosed(finding) ? "left out" : word,
                isClosed(finding) ? Meaning.OUTSIDE : meaning(status, severity),
                severity,
                finding.pointer()));
    }

    private static boolean isClosed(Place finding) {
        return finding.at("RecordState").text().equals("ARCHIVED")
                || finding.at("Workflow", "Status").text().equals("SUPPRESSED");
    }

    private static Meaning meaning(String status, String severity) {
        return switch (status) {
            case "PASSED" -> Meaning.SATISFIED;
            case "FAILED" -> Meaning.FAILED;
            case "" -> severity.equals("INFORMATIONAL") ? Meaning.OUTSIDE : Meaning.FAILED;
            default -> Meaning.UNDECIDED;
        };
    }
}
