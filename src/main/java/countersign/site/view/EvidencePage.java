package countersign.site.view;

import countersign.binding.Requirement;
import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.evidence.Evidence;
import countersign.evidence.Timestamp;
import countersign.site.Markup;
import countersign.site.PageNames;
import countersign.site.SafeHtml;
import countersign.terms.Terms;
import countersign.verdict.ChecklistReport;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import countersign.verdict.Proof;
import countersign.verdict.Report.EvidenceUse;
import countersign.verdict.Ruling;
import countersign.verdict.Support;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Makes the page of evidence. */
public final class EvidencePage {
    private final Edition edition;
    private final Wording wording;
    private final Said said;

    /** The texts of items, by checklist and id as {@link EvidenceUse} names them. */
    private final Map<String, String> texts = new TreeMap<>();

    private EvidencePage(Edition edition) {
        this.edition = edition;
        this.wording = edition.wording();
        this.said = new Said(wording);
        for (ChecklistReport report : edition.report().checklists())
            for (Item item : report.checklist().items())
                texts.put(report.checklist().path() + "#" + item.id(), item.text());
    }

    public static EvidenceView of(Edition edition) {
        return new EvidencePage(edition).view();
    }

    private EvidenceView view() {
        List<EvidenceUse> uses = new ArrayList<>(edition.report().evidence());
        uses.sort(Comparator.comparing(FileState::of)
                .thenComparing(use -> use.evidence().file()));
        List<EvidenceView.Absent> absent = absent();
        long useless =
                uses.stream().filter(use -> FileState.of(use) != FileState.READ).count();
        return new EvidenceView(
                Frames.of(edition, PageNames.EVIDENCE, wording.ui("tab.evidence")),
                wording.ui(
                        uses.isEmpty() ? "evidence.nothing" : "evidence.lede",
                        Number.of(uses.size()),
                        Number.of(useless)),
                absent,
                wording.ui("evidence.absent-of", Number.of(absent.size())),
                uses.stream().map(this::row).toList());
    }

    private EvidenceView.Row row(EvidenceUse use) {
        Evidence evidence = use.evidence();
        Evidence.Origin origin = evidence.origin();
        FileState state = FileState.of(use);
        String unknown = wording.ui("evidence.unknown");
        return new EvidenceView.Row(
                edition.names().evidence(evidence.file()),
                new Place(evidence.file(), edition.options().source(evidence.file(), 0)),
                new Mark(Terms.word(state), wording.ui("file." + Terms.word(state))),
                evidence.format(),
                says(evidence),
                origin.time().map(this::age).orElse(unknown),
                origin.time().map(time -> wording.moment(time.instant())).orElse(""),
                origin.commit().map(Frames::shortCommit).orElse(unknown),
                evidence.silences().isEmpty()
                        ? ""
                        : wording.ui("evidence.silent", new Text(String.join(", ", evidence.silences()))),
                users(use));
    }

    private List<SafeHtml> says(Evidence evidence) {
        if (evidence.state() != Evidence.State.READ) return List.of(Markup.of(evidence.message()));
        return said.of(evidence.facts());
    }

    private String age(Timestamp time) {
        Duration age =
                Duration.between(time.instant(), edition.report().header().asOf());
        String span = wording.span(age);
        if (age.isNegative()) return wording.ui("evidence.later", new Text(span));
        return time.zoned() ? span : span + " " + wording.ui("evidence.no-zone");
    }

    private List<Place> users(EvidenceUse use) {
        List<Place> users = new ArrayList<>();
        for (String user : use.usedBy()) {
            int hash = user.lastIndexOf('#');
            String path = user.substring(0, Math.max(hash, 0));
            String id = user.substring(hash + 1);
            boolean shown = edition.names().hasChecklist(path);
            users.add(new Place(
                    texts.getOrDefault(user, id), shown ? edition.names().checklist(path) + "#" + id : ""));
        }
        return users;
    }

    private List<EvidenceView.Absent> absent() {
        List<EvidenceView.Absent> absent = new ArrayList<>();
        for (ChecklistReport report : edition.report().checklists()) {
            for (Ruling ruling : report.rulings())
                leaves(ruling.proofs(), proof -> absent.add(absent(report.checklist(), ruling.item(), proof)));
        }
        return absent;
    }

    private static void leaves(List<Proof> proofs, Consumer<Proof> found) {
        for (Proof proof : proofs) {
            boolean nothing =
                    proof.support() == Support.ABSENT && proof.sources().isEmpty();
            if (proof.parts().isEmpty() && nothing && isAskedOfFiles(proof)) found.accept(proof);
            leaves(proof.parts(), found);
        }
    }

    private static boolean isAskedOfFiles(Proof proof) {
        return !(proof.need().requirement() instanceof Requirement.AttestedBy);
    }

    private EvidenceView.Absent absent(Checklist checklist, Item item, Proof proof) {
        String page = edition.names().checklist(checklist.path());
        return new EvidenceView.Absent(
                new Chips(wording).of(proof),
                wording.html(proof.expected()),
                wording.html(proof.observed()),
                new Place(item.text(), page + "#" + item.id().value()),
                Tongue.of(checklist.language(), wording),
                edition.place(proof.need().at()));
    }
}
