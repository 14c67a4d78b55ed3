package countersign.site.view;

import countersign.binding.Waiver;
import countersign.checklist.Item;
import countersign.checklist.Traits;
import countersign.site.SafeHtml;
import countersign.terms.Level;
import countersign.terms.Terms;
import countersign.verdict.Phrase.CodeText;
import countersign.verdict.Phrase.Text;
import countersign.verdict.Ruling;
import countersign.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows rulings. */
final class Judging {
    private final Edition edition;
    private final Wording wording;
    private final Marks marks;
    private final Chips chips;
    private final Proofs proofs;
    private final Expiries expiries;

    Judging(Edition edition) {
        this.edition = edition;
        this.wording = edition.wording();
        this.marks = new Marks(wording);
        this.chips = new Chips(wording);
        this.proofs = new Proofs(edition);
        this.expiries = new Expiries(edition);
    }

    Judged of(Ruling ruling) {
        Item item = ruling.item();
        Traits traits = item.traits();
        return new Judged(
                item.id().value(),
                item.at().line(),
                item.text(),
                marks.of(item.claim()),
                marks.of(ruling.verdict()),
                Gaps.isOpen(ruling),
                underneath(ruling),
                new Judged.Duty(
                        traits.owner().orElse(""),
                        traits.due().map(Figures::isoDate).orElse("")),
                tags(item),
                wording.html(ruling.reason()),
                ruling.next().map(wording::html).orElse(SafeHtml.EMPTY),
                chips.of(ruling.proofs()),
                edition.place(item.at()),
                why(ruling));
    }

    private String underneath(Ruling ruling) {
        if (ruling.underneath() == ruling.verdict()) return "";
        return wording.ui(
                "item.underneath", new Text(marks.of(ruling.underneath()).word()));
    }

    private List<Judged.Tag> tags(Item item) {
        Traits traits = item.traits();
        List<Judged.Tag> tags = new ArrayList<>();
        if (traits.level() != Level.REQUIRED) {
            String level = Terms.word(traits.level());
            tags.add(new Judged.Tag(level, wording.ui("level." + level)));
        }
        if (traits.condition().isPresent()) tags.add(new Judged.Tag("condition", wording.ui("item.conditional")));
        expiries.tag(item).ifPresent(tags::add);
        return tags;
    }

    /** Where nothing is bound and nothing waived, the reason has said it all. */
    private Optional<Judged.Why> why(Ruling ruling) {
        if (ruling.proofs().isEmpty() && ruling.waiver().isEmpty()) return Optional.empty();
        return Optional.of(new Judged.Why(
                wording.uiHtml("why.claim." + Terms.word(ruling.item().claim())),
                proofs.of(ruling.proofs()),
                ruling.waiver().map(this::waiver).orElse(SafeHtml.EMPTY),
                because(ruling.verdict()),
                effect(ruling)));
    }

    private SafeHtml waiver(Waiver waiver) {
        return wording.uiHtml(
                "why.waiver",
                new Text(waiver.reason()),
                new Text(waiver.approver()),
                new Text(Figures.isoDate(waiver.from())),
                new Text(Figures.isoDate(waiver.until())),
                new Text(waiver.ticket()),
                new CodeText(waiver.at().path() + ":" + waiver.at().line()));
    }

    private SafeHtml because(Verdict verdict) {
        return wording.uiHtml("meaning." + verdict.word());
    }

    private SafeHtml effect(Ruling ruling) {
        Traits traits = ruling.item().traits();
        String key = ruling.due() ? "why.due" : "why.not-due";
        return wording.uiHtml(
                key,
                new Text(wording.ui("level." + Terms.word(traits.level()))),
                new Text(wording.ui("phase." + Terms.word(traits.phase()))));
    }
}
