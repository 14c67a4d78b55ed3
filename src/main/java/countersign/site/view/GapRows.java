package countersign.site.view;

import countersign.checklist.Checklist;
import countersign.checklist.Item;
import countersign.checklist.Traits;
import countersign.site.SafeHtml;
import countersign.terms.Level;
import countersign.terms.Terms;
import countersign.verdict.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Shows gaps in lists. */
final class GapRows {
    private final Edition edition;
    private final Wording wording;
    private final Marks marks;

    GapRows(Edition edition) {
        this.edition = edition;
        this.wording = edition.wording();
        this.marks = new Marks(wording);
    }

    List<GapRow> of(List<Gap> gaps) {
        List<GapRow> rows = new ArrayList<>();
        for (Gap gap : gaps) rows.add(of(gap, rows.size() + 1));
        return rows;
    }

    private GapRow of(Gap gap, int number) {
        Ruling ruling = gap.ruling();
        Item item = ruling.item();
        Traits traits = item.traits();
        String page = edition.names().checklist(gap.checklist().path());
        GapRow.Keys keys = keys(gap);
        return new GapRow(
                number,
                marks.of(ruling.verdict()),
                page + "#" + item.id().value(),
                item.text(),
                Tongue.of(gap.checklist().language(), wording),
                parent(gap.checklist(), item),
                wording.html(ruling.reason()),
                ruling.next().map(wording::html).orElse(SafeHtml.EMPTY),
                new Judged.Duty(
                        traits.owner().orElse(""),
                        traits.due().map(Figures::isoDate).orElse("")),
                wording.ui("level." + keys.level()),
                traits.level() == Level.BLOCKER,
                wording.ui("phase." + keys.phase()),
                edition.place(item.at()),
                keys);
    }

    private GapRow.Keys keys(Gap gap) {
        Traits traits = gap.ruling().item().traits();
        List<String> section = new ArrayList<>(List.of(gap.checklist().title()));
        section.addAll(gap.ruling().item().place().section());
        return new GapRow.Keys(
                traits.owner().orElse(""),
                gap.ruling().verdict().word(),
                Terms.word(traits.phase()),
                Terms.word(traits.level()),
                String.join(" › ", section));
    }

    private static String parent(Checklist checklist, Item item) {
        int parent = item.place().parent().orElse(-1);
        return parent < 0 ? "" : checklist.items().get(parent).text();
    }
}
