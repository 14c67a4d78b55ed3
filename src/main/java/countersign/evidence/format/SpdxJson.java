package countersign.evidence.format;

import countersign.evidence.Evidence.Tool;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** SPDX 2 documents in JSON. */
final class SpdxJson implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "spdx-json",
                    FormatCard.Group.COMPLIANCE,
                    "SPDX 2 bill of materials in JSON (Syft, Trivy, GitHub and others)")
            .says(
                    "What it describes, how many packages and files it lists, when it was created, and with which tool.",
                    "Names no commit and no vulnerabilities; licences, checksums and other relationships are passed over, and so are SPDX 3 and tag-value files.",
                    "It passes no judgement: ask for a value.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("spdxVersion", "SPDXID") || head.isObjectWith("sbom.spdxVersion", "sbom.SPDXID");
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Reading reading = new Reading(sink);
        JsonStream.read(
                input,
                json -> json.eachField(name -> {
                    // GitHub's API wraps the document.
                    if (name.equals("sbom")) json.eachField(key -> reading.field(json, key));
                    else reading.field(json, name);
                }));
        reading.finish();
    }

    /** One pass over a document. */
    private static final class Reading {
        private final FactSink sink;
        private final Map<String, String> names = new LinkedHashMap<>();
        private final List<String> described = new ArrayList<>();
        private int packages;
        private int files;

        Reading(FactSink sink) {
            this.sink = sink;
        }

        void field(JsonStream json, String name) {
            switch (name) {
                case "spdxVersion" -> sink.say("spec", json.text().orElse(""), json.pointer());
                case "name" -> sink.say("document", json.text().orElse(""), json.pointer());
                case "creationInfo" -> created(Place.here(json));
                case "packages" -> json.eachElement(() -> contained(Place.here(json)));
                case "files" -> json.eachElement(() -> files++);
                case "documentDescribes" ->
                    json.eachElement(() -> described.add(json.text().orElse("")));
                case "relationships" -> json.eachElement(() -> relationship(Place.here(json)));
                default -> {}
            }
        }

        private void created(Place info) {
            Times.parse(info.at("created").text()).ifPresent(sink::time);
            for (Place creator : info.at("creators").each()) {
                String text = creator.text();
                if (text.startsWith("Tool:"))
                    sink.tool(new Tool(text.substring("Tool:".length()).strip(), ""));
            }
        }

        private void contained(Place one) {
            packages++;
            names.put(one.at("SPDXID").text(), one.at("name").text());
        }

        private void relationship(Place relationship) {
            if (relationship.at("relationshipType").text().equals("DESCRIBES")) {
                described.add(relationship.at("relatedSpdxElement").text());
            }
        }

        void finish() {
            described.stream()
                    .distinct()
                    .forEach(id -> sink.say("subject", names.getOrDefault(id, id), Pointer.WHOLE_FILE));
            sink.say("packages", packages, Pointer.WHOLE_FILE);
            sink.say("files", files, Pointer.WHOLE_FILE);
        }
    }
}
