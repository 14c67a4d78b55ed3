package countersign.evidence.format;

import countersign.diagnostic.Code;
import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.EvidenceFormat;
import countersign.evidence.EvidenceInput;
import countersign.evidence.Fact.Attestation;
import countersign.evidence.FactSink;
import countersign.evidence.FormatCard;
import countersign.evidence.Head;
import countersign.evidence.Head.Syntax;
import countersign.evidence.Malformed;
import countersign.source.SourceFile;
import countersign.yaml.Complaints;
import countersign.yaml.Fields;
import countersign.yaml.Form;
import countersign.yaml.Node;
import countersign.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/**
 * Attestations, in files named {@code *.attestation.yaml}: the name is how an author declares that people speak here, for nothing else
 * tells such a file from other YAML. An entry that is malformed in any way is an error at its place, and attests nothing.
 */
final class AttestationFile implements EvidenceFormat {
    private static final FormatCard CARD = FormatCard.of(
                    "attestation", FormatCard.Group.RECORDS, "Attestations (*.attestation.yaml)")
            .says(
                    "Who says what of which item, as what, when, and for how long.",
                    "Nothing is checked but its form: it is a word, and counts as attested, never as verified.",
                    "It passes no judgement: an item has to ask for a person or a role.");

    private static final Form FILE = Form.of("a file of attestations", Code.ATTESTATION_INVALID, "attestations");

    @Override
    public FormatCard card() {
        return CARD;
    }

    @Override
    public boolean claims(Head head) {
        boolean named = head.path().endsWith(".attestation.yaml") || head.path().endsWith(".attestation.yml");
        return named && head.syntax() != Syntax.XML && head.syntax() != Syntax.BINARY;
    }

    @Override
    public void read(EvidenceInput input, FactSink sink) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = SourceFile.of(input.path(), Encodings.text(input));
        attestations(file, diagnostics).forEach(sink::add);
        List<Diagnostic> found = diagnostics.sorted();
        found.stream()
                .filter(flaw -> flaw.code() == Code.YAML_INVALID)
                .findFirst()
                .ifPresent(flaw -> {
                    throw refusal(flaw);
                });
        found.forEach(sink::complain);
    }

    /** The entries of {@code file} that are sound; what is wrong with it or the others is reported. */
    static List<Attestation> attestations(SourceFile file, Diagnostics diagnostics) {
        Complaints complaints = new Complaints(file, diagnostics);
        return new YamlReader(complaints)
                .read().stream()
                        .flatMap(root -> entries(root, complaints).stream())
                        .flatMap(entry -> AttestationEntry.read(entry, complaints).stream())
                        .toList();
    }

    private static List<Node> entries(Node root, Complaints complaints) {
        Optional<Fields> file = Fields.of(root, FILE, complaints);
        file.ifPresent(fields -> fields.need("attestations"));
        return file.map(fields -> fields.nodes("attestations")).orElse(List.of());
    }

    private static Malformed refusal(Diagnostic first) {
        return new Malformed(first.message(), first.at().line(), first.at().column())
                .as(Code.ATTESTATION_INVALID)
                .helped("write it as \"countersign attest\" does");
    }
}
