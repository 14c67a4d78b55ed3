package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;

/** Reports of ZAP in XML. */
final class ZapXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "zap-xml", FormatCard.Group.FINDINGS, "ZAP report in XML (traditional-xml, traditional-xml-plus)")
            .says(
                    "Each kind of alert as a finding by its risk, how often it was seen, and the sites that were scanned.",
                    "The time has no zone, and nothing tells a baseline from an active scan; addresses, requests and evidence are passed over.",
                    "At least one site was scanned, and no alert has a medium or high risk; alerts marked as false positives are left out.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("OWASPZAPReport");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ZapTally zap = new ZapTally(sink);
        XmlNode root = XmlNode.whole(input);
        zap.version(root.attribute("version"));
        zap.generated(root.attribute("generated"));
        zap.created(root.attribute("created"));
        for (XmlNode site : root.all("site")) site(site, zap);
        zap.finish();
    }

    private static void site(XmlNode site, ZapTally zap) {
        zap.site(site.attribute("name"));
        for (XmlNode alert : site.first("alerts").stream()
                .flatMap(alerts -> alerts.all("alertitem").stream())
                .toList()) {
            String name = alert.textAt("name");
            zap.alert(new ZapTally.Alert(
                    alert.textAt("pluginid"),
                    name.isEmpty() ? alert.textAt("alert") : name,
                    alert.textAt("riskcode"),
                    alert.textAt("confidence"),
                    alert.first("instances")
                            .map(instances -> instances.all("instance").size())
                            .orElse(0),
                    new Pointer(alert.path(), alert.line())));
        }
    }
}
