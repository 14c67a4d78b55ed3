package countersign.evidence.format;

import countersign.diagnostic.Diagnostic;
import countersign.diagnostic.Diagnostics;
import countersign.evidence.Evidence;
import countersign.evidence.Fact;
import countersign.evidence.Limits;
import countersign.evidence.Wanted;
import countersign.source.InputFile;
import java.util.List;

/** What the collector makes of some files. */
record Collected(List<Evidence> files, List<Diagnostic> diagnostics) {
    static Collected of(InputFile... files) {
        return of(Limits.DEFAULT, files);
    }

    static Collected of(Limits limits, InputFile... files) {
        return of(limits, Wanted.NOTHING, files);
    }

    static Collected of(Limits limits, Wanted wanted, InputFile... files) {
        Diagnostics diagnostics = new Diagnostics();
        List<Evidence> evidence = EvidenceFormats.collector(limits)
                .collect(List.of(files), wanted, diagnostics)
                .files();
        return new Collected(evidence, diagnostics.sorted());
    }

    static Evidence one(String text) {
        return of(MemoryFile.of("reports/file", text)).files().get(0);
    }

    static <F extends Fact> List<F> facts(Evidence evidence, Class<F> kind) {
        return evidence.facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
