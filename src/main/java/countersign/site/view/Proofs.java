package countersign.site.view;

import countersign.site.PageNames;
import countersign.site.SafeHtml;
import countersign.terms.Terms;
import countersign.verdict.Phrase.Clause;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Number;
import countersign.verdict.Phrase.Text;
import countersign.verdict.Proof;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Shows how requirements were weighed. */
final class Proofs {
    private final Edition edition;
    private final Wording wording;
    private final Chips chips;

    Proofs(Edition edition) {
        this.edition = edition;
        this.wording = edition.wording();
        this.chips = new Chips(wording);
    }

    List<ProofView> of(List<Proof> proofs) {
        List<ProofView> views = new ArrayList<>();
        for (Proof proof : proofs) views.add(of(proof));
        return views;
    }

    private ProofView of(Proof proof) {
        String support = Terms.word(proof.support());
        return new ProofView(
                chips.of(proof),
                wording.html(proof.expected()),
                wording.html(proof.observed()),
                new Mark(support, wording.ui("support." + support)),
                wording.ui("bound-by." + Terms.word(proof.need().by())),
                edition.place(proof.need().at()),
                proof.sources().stream().map(this::read).toList(),
                proof.age().map(this::age).orElse(List.of()),
                proof.axes().subject().map(this::subject).orElse(SafeHtml.EMPTY),
                proof.axes().wording().map(this::wording).orElse(SafeHtml.EMPTY),
                proof.setAside().stream().map(wording::html).toList(),
                of(proof.parts()));
    }

    private ProofView.Read read(Proof.Source source) {
        List<String> where = new ArrayList<>();
        if (source.line() > 0) where.add(wording.ui("place.line", Number.of(source.line())));
        if (!source.pointer().isEmpty()) where.add(source.pointer());
        source.time().ifPresent(time -> where.add(wording.moment(time)));
        source.commit()
                .ifPresent(commit -> where.add(wording.ui("place.commit", new Text(Frames.shortCommit(commit)))));
        return new ProofView.Read(file(source.file()), String.join(", ", where));
    }

    private Place file(String path) {
        boolean listed = edition.names().hasEvidence(path);
        return new Place(
                path, listed ? PageNames.EVIDENCE + "#" + edition.names().evidence(path) : "");
    }

    private List<ProofView.AgeLine> age(Proof.Age age) {
        String zone = age.zoned() ? "" : " " + wording.ui("age.no-zone");
        Duration rest = age.allowed().minus(age.age());
        return List.of(
                line("plain", "as-of", wording.moment(edition.report().header().asOf())),
                line("plain", "made", wording.moment(age.made()) + zone),
                line("line", "age", wording.span(age.age())),
                line("plain", "allowed", wording.span(age.allowed())),
                line("total", age.isOver() ? "over" : "left", wording.span(rest)));
    }

    private SafeHtml subject(Proof.Made made) {
        return wording.uiHtml(
                "why.subject.asked",
                new Clause(made.told()),
                new CodeText(made.asked().text()));
    }

    private SafeHtml wording(Proof.Words words) {
        CodeText noted = new CodeText(words.noted().brief().toString());
        CodeText now = new CodeText(words.now().brief().toString());
        return words.isChanged()
                ? wording.uiHtml("why.wording.changed", noted, now)
                : wording.uiHtml("why.wording.same", noted);
    }

    private ProofView.AgeLine line(String kind, String label, String value) {
        return new ProofView.AgeLine(kind, wording.ui("age." + label), value);
    }
}
