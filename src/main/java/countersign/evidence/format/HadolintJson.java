package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** What {@code hadolint -f json} prints: a list of what was found, and an empty one where nothing was. */
final class HadolintJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("hadolint-json", FormatCard.Group.FINDINGS, "hadolint JSON")
            .says(
                    "Each finding with its level, rule, file and line.",
                    "Names neither the version nor the time nor the commit, nor any file in which nothing was found.",
                    "Everything that was found is below a warning; a clean report is an empty list that names nothing.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        // ShellCheck writes the same names, and where a finding ends.
        return head.isListOf("code", "level", "file", "line") && !head.isListOf("endLine");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ScanReport report = new ScanReport("hadolint", sink);
        Tallies levels = new Tallies("byLevel");
        new Places()
                .at("[]", found -> {
                    String level = found.at("level").text();
                    levels.add(level);
                    String place =
                            found.at("file").text() + ":" + found.at("line").text();
                    String what = found.at("message").text() + " (" + place + ")";
                    report.found(found.at("code").text(), level, what, found.pointer());
                })
                .read(input);
        sink.say("findings", levels.total(), Pointer.WHOLE_FILE);
        levels.tell(sink);
        sink.silent("scope");
        report.finish();
    }
}
