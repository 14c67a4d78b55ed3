package countersign.site.document;

import countersign.checklist.Inline;
import java.util.List;

/** Running text as a reader sees it: markup removed, images as their alternative text. */
final class PlainText implements Inline.Cases<Boolean> {
    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    static String of(List<Inline> content) {
        PlainText text = new PlainText();
        text.all(content);
        return text.out.toString().strip();
    }

    private boolean all(List<Inline> content) {
        for (Inline inline : content) inline.match(this);
        return true;
    }

    private boolean add(String text) {
        out.append(text);
        return true;
    }

    @Override
    public Boolean text(Inline.Text text) {
        return add(text.text());
    }

    @Override
    public Boolean code(Inline.Code code) {
        return add(code.text());
    }

    @Override
    public Boolean styled(Inline.Styled styled) {
        return all(styled.content());
    }

    @Override
    public Boolean link(Inline.Link link) {
        return all(link.content());
    }

    @Override
    public Boolean image(Inline.Image image) {
        return add(image.alt());
    }

    @Override
    public Boolean lineBreak(Inline.Break lineBreak) {
        return add(" ");
    }

    @Override
    public Boolean html(Inline.Html html) {
        return false;
    }
}
