package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Finding;
import countersign.evidence.Fact.FindingLevel;
import countersign.evidence.Fact.Scan;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Locale;

/** What Humble says of the headers of an answer. Its sections are numbered, otherwise by each version. */
final class Humble implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of("humble-json", FormatCard.Group.FINDINGS, "Humble (-o json)")
            .says(
                    "Headers that are missing, deprecated, insecure, empty or that give the software away, as findings without a grade, and when it was, without a zone.",
                    "Values of headers are passed over.",
                    "Headers were received, and there is nothing to report in any section.");

    private static final String TOOL = "humble";
    private static final String NOTHING = "nothing to report";
    private static final List<String> SECTIONS = List.of("missing", "fingerprint", "deprecated", "empty");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.names().stream().anyMatch(name -> name.startsWith("[0. Info"))
                && head.isObjectWith("[HTTP Response Headers]");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place file = Place.whole(input);
        ScanTally tally = new ScanTally(sink);
        sink.tool(new Tool(TOOL, ""));
        for (Place section : file.fields()) {
            String title = section.name().toLowerCase(Locale.ROOT);
            if (title.startsWith("[0. info")) info(section, sink);
            SECTIONS.stream()
                    .filter(title::contains)
                    .forEach(word -> section.each().forEach(header -> header(word, header, tally)));
        }
        Place headers = file.at("[HTTP Response Headers]");
        if (headers.fields().isEmpty()) tally.empty(TOOL, "", "no header was received");
        else tally.add(new Scan(TOOL, "", true, "", Pointer.WHOLE_FILE));
        tally.finish();
    }

    private static void info(Place info, FactSink sink) {
        String date = info.at("Date").text();
        Times.parse(date.replace('/', '-').replace(" - ", "T")).ifPresent(sink::time);
        String address = info.at("URL").text();
        sink.say("url", address.split("[?#]", 2)[0], info.at("URL").pointer());
    }

    private static void header(String section, Place header, ScanTally tally) {
        String name = header.text();
        if (name.toLowerCase(Locale.ROOT).startsWith(NOTHING)) return;
        tally.add(new Finding(TOOL, section, FindingLevel.UNKNOWN, "unknown", section + ": " + name, header.pointer()));
    }
}
