package countersign.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class BlockTreeTest {
    @Test
    void every_kind_of_block_is_kept_in_order_with_its_line() {
        Checklist read = Reading.of(
                "# Title",
                "text",
                "",
                "```bash x",
                "run",
                "```",
                "> quote",
                "",
                "- [ ] item",
                "",
                "| a |",
                "| - |",
                "| b |",
                "",
                "<div>raw</div>",
                "",
                "***");
        assertThat(read.body().stream().map(Block::line)).containsExactly(1, 2, 4, 7, 9, 11, 15, 17);
        assertThat(read.body())
                .hasExactlyElementsOfTypes(
                        Block.Heading.class,
                        Block.Paragraph.class,
                        Block.Code.class,
                        Block.Quote.class,
                        Block.Listing.class,
                        Block.Table.class,
                        Block.Html.class,
                        Block.Rule.class);
        assertThat(read.body().get(2)).isEqualTo(new Block.Code(4, "bash", "run"));
        assertThat(read.body().get(6)).isEqualTo(new Block.Html(15, "<div>raw</div>"));
    }

    @Test
    void an_entry_that_is_an_item_points_at_it_and_leaves_its_box_out() {
        Checklist read = Reading.of("1. plain", "2. [x] done", "   - [ ] below");
        Block.Listing list = (Block.Listing) read.body().get(0);
        assertThat(list.ordered()).isTrue();
        assertThat(list.entries().stream().map(Block.Entry::item))
                .containsExactly(OptionalInt.empty(), OptionalInt.of(0));
        assertThat(list.entries().get(1).content().get(0))
                .isEqualTo(new Block.Paragraph(2, List.of(new Inline.Text("done"))));
        Block.Listing inner = (Block.Listing) list.entries().get(1).content().get(1);
        assertThat(inner.entries().get(0).item()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void a_task_that_is_to_be_signed_keeps_its_box_in_the_text() {
        Checklist read = Reading.of("- [ ] **Lead**: ____ Date: ____");
        Block.Entry entry = ((Block.Listing) read.body().get(0)).entries().get(0);
        assertThat(entry.item()).isEmpty();
        assertThat(((Block.Paragraph) entry.content().get(0)).content().get(0)).isEqualTo(new Inline.Text("[ ] "));
    }

    @Test
    void the_cell_with_the_box_is_known_and_short_rows_are_filled_up() {
        Checklist read = Reading.of("| Task | Status | Who |", "| - | - | - |", "| a | [x] |", "| b | done | me |");
        Block.Table table = (Block.Table) read.body().get(0);
        assertThat(table.rows()).allMatch(row -> row.cells().size() == 3);
        assertThat(table.rows().stream().map(Block.Row::item)).containsExactly(OptionalInt.of(0), OptionalInt.of(1));
        assertThat(table.rows().get(0).cells().stream().map(Block.Cell::box)).containsExactly(false, true, false);
        assertThat(table.rows().get(0).cells().get(1).content()).isEmpty();
        assertThat(table.rows().get(1).cells().get(1).content()).containsExactly(new Inline.Text("done"));
    }

    @Test
    void running_text_keeps_its_styles_links_and_breaks() {
        Checklist read = Reading.of("a *b* **c** ~~d~~ `e` [f](g \"h\") ![i **j**](k)", "l\\", "m <u>n</u>");
        Block.Paragraph paragraph = (Block.Paragraph) read.body().get(0);
        assertThat(paragraph.content())
                .containsExactly(
                        new Inline.Text("a "),
                        new Inline.Styled(Inline.Style.EMPHASIS, List.of(new Inline.Text("b"))),
                        new Inline.Text(" "),
                        new Inline.Styled(Inline.Style.STRONG, List.of(new Inline.Text("c"))),
                        new Inline.Text(" "),
                        new Inline.Styled(Inline.Style.STRIKE, List.of(new Inline.Text("d"))),
                        new Inline.Text(" "),
                        new Inline.Code("e"),
                        new Inline.Text(" "),
                        new Inline.Link("g", "h", List.of(new Inline.Text("f"))),
                        new Inline.Text(" "),
                        new Inline.Image("k", "i j"),
                        new Inline.Break(false),
                        new Inline.Text("l"),
                        new Inline.Break(true),
                        new Inline.Text("m "),
                        new Inline.Html("<u>"),
                        new Inline.Text("n"),
                        new Inline.Html("</u>"));
    }

    @Test
    void anchors_are_those_of_the_source_host_and_never_twice_the_same() {
        Checklist read = Reading.of(
                "# A b-c_d!", "## A b-c_d", "## \uD83D\uDE80 Start", "## Übung", "## ?", "## A b-c_d 1", "### A b-c_d");
        assertThat(read.body().stream().map(block -> ((Block.Heading) block).anchor()))
                .containsExactly("a-b-c_d", "a-b-c_d-1", "-start", "übung", "section", "a-b-c_d-1-1", "a-b-c_d-2");
    }
}
