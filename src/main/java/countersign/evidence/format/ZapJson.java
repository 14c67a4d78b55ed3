package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/** Reports of ZAP in JSON, traditional or with requests and responses. */
final class ZapJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "zap-json",
                    FormatCard.Group.FINDINGS,
                    "ZAP report in JSON (traditional-json, traditional-json-plus)")
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
        boolean dated = head.isObjectWith("@generated") || head.isObjectWith("@version");
        return dated && head.isObjectWith("site");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ZapTally zap = new ZapTally(sink);
        JsonStream.read(
                input,
                json -> json.eachField(name -> {
                    switch (name) {
                        case "@version" -> zap.version(json.text().orElse(""));
                        case "@generated" -> zap.generated(json.text().orElse(""));
                        case "created" -> zap.created(json.text().orElse(""));
                        case "site" -> {
                            if (json.isObject()) site(Place.here(json), zap);
                            else json.eachElement(() -> site(Place.here(json), zap));
                        }
                        default -> {}
                    }
                }));
        zap.finish();
    }

    private static void site(Place site, ZapTally zap) {
        zap.site(site.at("@name").text());
        for (Place alert : site.at("alerts").each()) {
            String name = alert.at("name").text();
            zap.alert(new ZapTally.Alert(
                    alert.at("pluginid").text(),
                    name.isEmpty() ? alert.at("alert").text() : name,
                    alert.at("riskcode").text(),
                    alert.at("confidence").text(),
                    alert.at("instances").each().size(),
                    alert.pointer()));
        }
    }
}
