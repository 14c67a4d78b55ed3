package countersign.site.format;

import countersign.binding.Waiver;
import countersign.checklist.Item;
import countersign.site.view.Wording;
import countersign.terms.Terms;
import countersign.verdict.Proof;
import countersign.verdict.Proof.Source;
import countersign.verdict.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One item of {@code readiness.json}. */
final class JsonItem {
    private final Wording wording;

    JsonItem(Wording wording) {
        this.wording = wording;
    }

    void write(Json json, Ruling ruling, Optional<String> parent) {
        asWritten(json, ruling.item(), parent);
        json.flag("decidedOn", ruling.due())
                .text("verdict", ruling.verdict().word())
                .text("underneath", ruling.underneath().word())
                .text("reason", wording.text(ruling.reason()))
                .text("next", ruling.next().map(wording::text))
                .objects("evidence", lines(ruling.proofs()), this::evidence)
                .object("waiver", ruling.waiver(), JsonItem::waiver)
                .nothing("history");
    }

    /** What the document says of an item. */
    static void asWritten(Json json, Item item, Optional<String> parent) {
        json.text("id", item.id().value())
                .text("kind", Terms.word(item.kind()))
                .text("text", item.text())
                .number("line", item.at().line())
                .number("column", item.at().column())
                .texts("section", item.place().section())
                .text("parent", parent)
                .text("claim", Terms.word(item.claim()))
                .text("level", Terms.word(item.traits().level()))
                .text("phase", Terms.word(item.traits().phase()))
                .text("owner", item.traits().owner())
                .text("due", item.traits().due())
                .text("condition", item.traits().condition());
    }

    /** A requirement weighed, on one file; without a file where none was there to weigh. */
    private record Line(Proof proof, Optional<Source> source) {}

    private static List<Line> lines(List<Proof> proofs) {
        return proofs.stream()
                .flatMap(proof -> proof.allSources().isEmpty()
                        ? Stream.of(new Line(proof, Optional.empty()))
                        : proof.allSources().stream().map(source -> new Line(proof, Optional.of(source))))
                .toList();
    }

    private void evidence(Json json, Line line) {
        Proof proof = line.proof();
        json.text("requirement", RequirementText.of(proof.need().requirement()))
                .text("support", Terms.word(proof.support()))
                .text("observed", wording.text(proof.observed()))
                .text("expected", wording.text(proof.expected()))
                .text("file", line.source().map(Source::file))
                .text("pointer", line.source().map(Source::pointer).filter(pointer -> !pointer.isEmpty()));
        Optional<Integer> at = line.source().map(Source::line).filter(number -> number > 0);
        if (at.isPresent()) json.number("line", at.get());
        else json.nothing("line");
        json.text("time", line.source().flatMap(Source::time))
                .text("commit", line.source().flatMap(Source::commit))
                .text("boundBy", Terms.word(proof.need().by()))
                .text("maxAge", proof.need().maxAge().map(RequirementText::age));
        json.object("axes", Optional.of(proof.axes()).filter(JsonAxes::isAsked), new JsonAxes(wording)::write);
        json.texts("setAside", proof.setAside().stream().map(wording::text).toList());
        if (!proof.parts().isEmpty()) json.objects("parts", lines(proof.parts()), this::evidence);
    }

    private static void waiver(Json json, Waiver waiver) {
        json.text("reason", waiver.reason())
                .text("approver", waiver.approver())
                .text("requestedBy", waiver.requestedBy())
                .text("from", waiver.from().toString())
                .text("until", waiver.until().toString())
                .text("ticket", waiver.ticket());
    }
}
