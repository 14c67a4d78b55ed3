package countersign.site.view;

import countersign.evidence.Evidence;
import countersign.site.Markup;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Report.EvidenceUse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lists the evidence files with their digests. */
final class PrintManifest {
    private static final List<String> STATES = List.of("unreadable", "unrecognised", "ambiguous", "unused", "read");

    private final Edition edition;
    private final PrintPlaces places;
    private final Wording wording;

    PrintManifest(Edition edition, PrintPlaces places) {
        this.edition = edition;
        this.places = places;
        this.wording = edition.wording();
    }

    PrintEvidence evidence() {
        List<PrintEvidence.FileLine> files = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (String state : STATES) {
            int before = files.size();
            for (EvidenceUse use : edition.report().evidence()) if (state(use).equals(state)) files.add(line(use));
            int count = files.size() - before;
            if (count > 0) counts.add(wording.ui("print.files." + state, Number.of(count)));
        }
        String summary = counts.isEmpty() ? wording.ui("print.files.none") : String.join(", ", counts) + ".";
        return new PrintEvidence(summary, files);
    }

    private static String state(EvidenceUse use) {
        Evidence.State state = use.evidence().state();
        return state == Evidence.State.READ && use.usedBy().isEmpty() ? "unused" : Marks.kind(state);
    }

    private PrintEvidence.FileLine line(EvidenceUse use) {
        Evidence evidence = use.evidence();
        String state = state(use);
        return new PrintEvidence.FileLine(
                places.evidence(evidence.file()),
                evidence.file(),
                new Mark(state, wording.ui("print.file." + state)),
                evidence.format(),
                Markup.of(evidence.message()),
                age(evidence),
                evidence.origin().commit().map(Frames::shortCommit).orElse(""),
                halves(evidence.sha256()),
                use.usedBy().stream().map(this::user).toList());
    }

    private String age(Evidence evidence) {
        return evidence.origin()
                .time()
                .map(time -> wording.span(Duration.between(
                        time.instant(), edition.report().header().asOf())))
                .orElse("");
    }

    private static List<String> halves(String digest) {
        int half = digest.length() / 2;
        return digest.isEmpty() ? List.of() : List.of(digest.substring(0, half), digest.substring(half));
    }

    /** {@code use} is {@code checklist#id}. */
    private Place user(String use) {
        int hash = use.lastIndexOf('#');
        String id = use.substring(hash + 1);
        return new Place(id, "#" + places.item(use.substring(0, hash), id));
    }
}
