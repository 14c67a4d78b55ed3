package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** OpenVEX: which vulnerabilities do harm in which product, in the word of its author. */
final class OpenVex implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "openvex-json", FormatCard.Group.COMPLIANCE, "OpenVEX document")
            .says(
                    "The status of each vulnerability, who says so, and when.",
                    "Names no commit; products, justifications and remarks are passed over. Its statements dismiss no finding of a scanner here.",
                    "It passes no judgement: ask for a value.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("@context", "statements")
                && head.value("@context").contains("openvex");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Place document = Place.whole(input);
        tell(document, sink);
        Times.parse(document.at("timestamp").text()).ifPresent(sink::time);
        String tool = document.at("tooling").text();
        if (!tool.isEmpty()) sink.tool(new Tool(tool, ""));
    }

    /** What a document says, wherever it stands. */
    static void tell(Place document, FactSink sink) {
        sink.say("author", document.at("author").text(), document.at("author").pointer());
        sink.say(
                "version", document.at("version").text(), document.at("version").pointer());
        Tallies statuses = new Tallies("status");
        for (Place statement : document.at("statements").each()) {
            String status = statement.at("status").text();
            statuses.add(status);
            Place vulnerability = statement.at("vulnerability");
            String id = vulnerability.isObject() ? vulnerability.at("name").text() : vulnerability.text();
            sink.say(id, status, statement.pointer());
        }
        sink.say("statements", statuses.total(), Pointer.WHOLE_FILE);
        statuses.tell(sink);
    }
}
