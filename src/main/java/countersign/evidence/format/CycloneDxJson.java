package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/** CycloneDX bills of materials in JSON, with or without vulnerabilities. */
final class CycloneDxJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "cyclonedx-json",
                    FormatCard.Group.COMPLIANCE,
                    "CycloneDX bill of materials in JSON (1.2 and later)")
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
        return head.isObjectWith("bomFormat") && head.value("bomFormat").equals("CycloneDX");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        BomTally bom = new BomTally(sink);
        JsonStream.read(
                input,
                json -> json.eachField(name -> {
                    switch (name) {
                        case "specVersion" -> sink.say("spec", json.text().orElse(""), json.pointer());
                        case "serialNumber" -> sink.say("serial", json.text().orElse(""), json.pointer());
                        case "metadata" -> metadata(Place.here(json), bom);
                        case "components" -> json.eachElement(bom::component);
                        case "vulnerabilities" ->
                            json.eachElement(() -> bom.vulnerability(vulnerability(Place.here(json))));
                        default -> {}
                    }
                }));
        bom.finish();
    }

    private static void metadata(Place metadata, BomTally bom) {
        bom.time(metadata.at("timestamp").text());
        Place subject = metadata.at("component");
        bom.subject(subject.at("name").text(), subject.at("version").text());
        Place tools = metadata.at("tools");
        for (Place tool : tools.isList() ? tools.each() : tools.at("components").each()) {
            bom.tool(tool.at("name").text(), tool.at("version").text());
        }
    }

    private static BomTally.Vulnerability vulnerability(Place place) {
        return new BomTally.Vulnerability(
                place.at("id").text(),
                BomTally.worst(place.at("ratings").each().stream()
                        .map(rating -> rating.at("severity").text())
                        .toList()),
                place.at("analysis", "state").text(),
                place.pointer());
    }
}
