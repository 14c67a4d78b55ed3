package countersign.evidence.format;

import countersign.evidence.CommandLine;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Legible;
import countersign.evidence.Malformed;
import countersign.evidence.Pointer;
import countersign.evidence.Receipt;
import countersign.evidence.Timestamp;

/** Countersign's own receipts: in-toto Statements (v1) with the predicate type {@value #PREDICATE_TYPE}. */
final class ReceiptFile implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "receipt", FormatCard.Group.RECORDS, "Countersign receipt (in-toto Statement v1)")
            .says(
                    "The command, its exit code and the tail of its output, start and end, the commit, the environment, and the digest of each file it made.",
                    "Holds no verdict, and proves consistency, not truth.",
                    "It passes no judgement: it speaks for the files that it names, and for its command.");

    static final String STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
    static final String PREDICATE_TYPE = "urn:countersign:receipt:1";
    static final String REPOSITORY = "repository";

    private static final Pointer PREDICATE = new Pointer("/predicate", 0);

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isObjectWith("_type") && head.value("predicateType").equals(PREDICATE_TYPE);
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        ReceiptReading reading = new ReceiptReading();
        JsonStream.read(input, reading::statement);
        Receipt receipt = reading.receipt();
        if (receipt.finished().isBefore(receipt.started())) throw new Malformed("it finished before it started");
        sink.receipt(receipt);
        sink.time(new Timestamp(receipt.finished().toInstant(), true));
        receipt.tree().ifPresent(tree -> {
            sink.commit(tree.commit());
            sink.add(new Fact.State("dirty", Boolean.toString(tree.dirty()), PREDICATE));
        });
        receipt.run().ifPresent(run -> sink.add(command(run, receipt.circumstances())));
        state(sink, "environment", receipt.circumstances().environment().orElse(""));
        state(sink, "ci", receipt.circumstances().ci().orElse(""));
    }

    private static Fact command(Receipt.Run run, Receipt.Circumstances circumstances) {
        String line = CommandLine.of(run.argv());
        return new Fact.Command(
                run.argv(), line, run.exitCode(), Legible.block(run.outputTail()), circumstances.item(), PREDICATE);
    }

    private static void state(FactSink sink, String name, String value) {
        if (!value.isEmpty()) sink.add(new Fact.State(name, value, PREDICATE));
    }
}
