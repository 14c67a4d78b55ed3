package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** ESLint's JSON formatters: one entry for each file that was linted, whether or not something was found in it. */
final class EslintJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "eslint-json", FormatCard.Group.FINDINGS, "ESLint JSON formatters (json, json-with-metadata)")
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
        return head.isListOf("filePath", "messages")
                || head.isObjectWith("results[].filePath", "results[].messages", "metadata");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        new Places().at("[]", reading::file).at("/results[]", reading::file).read(input);
        reading.finish();
    }

    /** One pass over the files. */
    private static final class Reading {
        private final FactSink sink;
        private final ScanReport report;
        private final Tallies levels = new Tallies("byLevel");
        private int files;

        Reading(FactSink sink) {
            this.sink = sink;
            this.report = new ScanReport("ESLint", sink);
        }

        void file(Place file) {
            files++;
            report.examined();
            for (Place message : file.at("messages").each()) message(file, message);
        }

        private void message(Place file, Place message) {
            if (message.at("fatal").truth().orElse(false)) report.incomplete("a file could not be parsed");
            String word = message.at("severity").text().equals(ERROR) ? "error" : "warning";
            levels.add(word);
            String rule = message.at("ruleId").text();
            String place = file.at("filePath").text() + ":" + message.at("line").text();
            String what = message.at("message").text() + " (" + place + ")";
            report.found(rule.isEmpty() ? "parsing" : rule, word, what, message.pointer());
        }

        void finish() {
            sink.say("files", files, Pointer.WHOLE_FILE);
            sink.say("errors", levels.of("error"), Pointer.WHOLE_FILE);
            sink.say("warnings", levels.of("warning"), Pointer.WHOLE_FILE);
            report.finish();
        }
    }
}
