package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** CycloneDX bills of materials in XML, also of the time when vulnerabilities were an extension within components. */
final class CycloneDxXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "cyclonedx-xml", FormatCard.Group.COMPLIANCE, "CycloneDX bill of materials in XML (1.0 and later)")
            .says(
                    "What it is of, how many components it lists, when it was made, and each vulnerability that applies as a finding; those that are analysed are counted by state.",
                    "Names no commit, and does not say whether anybody looked for vulnerabilities; licences, hashes and dependencies are passed over.",
                    "A vulnerability that is a warning or worse and is not dismissed or resolved fails; without one it passes no judgement.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("bom") && head.value("namespace").contains("cyclonedx.org");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        BomTally bom = new BomTally(sink);
        XmlNode.each(input, Set.of("metadata", "component", "vulnerability"), node -> {
            if (node.path().equals("bom/metadata")) metadata(node, bom);
            if (node.path().equals("bom/components/component")) bom.component();
            node.all()
                    .filter(inner -> inner.name().equals("vulnerability"))
                    .forEach(found -> bom.vulnerability(vulnerability(found)));
        });
        bom.finish();
    }

    private static void metadata(XmlNode metadata, BomTally bom) {
        bom.time(metadata.textAt("timestamp"));
        bom.subject(metadata.textAt("component", "name"), metadata.textAt("component", "version"));
        Stream<XmlNode> tools = metadata.first("tools").stream()
                .flatMap(XmlNode::all)
                .filter(node -> node.name().equals("tool") || node.name().equals("component"));
        tools.forEach(tool -> bom.tool(tool.textAt("name"), tool.textAt("version")));
    }

    private static BomTally.Vulnerability vulnerability(XmlNode node) {
        List<String> severities = node.first("ratings").stream()
                .flatMap(ratings -> ratings.all("rating").stream())
                .map(rating -> rating.textAt("severity"))
                .toList();
        return new BomTally.Vulnerability(
                node.textAt("id"),
                BomTally.worst(severities),
                node.textAt("analysis", "state"),
                new Pointer(node.path(), node.line()));
    }
}
