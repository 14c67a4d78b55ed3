package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;

/** Cobertura's XML, which the tools of many languages write. What its root declares can be more than what its lines come to. */
final class CoberturaXml implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "cobertura-xml",
                    FormatCard.Group.COVERAGE,
                    "Cobertura XML (coverage.py, coverlet, gcovr, istanbul, PHPUnit, Cobertura and others)")
            .says(
                    "The metrics line- and branch-coverage: what the root element declares or what its lines come to, whichever is less; and when it was made.",
                    "Names no commit. Test files may be among the sources. Rates of packages and classes, complexity and paths are passed over.",
                    "It passes no judgement: ask for a metric by its name.");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        return head.isXml("coverage") && !head.value("@line-rate").isEmpty();
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        CoberturaReading reading = new CoberturaReading(sink);
        XmlStream.read(input, reading);
        reading.tell();
    }
}
