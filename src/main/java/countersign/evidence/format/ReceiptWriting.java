package countersign.evidence.format;

import countersign.evidence.Receipt;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a receipt as an in-toto Statement (v1): the same bytes for the same receipt. What a receipt does not know is left out. */
final class ReceiptWriting {
    private final JsonGenerator json;

    private ReceiptWriting(JsonGenerator json) {
        this.json = json;
    }

    /** UTF-8, indented, lines ending in LF. */
    static byte[] bytes(Receipt receipt) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), bytes)) {
            new ReceiptWriting(json).statement(receipt);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void statement(Receipt receipt) {
        json.writeStartObject();
        json.writeStringProperty("_type", ReceiptFile.STATEMENT_TYPE);
        json.writeArrayPropertyStart("subject");
        receipt.products().forEach(product -> subject(product.path(), "sha256", product.sha256()));
        receipt.tree().ifPresent(tree -> subject(ReceiptFile.REPOSITORY, "gitCommit", tree.commit()));
        json.writeEndArray();
        json.writeStringProperty("predicateType", ReceiptFile.PREDICATE_TYPE);
        json.writeObjectPropertyStart("predicate");
        predicate(receipt);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void subject(String name, String kind, String digest) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeObjectPropertyStart("digest");
        json.writeStringProperty(kind, digest);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void predicate(Receipt receipt) {
        receipt.run().ifPresent(this::run);
        time("startedOn", receipt.started());
        time("finishedOn", receipt.finished());
        receipt.tree().ifPresent(tree -> json.writeBooleanProperty("dirty", tree.dirty()));
        Receipt.Circumstances circumstances = receipt.circumstances();
        circumstances.environment().ifPresent(name -> json.writeStringProperty("environment", name));
        circumstances.ci().ifPresent(address -> json.writeStringProperty("ci", address));
        circumstances.item().ifPresent(id -> json.writeStringProperty("item", id));
        receipt.run().ifPresent(this::output);
    }

    private void run(Receipt.Run run) {
        json.writeArrayPropertyStart("argv");
        run.argv().forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty("exitCode", run.exitCode());
    }

    private void output(Receipt.Run run) {
        json.writeObjectPropertyStart("output");
        json.writeStringProperty("tail", run.outputTail());
        json.writeStringProperty("sha256", run.outputSha256());
        json.writeEndObject();
    }

    /** RFC 3339, seconds always written. */
    private void time(String name, OffsetDateTime time) {
        json.writeStringProperty(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    /** The library's own indentation follows the line end of the machine. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
