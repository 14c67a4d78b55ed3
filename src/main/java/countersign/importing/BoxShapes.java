package countersign.importing;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How pages draw boxes. An element is a box itself, or a list entry has one that the style sheet draws. */
final class BoxShapes {
    static final String TASK_LIST = "inline-task-list";
    static final String CHECKED = "checked";

    private static final List<Shape> DRAWN = List.of(
            new Shape("input[type=checkbox], input[type=radio]", input -> input.hasAttr("checked")),
            new Shape(
                    "div.checkbox-on, span.checkbox-on, div.checkbox-off, span.checkbox-off",
                    box -> box.hasClass("checkbox-on")),
            new Shape("[role=checkbox]:not(li):not(:has(" + Marks.TAG + "))", BoxShapes::isAriaChecked));

    private static final List<Shape> OF_ENTRIES = List.of(
            new Shape("ul." + TASK_LIST + " > li", entry -> entry.hasClass(CHECKED)),
            new Shape("li[data-checked]", entry -> entry.attr("data-checked").equals("true")),
            new Shape(
                    "li[data-task-state]",
                    entry -> entry.attr("data-task-state").equals("DONE")),
            new Shape("li[role=checkbox]", BoxShapes::isAriaChecked));

    private BoxShapes() {}

    /** Which elements are boxes or have them, and when they are ticked. */
    private record Shape(String selector, Predicate<Element> ticked) {}

    static void mark(Document page, Marks marks) {
        for (Shape shape : DRAWN)
            for (Element box : page.select(shape.selector()))
                box.replaceWith(marks.add(box, shape.ticked().test(box)));
        for (Shape shape : OF_ENTRIES)
            for (Element entry : page.select(shape.selector()))
                if (!Entries.isOnlyFrame(entry) && Entries.boxes(entry).isEmpty())
                    Entries.front(entry)
                            .prependChild(marks.add(entry, shape.ticked().test(entry)));
    }

    /** Whether the element is nothing but a box. */
    static boolean isDrawn(Element element) {
        return DRAWN.stream().anyMatch(shape -> element.is(shape.selector()));
    }

    private static boolean isAriaChecked(Element element) {
        return element.attr("aria-checked").equals("true");
    }
}
