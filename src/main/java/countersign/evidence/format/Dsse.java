package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import java.io.ByteArrayInputStream;
import java.util.Base64;

/** Signed envelopes (DSSE) with in-toto statements, alone, one per line, or in Sigstore bundles. No signature is checked. */
final class Dsse implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "dsse",
                    FormatCard.Group.COMPLIANCE,
                    "DSSE envelope with an in-toto statement (cosign, witness, GitHub attestations, Sigstore bundles)")
            .says(
                    "What the statement within says, as in an in-toto statement, and how many signatures there are.",
                    "Signatures and certificates are not checked: anybody can have written the file.",
                    "What its statement comes to; most statements pass no judgement.");

    private static final String BUNDLED = "dsseEnvelope";

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isRecordsWith("payloadType", "payload", "signatures") || head.isRecordsWith("mediaType", BUNDLED);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        JsonStream.readEach(input, json -> {
            Place file = Place.here(json);
            envelope(file.at(BUNDLED).isObject() ? file.at(BUNDLED) : file, input, sink);
        });
        sink.silent("valid-signature");
    }

    private static void envelope(Place envelope, EvidenceInput input, FactSink sink) {
        Place type = envelope.at("payloadType");
        sink.say("payloadType", type.text(), type.pointer());
        Place signatures = envelope.at("signatures");
        sink.say("signatures", signatures.each().size(), signatures.pointer());
        if (!type.text().contains("in-toto")) return;
        ByteArrayInputStream payload = new ByteArrayInputStream(decoded(envelope.at("payload")));
        try {
            InTotoStatement.tell(Place.whole(new EvidenceInput(input.path(), payload, input.limits())), sink);
        } catch (Malformed flaw) {
            throw new Malformed(
                    "within the envelope: " + flaw.words(), envelope.pointer().line(), 0);
        }
    }

    /** Standard and URL-safe alphabets are both allowed. */
    private static byte[] decoded(Place payload) {
        Pointer at = payload.pointer();
        if (payload.raw().isBlank()) throw new Malformed("the envelope is empty", at.line(), 0);
        try {
            return Base64.getDecoder().decode(payload.raw().replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            throw new Malformed("the payload of the envelope is not Base64", at.line(), 0);
        }
    }
}
