package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** ESLint's JSON formatter: one entry for each file that was linted, whether or not something was found in it. */
final class EslintJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "eslint-json", FormatCard.Group.FINDINGS, "ESLint JSON formatter")
            .says(
                    "Each message as an error or a warning, with its rule and line; a file that could not be parsed was not linted.",
                    "Names neither the version nor the time nor the commit. Messages that were suppressed are left out, and source code is not read.",
                    "At least one file is listed, each could be parsed, and there is neither an error nor a warning.");

    private static final String ERROR = "2";

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isListOf("filePath", "messages");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ScanReport report = new ScanReport("ESLint", sink);
        Tallies levels = new Tallies("byLevel");
        Tallies files = new Tallies("file");
        new Places()
                .at("[]", file -> {
                    files.add("file");
                    report.examined();
                    for (Place message : file.at("messages").each()) {
                        levels.add(word(message));
                        message(file, message, report);
                    }
                })
                .read(input);
        sink.say("files", files.total(), Pointer.WHOLE_FILE);
        sink.say("errors", levels.of("error"), Pointer.WHOLE_FILE);
        sink.say("warnings", levels.of("warning"), Pointer.WHOLE_FILE);
        report.finish();
    }

    private static void message(Place file, Place message, ScanReport report) {
        if (message.at("fatal").truth().orElse(false)) report.incomplete("a file could not be parsed");
        String place = file.at("filePath").text() + ":" + message.at("line").text();
        String what = message.at("message").text() + " (" + place + ")";
        String rule = message.at("ruleId").text();
        report.found(rule.isEmpty() ? "parsing" : rule, word(message), what, message.pointer());
    }

    private static String word(Place message) {
        return message.at("severity").text().equals(ERROR) ? "error" : "warning";
    }
}
