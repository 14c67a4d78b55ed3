package countersign.evidence.format;

import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.FactSink;
import countersign.evidence.Head;

/**
 * JUnit XML in the dialects of the tools that write it; there is no standard. Tests are counted from the cases that are listed, and the
 * counts that suites declare are held against them.
 */
final class JUnitXml implements EvidenceFormat {
    @Override
    public String id() {
        return "junit-xml";
    }

    @Override
    public boolean claims(Head head) {
        return head.syntax() == Head.Syntax.XML
                && (head.root().equals("testsuites") || head.root().equals("testsuite"));
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        JUnitReading reading = new JUnitReading(sink);
        XmlStream.read(input, reading);
        reading.finish();
    }
}
